// The search page: makes the box, loads the index on first use as classic scripts (so it works from disk too), and lists
// names by kind, then paragraphs with the words marked in context. Shards of text are loaded one by one, and only until
// the list is full. Letters are compared as somebody types them who lacks some of them; each folded letter knows the
// place of the one it stands for, so that the right ones are marked.
(() => {
  'use strict';
  const page = document.getElementById('search');
  if (!page) {
    return;
  }
  const words = page.dataset;
  const names = [];
  const texts = [];
  const asked = new Set();
  let shards = 0;
  let read = 0;
  const MOST = 40;
  const CONTEXT = 70;
  const LETTERS = { ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ħ: 'h', ŋ: 'n', '&': ' and ' };
  const IDLE = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u00ad\u200b-\u200d'’‘ʼʻʿʾ′`]/;
  const SPACELESS = /[\u3040-\u30ff\u3400-\u9fff]/;

  const fold = (text) => {
    let key = '';
    const at = [];
    for (let i = 0; i < text.length; ) {
      const sign = String.fromCodePoint(text.codePointAt(i));
      for (const c of sign.normalize('NFD').toLowerCase()) {
        for (const letter of IDLE.test(c) ? '' : LETTERS[c] || (/[‐‑–—־]/.test(c) ? '-' : c)) {
          key += letter;
          for (let k = 0; k < letter.length; k++) at.push(i);
        }
      }
      i += sign.length;
    }
    at.push(text.length);
    return { key, at };
  };
  const split = (text) => fold(text).key.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);

  // Words begin with a term; its plural and two letters for an umlaut are the same, and hyphens within it are none.
  const pattern = (term) => {
    const stem = term.length > 4 && /[^s]ies$/.test(term) ? term.slice(0, -3) + '(?:ies|y)'
      : term.length > 3 && /[^aeiou]y$/.test(term) ? term.slice(0, -1) + '(?:ies|y)'
      : term.length > 3 && /[^s]s$/.test(term) ? term.slice(0, -1) + 's?' : term;
    const open = stem.replace(/([aou])e(?=\p{L}{2})/gu, '$1e?').replace(/(\p{L})(?=\p{L})/gu, '$1-?');
    return new RegExp((SPACELESS.test(term) ? '' : '(?<![\\p{L}\\p{N}\\p{M}])') + open, 'u');
  };

  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  const label = document.createElement('label');
  label.htmlFor = 'q';
  label.textContent = words.label;
  const box = document.createElement('input');
  Object.assign(box, { id: 'q', name: 'q', type: 'search', autocomplete: 'off', spellcheck: false });
  const status = document.createElement('p');
  status.className = 'found';
  // Readers of screens hear the number once typing rests, not at each letter.
  const heard = document.createElement('p');
  heard.className = 'vh';
  heard.setAttribute('role', 'status');
  let resting = 0;
  const say = (text) => {
    clearTimeout(resting);
    resting = setTimeout(() => { heard.textContent = text; }, 800);
  };
  const list = document.createElement('div');
  const go = document.createElement('button');
  go.textContent = words.go;
  form.append(label, box, ' ', go);
  // A key without Ctrl or Alt may be hit by dictation or by a trembling hand: it can be switched off.
  const key = document.createElement('label');
  key.className = 'slash';
  const slash = document.createElement('input');
  slash.type = 'checkbox';
  try {
    slash.checked = localStorage.getItem('slash') !== 'off';
    slash.onchange = () => localStorage.setItem('slash', slash.checked ? 'on' : 'off');
    slash.setAttribute('aria-label', words.slashtitle);
    key.title = words.slashtitle;
    key.append(slash, ' ', words.slash);
  } catch (forbidden) { /* nothing is kept, and the key does nothing */ }
  page.prepend(form, status, heard, list, key);

  window.dossierSearch = (kind, rows, more, all) => {
    if (kind === 'names') {
      for (const [name, url, what, forms, note, when] of rows) {
        const keys = [name, ...forms].map((f) => fold(f).key);
        names.push({ name, url, what, note, when, keys, all: fold([name, ...forms, when].join(' · ')).key });
      }
      shards = all;
      for (let i = 1; i <= more; i++) {
        load('search-names-' + i);
      }
    } else {
      read++;
      for (const [title, url, what, text] of rows) {
        texts.push({ title, url, what, text, folded: fold(text) });
      }
    }
    show();
  };

  const load = (name) => {
    if (asked.has(name)) {
      return;
    }
    asked.add(name);
    const script = document.createElement('script');
    script.src = 'data/' + name + '.js';
    document.head.append(script);
  };

  const score = (entry, query, patterns) => {
    const form = entry.keys.indexOf(query);
    if (form >= 0) return form === 0 ? 100 : 90;
    if (entry.keys[0].startsWith(query)) return 80;
    return patterns.every((p) => p.test(entry.all)) ? 50 : 0;
  };

  const inText = (entry, patterns) => {
    const places = patterns.map((p) => p.exec(entry.folded.key)).filter(Boolean);
    if (places.length < patterns.length) return null;
    const at = entry.folded.at;
    const marks = places.map((m) => [at[m.index], at[m.index + m[0].length]]).sort((a, b) => a[0] - b[0]);
    return { url: entry.url, head: entry.title, what: entry.what, text: entry.text, marks };
  };

  const find = (query, patterns) => {
    const found = names.map((entry) => ({ rank: score(entry, query, patterns), url: entry.url, head: entry.name,
      what: entry.what, note: [entry.when.split(' · ')[0], entry.note].filter(Boolean).join(' · ') })).filter((h) => h.rank > 0);
    found.sort((a, b) => b.rank - a.rank || a.head.localeCompare(b.head));
    return found.concat(texts.map((entry) => inText(entry, patterns)).filter(Boolean));
  };

  // Letters put in, left out, changed or swapped, as a typing hand does.
  const distance = (a, b) => {
    const d = [...Array(a.length + 1).keys()].map((i) => [i]);
    for (let j = 1; j <= b.length; j++) d[0][j] = j;
    for (let i = 1; i <= a.length; i++) {
      for (let j = 1; j <= b.length; j++) {
        d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
    return d[a.length][b.length];
  };

  const nearest = (terms) => {
    const known = new Set(names.flatMap((entry) => entry.all.split(/[^\p{L}\p{N}\p{M}]+/u)));
    let changed = false;
    const better = terms.map((term) => {
      if (term.length < 4 || [...known].some((word) => word.startsWith(term))) return term;
      let best = term;
      let least = term.length > 6 ? 3 : 2;
      for (const word of known) {
        const away = Math.abs(word.length - term.length) < least ? distance(term, word) : least;
        if (away < least) [best, least] = [word, away];
      }
      changed = changed || best !== term;
      return best;
    });
    return changed ? better.join(' ') : '';
  };

  const span = (name, text, kind) => {
    const element = document.createElement(name);
    element.textContent = text;
    if (kind) element.className = kind;
    return element;
  };

  const marked = (hit) => {
    const context = span('span', hit.note || '', 'note');
    if (!hit.marks) return context;
    const first = hit.marks[0][0];
    let at = first <= CONTEXT ? 0 : hit.text.indexOf(' ', first - CONTEXT) + 1 || first;
    const most = hit.marks[0][1] + CONTEXT;
    const space = hit.text.lastIndexOf(' ', most);
    const end = hit.text.length <= most ? hit.text.length : space > hit.marks[0][1] ? space : most;
    context.append(at > 0 ? '… ' : '');
    for (const [from, to] of hit.marks) {
      if (from >= at && to <= end) {
        context.append(hit.text.slice(at, from), span('mark', hit.text.slice(from, to)));
        at = to;
      }
    }
    context.append(hit.text.slice(at, end), end < hit.text.length ? ' …' : '');
    return context;
  };

  const item = (hit) => {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = hit.url;
    link.append(span('strong', hit.head), ' ', span('span', hit.what, 'kind'), marked(hit));
    row.append(link);
    return row;
  };

  // Kinds in the order of their best hit; within one the best first.
  const grouped = (hits) => {
    const groups = new Map();
    for (const hit of hits) {
      if (!groups.has(hit.what)) groups.set(hit.what, []);
      groups.get(hit.what).push(hit);
    }
    return [...groups.values()].map((group) => {
      const rows = span('ol', '', 'hits');
      rows.setAttribute('aria-label', group[0].what);
      rows.append(...group.map(item));
      return rows;
    });
  };

  const told = (found, shown, more) => {
    if (found === 0) return words.none;
    if (found === 1) return words.one;
    return found === shown ? words.many.replace('#', found)
      : (more ? words.atleast : words.of).replace('#', shown).replace('%', found);
  };

  const keep = (query) => {
    try {
      history.replaceState(null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname);
    } catch (fromDisk) { /* some browsers keep the address of a file as it is */ }
  };

  const show = () => {
    const terms = split(box.value);
    if (terms.length === 0) {
      list.replaceChildren();
      status.textContent = '';
      say('');
      return;
    }
    const found = find(fold(box.value.trim()).key, terms.map(pattern));
    const more = read < shards;
    if (found.length < MOST && more) {
      load('search-text-' + read);
    }
    if (names.length === 0 || (found.length === 0 && more)) {
      list.replaceChildren();
      status.textContent = '';
      say('');
      return;
    }
    const shown = found.slice(0, MOST);
    list.replaceChildren(...grouped(shown));
    status.textContent = told(found.length, shown.length, more);
    const near = found.length === 0 && names.length > 0 ? nearest(terms) : '';
    if (near) {
      const again = span('button', near);
      again.type = 'button';
      again.onclick = () => { box.value = near; box.focus(); keep(near); show(); };
      status.append(' ', words.meant, ' ', again);
    }
    say(status.textContent);
  };

  box.addEventListener('input', () => { load('search-names'); keep(box.value); show(); });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const first = list.querySelector('a');
    if (first) {
      location.href = first.href;
    }
  });
  page.addEventListener('keydown', (event) => {
    const stops = [box, ...list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && at >= 0 && stops[at + step]) {
      event.preventDefault();
      stops[at + step].focus();
    }
    if (event.key === 'Escape') {
      box.value = '';
      box.focus();
      keep('');
      show();
    }
  });
  const asks = new URLSearchParams(location.search).get('q');
  if (asks) {
    box.value = asks;
  }
  // Who comes by "/" wants the box; to others the page begins with the way to its text, as every page does.
  if (asks || location.hash === '#q') {
    box.focus();
  }
  if (asks) {
    load('search-names');
  }
  box.addEventListener('focus', () => load('search-names'));
})();

// The search page: makes the box, loads the index on first use as classic scripts (so it works from disk too), and lists
// names first, then paragraphs with the matching words in context. Shards of text are loaded one by one, and only until
// the list is full.
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

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’‘]/g, "'");
  const split = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  const label = document.createElement('label');
  label.htmlFor = 'q';
  label.textContent = words.label;
  const box = document.createElement('input');
  Object.assign(box, { id: 'q', name: 'q', type: 'search', autocomplete: 'off', spellcheck: false });
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('ol');
  list.className = 'hits';
  form.append(label, box);
  page.prepend(form, status, list);

  window.dossierSearch = (kind, rows, more, all) => {
    if (kind === 'names') {
      for (const [name, url, what, forms, note] of rows) {
        names.push({ name, url, what, note, key: fold(name), forms: forms.map(fold), words: split([name, ...forms].join(' ')) });
      }
      shards = all;
      for (let i = 1; i <= more; i++) {
        load('search-names-' + i);
      }
    } else {
      read++;
      for (const [title, url, text] of rows) {
        texts.push({ title, url, text, key: fold(text) });
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

  const begins = (list, term) => list.some((word) => word.startsWith(term));

  const score = (entry, query, terms) => {
    if (entry.key === query) return 100;
    if (entry.forms.includes(query)) return 90;
    if (entry.key.startsWith(query)) return 80;
    return terms.every((term) => begins(entry.words, term)) ? 50 : 0;
  };

  const clipped = (text) => {
    const space = text.lastIndexOf(' ', CONTEXT);
    return text.length <= CONTEXT ? text : text.slice(0, space > 0 ? space : CONTEXT) + ' …';
  };

  const find = (query, terms) => {
    const found = [];
    for (const entry of names) {
      const rank = score(entry, query, terms);
      if (rank > 0) {
        found.push({ rank, url: entry.url, head: entry.name, what: entry.what, before: entry.note, hit: '', after: '' });
      }
    }
    found.sort((a, b) => b.rank - a.rank || a.head.localeCompare(b.head));
    for (const entry of texts) {
      const places = terms.map((term) => entry.key.search(new RegExp('(?<![\\p{L}\\p{N}])' + term, 'u')));
      if (places.every((at) => at >= 0) && found.length < MOST) {
        const at = Math.min(...places);
        const end = at + terms[places.indexOf(at)].length;
        const from = at <= CONTEXT ? 0 : entry.text.indexOf(' ', at - CONTEXT) + 1;
        found.push({
          url: entry.url, head: entry.title, what: words.text,
          before: (from > 0 ? '… ' : '') + entry.text.slice(from, at),
          hit: entry.text.slice(at, end), after: clipped(entry.text.slice(end)),
        });
      }
    }
    return found.slice(0, MOST);
  };

  const span = (name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  };

  const item = (hit) => {
    const row = document.createElement('li');
    const link = document.createElement('a');
    link.href = hit.url;
    const kind = span('span', hit.what);
    kind.className = 'kind';
    link.append(span('strong', hit.head), ' ', kind);
    const context = span('span', hit.before);
    context.className = 'note';
    if (hit.hit) {
      context.append(span('mark', hit.hit), hit.after);
    }
    link.append(context);
    row.append(link);
    return row;
  };

  const show = () => {
    const terms = split(box.value);
    if (terms.length === 0) {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    const found = find(fold(box.value.trim()), terms);
    if (found.length < MOST && read < shards) {
      load('search-text-' + read);
    }
    list.replaceChildren(...found.map(item));
    status.textContent = found.length === 0 ? words.none : found.length === 1 ? words.one : words.many.replace('#', found.length);
  };

  box.addEventListener('focus', () => load('search-names'));
  box.addEventListener('input', () => { load('search-names'); show(); });
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
      show();
    }
  });
  const asks = new URLSearchParams(location.search).get('q');
  if (asks) {
    box.value = asks;
  }
  box.focus();
})();

// On every page: "/" goes to the search, a switch for light and dark, and a peek at what links lead to.
// Nothing here is needed to read: each link leads to the profile without it.
(() => {
  'use strict';
  const script = document.currentScript;
  const root = script.dataset.root || '';
  const page = document.documentElement;

  // A page at an address out of use leads on, to the very place that the link names.
  const on = document.querySelector('main.moved a.on');
  if (on) {
    location.replace(on.href + location.hash);
    return;
  }

  // Storage may be missing or forbidden; then the choice lasts for this page.
  const stored = (key, write) => {
    try {
      return write ? localStorage.setItem(key, write) : localStorage.getItem(key);
    } catch (forbidden) {
      return 'off';
    }
  };
  const theme = document.querySelector('button.theme');
  const dark = () => (page.dataset.theme ? page.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  const paint = (value) => {
    if (value === 'dark' || value === 'light') {
      page.dataset.theme = value;
    }
    theme.textContent = dark() ? theme.dataset.light : theme.dataset.dark;
  };
  if (theme) {
    paint(stored('theme'));
    theme.hidden = false;
    theme.addEventListener('click', () => {
      const next = dark() ? 'light' : 'dark';
      paint(next);
      stored('theme', next);
    });
  }

  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && stored('slash') !== 'off' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      const box = document.getElementById('q');
      if (box) {
        box.focus();
      } else {
        location.href = root + 'search.html#q';
      }
    }
  });

  // Copying: a citation, or the address of a paragraph.
  document.querySelectorAll('button.copy').forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', () => {
      const text = button.parentElement.querySelector('pre').textContent;
      navigator.clipboard.writeText(text).then(() => {
        button.classList.add('done');
        button.nextElementSibling.textContent = button.dataset.copied;
      }, () => {});
    });
  });

  // Notes in the margin are open, also for those who are told what is; where there is no margin each opens at a touch.
  const wide = matchMedia('(min-width: 64rem)');
  const unfold = () => document.querySelectorAll('.beside').forEach((note) => {
    if (wide.matches !== note.open && (wide.matches || note.dataset.unfolded)) {
      note.open = wide.matches;
      note.toggleAttribute('data-unfolded', wide.matches);
    }
  });
  wide.addEventListener('change', unfold);
  unfold();

  // A peek at what a link leads to: what "In this text" says of a name, the words that a citation rests on, and for
  // every other page of the dossier a line from one small file, loaded at the first peek (from disk as well). It stays
  // while the pointer is on it and goes with Escape; a finger opens it in the text with the first touch and follows with
  // the second, or with a touch on the name in it.
  const main = document.getElementById('main');
  const base = new URL(root || '.', location.href).href.replace(/[?#].*/, '');
  const inText = '.story a.m, .account a, sup.cite a';
  const told = '.entities, .sources, .kwic, .hits, .az, .card, nav, .pn, .back, .moved';
  const touch = matchMedia('(hover: none)').matches;
  const clones = (...nodes) => nodes.filter(Boolean).map((node) => node.cloneNode(true));
  const listed = (selector) => new Map(Array.from(document.querySelectorAll(selector), (a) => [a.getAttribute('href'), a]));
  const cast = listed('.cast li > a');
  const evidence = listed('.evidence li > a:not(.back), .by-source li > a:not(.back)');
  document.querySelectorAll('sup.cite a').forEach((cite) => cite.removeAttribute('title'));

  const pages = new Map();
  const files = new Map();
  window.dossierPeek = (rows) => rows.forEach(([path, ...words]) => pages.set(path, words));
  const load = (path) => {
    const count = Number(script.dataset.peeks) || 1;
    const sum = Array.from(path).reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 0);
    const file = root + 'data/peek-' + (sum % count) + '.js';
    if (!files.has(file)) {
      files.set(file, new Promise((done) => {
        const tag = document.createElement('script');
        tag.src = file;
        tag.onload = done;
        tag.onerror = () => { files.delete(file); done(); };
        document.head.append(tag);
      }));
    }
    return files.get(file);
  };
  const element = (name, kind, text) => {
    const made = document.createElement(name);
    made.className = kind;
    made.textContent = text;
    return made;
  };

  // What a link shows, as nodes, or as a promise of them; nothing for links that have no peek.
  const words = (link) => {
    const href = link.getAttribute('href');
    if (link.closest('sup.cite')) {
      const note = evidence.get(href);
      const item = note && note.closest('li');
      const group = item && item.closest('section section');
      return item && [element('strong', '', link.getAttribute('aria-label').replace(/^\d+: /, '')),
        ...clones(...(group || item).querySelectorAll(group ? ':scope > .by:first-of-type' : '.by'), item.querySelector('.note'))];
    }
    if (link.matches('.story a.m') && cast.has(href)) {
      return clones(...cast.get(href).closest('li').childNodes);
    }
    const path = link.href.startsWith(base) && link.href.slice(base.length).replace(/[?#].*/, '');
    if (!path || !path.endsWith('.html') || link.closest(told) || link.pathname === location.pathname) {
      return null;
    }
    return load(path).then(() => {
      const [name, by, note] = pages.get(path) || [];
      const head = element('a', '', name);
      head.href = link.href;
      return name && [head, element('span', 'by', by), element('span', 'note', note)];
    });
  };

  const card = document.createElement('div');
  card.className = 'card';
  card.id = 'card';
  card.hidden = true;
  card.tabIndex = -1;
  document.body.append(card);
  let shown = null;
  let wanted = null;
  let waiting = 0;

  const hide = () => {
    clearTimeout(waiting);
    wanted = null;
    if (shown) {
      shown.removeAttribute('aria-describedby');
      shown = null;
      card.hidden = true;
    }
  };
  const place = (link, nodes) => {
    if (wanted !== link || !nodes) {
      return;
    }
    card.replaceChildren(...nodes);
    card.hidden = false;
    shown = link;
    const note = card.querySelector('.note') || card;
    note.id = note.id || 'peek';
    link.setAttribute('aria-describedby', note.id);
    // A link may take several lines: the card stands below the last of them, or above the first.
    const boxes = Array.from(link.getClientRects());
    const first = boxes[0];
    const last = boxes[boxes.length - 1];
    const below = last.bottom + card.offsetHeight + 8 < innerHeight || first.top < card.offsetHeight + 8;
    const left = Math.min((below ? last : first).left, page.clientWidth - card.offsetWidth - 8);
    const top = below ? last.bottom + 2 : first.top - card.offsetHeight - 2;
    card.style.left = Math.max(8, left) + scrollX + 'px';
    card.style.top = top + scrollY + 'px';
  };
  const show = (link, follow) => {
    if (link === shown) {
      clearTimeout(waiting);
      return true;
    }
    hide();
    const nodes = words(link);
    wanted = link;
    if (nodes && nodes.then) {
      nodes.then((late) => {
        if (wanted === link && follow && !late) {
          location.assign(link.href);
        } else {
          place(link, late);
        }
      });
    } else if (nodes) {
      place(link, nodes);
    }
    return Boolean(nodes);
  };
  const later = (action, delay) => {
    clearTimeout(waiting);
    waiting = setTimeout(action, delay);
  };
  // What the keyboard opened stays when the page scrolls under a mouse at rest.
  const held = () => Boolean(wanted) && wanted.matches(':focus-visible');
  const linkOf = (event) => (event.target.closest ? event.target.closest('a[href]') : null);

  let finger = touch;
  main.addEventListener('pointerdown', (event) => {
    finger = touch ? event.pointerType !== 'pen' : event.pointerType === 'touch';
  });
  main.addEventListener('pointerover', (event) => {
    const link = linkOf(event);
    if (link && event.pointerType === 'mouse' && !held()) {
      later(() => show(link), 250);
    }
  });
  main.addEventListener('pointerout', (event) => {
    const link = linkOf(event);
    if (link && event.pointerType === 'mouse' && !held()) {
      later(hide, 300);
    }
  });
  main.addEventListener('focusin', (event) => {
    const link = linkOf(event);
    if (link && link.matches(':focus-visible')) {
      show(link);
    }
  });
  const leave = (event) => card.contains(event.relatedTarget) || hide();
  main.addEventListener('focusout', leave);
  card.addEventListener('focusout', leave);
  document.addEventListener('focusin', (event) => main.contains(event.target) || leave({ relatedTarget: event.target }));
  addEventListener('pagehide', hide);
  main.addEventListener('click', (event) => {
    const link = linkOf(event);
    const plain = event.detail && finger && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (plain && link && link.matches(inText) && wanted !== link && show(link, true)) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  card.addEventListener('pointerenter', () => clearTimeout(waiting));
  card.addEventListener('pointerleave', () => held() || later(hide, 300));
  document.addEventListener('click', (event) => {
    if (!card.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && shown) {
      const back = card.contains(document.activeElement) ? shown : null;
      hide();
      if (back) {
        back.focus({ preventScroll: true });
        hide();
      }
    }
  });
})();

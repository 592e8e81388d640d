// On every page: "/" goes to the search, a switch for light and dark, and cards on mentions.
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
  const stored = (write) => {
    try {
      return write ? localStorage.setItem('theme', write) : localStorage.getItem('theme');
    } catch (forbidden) {
      return null;
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
    paint(stored());
    theme.hidden = false;
    theme.addEventListener('click', () => {
      const next = dark() ? 'light' : 'dark';
      paint(next);
      stored(next);
    });
  }

  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      const box = document.getElementById('q');
      if (box) {
        box.focus();
      } else {
        location.href = root + 'search.html';
      }
    }
  });

  // Copying: a citation, or the address of a paragraph.
  document.querySelectorAll('button.copy').forEach((button) => {
    button.hidden = !navigator.clipboard;
    button.addEventListener('click', () => {
      const text = button.parentElement.querySelector('pre').textContent;
      navigator.clipboard.writeText(text).then(() => button.setAttribute('data-done', ''));
    });
  });

  // Cards: what "In this text" says of a name, and the words that a citation rests on, beside it.
  // They stay while the pointer is on them and go with Escape; on touch screens a mark behind the
  // name opens them, and a citation opens at the first touch and leads on at the second.
  const entries = new Map();
  const notes = (selector) => document.querySelectorAll(selector);
  const listed = (selector) => {
    const found = new Map();
    notes(selector).forEach((link) => found.set(link.getAttribute('href'), link.closest('li')));
    return found;
  };
  const cast = listed('.cast li > a');
  notes('.story a.m').forEach((name) => {
    const entry = cast.get(name.getAttribute('href'));
    if (entry) {
      entries.set(name, () => Array.from(entry.cloneNode(true).childNodes));
    }
  });
  const evidence = listed('.evidence li > a:not(.back), .by-source li > a:not(.back)');
  notes('sup.cite a').forEach((cite) => {
    const note = evidence.get(cite.getAttribute('href'));
    const words = note && note.querySelector('.note');
    if (words) {
      const where = document.createElement('strong');
      where.textContent = cite.title;
      cite.removeAttribute('title');
      entries.set(cite, () => [where, words.cloneNode(true)]);
    }
  });
  if (!entries.size) {
    return;
  }
  const card = document.createElement('div');
  card.className = 'card';
  card.id = 'card';
  card.hidden = true;
  document.body.append(card);
  let shown = null;
  let waiting = 0;

  const hide = () => {
    clearTimeout(waiting);
    if (shown) {
      shown.removeAttribute('aria-describedby');
      shown = null;
      card.hidden = true;
    }
  };
  const show = (name) => {
    if (name === shown) {
      return;
    }
    hide();
    card.replaceChildren(...entries.get(name)());
    card.hidden = false;
    shown = name;
    name.setAttribute('aria-describedby', 'card');
    const box = name.getClientRects()[0];
    const left = Math.min(box.left, page.clientWidth - card.offsetWidth - 8);
    const below = box.bottom + card.offsetHeight + 8 < innerHeight;
    const top = below ? box.bottom + 2 : box.top - card.offsetHeight - 2;
    card.style.left = Math.max(8, left) + scrollX + 'px';
    card.style.top = top + scrollY + 'px';
  };
  const later = (action, delay) => {
    clearTimeout(waiting);
    waiting = setTimeout(action, delay);
  };

  const touch = matchMedia('(hover: none)').matches;
  entries.forEach((words, name) => {
    name.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') {
        later(() => show(name), 250);
      }
    });
    name.addEventListener('pointerleave', () => later(hide, 300));
    name.addEventListener('focus', () => {
      if (name.matches(':focus-visible')) {
        show(name);
      }
    });
    name.addEventListener('blur', () => (name.closest('sup') ? hide() : later(hide, 200)));
    if (touch && name.closest('sup')) {
      name.addEventListener('click', (event) => {
        if (shown !== name) {
          event.preventDefault();
          event.stopPropagation();
          show(name);
        }
      });
    } else if (touch) {
      const mark = document.createElement('button');
      mark.type = 'button';
      mark.className = 'mark';
      mark.setAttribute('aria-label', script.dataset.about + ' ' + name.textContent);
      mark.addEventListener('click', (event) => {
        event.stopPropagation();
        const again = shown === name;
        hide();
        if (!again) {
          show(name);
        }
      });
      // The mark stands in the room behind the name, outside of the line: no line begins with it.
      const hold = document.createElement('span');
      hold.className = 'hold';
      name.replaceWith(hold);
      hold.append(name, mark);
      hold.after('\u2060');
    }
  });
  card.addEventListener('pointerenter', () => clearTimeout(waiting));
  card.addEventListener('pointerleave', () => later(hide, 300));
  card.addEventListener('focusin', () => clearTimeout(waiting));
  document.addEventListener('click', (event) => {
    if (!card.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      hide();
    }
  });
})();

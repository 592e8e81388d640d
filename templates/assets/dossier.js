// On every page: "/" goes to the search. Nothing here is needed to read.
(() => {
  'use strict';
  const root = document.currentScript.dataset.root || '';
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
})();

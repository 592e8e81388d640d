// Loads the page again when the preview has something new, and keeps its place. The news come as a
// script: the policy of the pages allows no other connection.
(function () {
  var version = document.currentScript.dataset.version;
  var key = 'preview ' + location.pathname;
  try {
    var place = sessionStorage.getItem(key);
    if (place !== null) {
      sessionStorage.removeItem(key);
      window.scrollTo({ top: Number(place), behavior: 'instant' });
    }
  } catch (closed) {
    // Without a store the browser's own memory of the place has to do.
  }
  window.previewChanged = function () {
    try {
      sessionStorage.setItem(key, String(window.scrollY));
    } catch (closed) {
      // As above.
    }
    version = null;
    location.reload();
  };
  function ask() {
    var news = document.createElement('script');
    news.src = '/.preview/news.js?after=' + version + '&page=' + encodeURIComponent(location.pathname);
    news.onload = function () {
      news.remove();
      if (version !== null) {
        ask();
      }
    };
    news.onerror = function () {
      news.remove();
      setTimeout(ask, 1000);
    };
    document.head.appendChild(news);
  }
  // Asked earlier, a page would not be done loading before there is news.
  window.addEventListener('load', ask);
})();

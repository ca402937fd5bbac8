/*
 * Runs before the first paint: sets the stored theme, reading mode and notation on <html>, so that nothing flashes,
 * asks for fonts that are here already, puts off the layout of what is far away, and finds the language of the two pages
 * that have none in their address: `/` (leads on) and the 404 page.
 * Reads the store of src/state/device.ts; anything unexpected there is ignored.
 */
(function () {
  'use strict';
  var html = document.documentElement;
  var settings = {};
  try {
    var stored = JSON.parse(localStorage.getItem('chain-rule') || 'null');
    if (stored && stored.version === 1 && stored.state && stored.state.settings) settings = stored.state.settings;
  } catch (error) {
    settings = {};
  }
  if (settings.theme === 'light' || settings.theme === 'dark') html.dataset.theme = settings.theme;
  if (settings.both === true) html.dataset.both = '';
  if (settings.notation === 'prime') html.dataset.notation = 'prime';
  html.dataset.scripts = '';

  // A page that opens at its top lays out what is far from it when the reader comes there (src/app/distant.ts), provided the
  // browser keeps still what is in sight meanwhile. A page that opens elsewhere has to know its heights.
  var opened = performance.getEntriesByType('navigation')[0];
  var atTop = opened && opened.type === 'navigate' && !location.hash && !location.search;
  if (atTop && CSS.supports('overflow-anchor', 'auto')) html.dataset.distant = '';
  html.dataset.opening = '';

  // The fonts, if this browser has fetched them before (src/app/faces.ts); else they come after the first paint.
  try {
    if (html.dataset.faces && localStorage.getItem('chain-rule-faces') === html.dataset.faces) {
      var link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = html.dataset.faces;
      link.setAttribute('blocking', 'render');
      document.head.appendChild(link);
    }
  } catch (error) {
    // Without storage nothing is remembered.
  }

  var page = html.dataset.page;
  if (page !== 'root' && page !== 'lost') return;
  var base = new URL('.', document.currentScript.src).pathname;
  var inAddress = /^(en|zh)(\/|$)/.exec(location.pathname.slice(base.length));
  var known = settings.locale === 'en' || settings.locale === 'zh' ? settings.locale : undefined;
  var wished = (navigator.languages || [navigator.language || 'en']).some(function (tag) {
    return /^zh\b/i.test(tag);
  });
  var locale = inAddress ? inAddress[1] : known || (wished ? 'zh' : 'en');
  if (page === 'root') {
    location.replace(base + locale + '/');
    return;
  }
  html.lang = locale === 'zh' ? 'zh-CN' : 'en';
  delete html.dataset.both;
  var title = document.querySelector('title');
  if (title) document.title = title.dataset[locale] || document.title;
})();

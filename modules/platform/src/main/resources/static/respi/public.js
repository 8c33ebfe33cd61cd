// SPDX-License-Identifier: EUPL-1.2
// Comfort on the pages of the person, which work without it: the scanned code goes from the address into its field, the answer
// takes the place of the question without a step in the history of the browser, and whoever goes away leaves nothing on the screen.
(() => {
  "use strict";
  var AWAY = 600000, timer = 0;
  function each(css, act) { document.querySelectorAll(css).forEach(act); }
  function goTo(address) { location.replace(address); }

  function wait() {
    clearTimeout(timer);
    var closes = document.querySelector("a[data-closes]");
    if (closes) { timer = setTimeout(() => goTo(closes.href), AWAY); }
  }

  // a page that was not asked for by the browser itself: back leads to before it, and sends nothing again
  function show(html) {
    var next = new DOMParser().parseFromString(html, "text/html");
    document.documentElement.lang = next.documentElement.lang;
    document.documentElement.dir = next.documentElement.dir;
    ["header", "main", "footer"].forEach(part => document.querySelector(part).replaceWith(next.querySelector(part)));
    begin();
    scrollTo(0, 0);
    var first = document.querySelector("[data-focus]") || document.querySelector("h1");
    if (!first.hasAttribute("tabindex")) { first.tabIndex = -1; }
    first.focus();
  }

  function send(event) {
    var form = event.target, by = event.submitter;
    event.preventDefault();
    fetch(by && by.hasAttribute("formaction") ? by.formAction : form.action,
      { method: "POST", body: new URLSearchParams(new FormData(form)), cache: "no-store", credentials: "omit" })
      .then(answer => answer.text()).then(show)
      .catch(() => form.submit());
  }

  function begin() {
    var code = document.getElementById("code");
    if (code && location.hash.length > 1 && !code.value) {
      code.value = decodeURIComponent(location.hash.slice(1));
      history.replaceState(null, "", location.pathname);
      document.getElementById("day").focus();
    }
    each("a[data-keep=code]", link => link.addEventListener("click", () => {
      if (code && code.value) { link.hash = encodeURIComponent(code.value); }
    }));
    each("form", form => form.addEventListener("submit", send));
    each("[data-closes-said]", said => { said.hidden = false; });
    each("a[data-closes]", link => link.addEventListener("click", event => { event.preventDefault(); goTo(link.href); }));
    wait();
  }

  begin();
  each("[data-focus]", news => news.focus());
  ["pointerdown", "keydown", "scroll"].forEach(type => addEventListener(type, wait, { passive: true }));
  addEventListener("pageshow", event => { if (event.persisted) { goTo(location.pathname.replace(/\/vista$/, "")); } });
})();

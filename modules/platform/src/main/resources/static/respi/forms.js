// SPDX-License-Identifier: EUPL-1.2
// Forms and what the page asks by itself: sent once, drafts, the security token. Everything works without it.
(() => {
  "use strict";
  var doc = document, used = Date.now();
  ["pointerdown", "keydown", "scroll"].forEach(type => addEventListener(type, () => { used = Date.now(); }, { passive: true }));
  function all(selector, root) { return Array.from((root || doc).querySelectorAll(selector)); }
  function on(type, act) { doc.addEventListener(type, act); }

  // a form is sent once; the button keeps focus and value
  on("submit", event => {
    var form = event.target, button = event.submitter;
    if (event.defaultPrevented || form.method === "dialog" || form.matches("[data-nobusy]")) { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    delete form.dataset.changed;
    if (button) { button.ariaDisabled = button.ariaBusy = "true"; }
  });
  addEventListener("pageshow", () => { all("form[data-sent]").forEach(rest); });
  function rest(form) {
    delete form.dataset.sent;
    all("[aria-busy]", form).forEach(b => { b.ariaBusy = b.ariaDisabled = null; });
  }

  // leaving a form with something typed asks first
  on("input", event => {
    var form = event.target.form;
    if (form && form.matches("[data-dirty]")) { form.dataset.changed = "1"; }
  });
  addEventListener("beforeunload", event => {
    if (doc.querySelector("form[data-changed]")) { event.preventDefault(); }
  });

  // htmx: security token, busy
  on("htmx:configRequest", event => {
    var token = doc.querySelector("meta[name=_csrf]");
    if (token) { event.detail.headers[token.dataset.header] = token.content; }
  });
  // a draft that is on its way makes leaving safe; one that did not arrive does not
  on("htmx:beforeRequest", event => {
    var el = event.detail.elt, form = el.closest("form[data-dirty]");
    if (el.matches("[data-visible]") && (doc.hidden || Date.now() - used > 600000)) { event.preventDefault(); }
    if (form && el.matches("[data-draft]")) {
      if (form.dataset.sent) { event.preventDefault(); } else { delete form.dataset.changed; }
    }
  });
  ["htmx:sendError", "htmx:responseError"].forEach(type => on(type, event => {
    var el = event.detail.elt, form = el.closest("form[data-dirty]");
    if (form && el.matches("[data-draft]")) {
      form.dataset.changed = "1";
      el.textContent = event.detail.xhr.status === 410 ? el.dataset.gone : el.dataset.off;
    }
  }));
  on("htmx:afterRequest", event => { var f = event.target.closest("form"); if (f && !event.target.matches("[data-draft]")) { rest(f); } });
})();

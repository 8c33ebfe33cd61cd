// SPDX-License-Identifier: EUPL-1.2
// Comfort on top of pages that work without it.
(() => {
  "use strict";
  var doc = document, body = doc.body, used = Date.now();
  ["pointerdown", "keydown", "scroll"].forEach(type => addEventListener(type, () => { used = Date.now(); }, { passive: true }));
  function all(selector, root) { return Array.from((root || doc).querySelectorAll(selector)); }
  function on(type, act) { doc.addEventListener(type, act); }
  function shown(el) { return el.getClientRects().length > 0; }
  function say(text) { var live = doc.getElementById("live"); if (live) { live.textContent = text; } }
  function focusNew(root) {
    var el = root.matches && root.matches("[data-focus]") ? root : root.querySelector("[data-focus]");
    if (el) { el.focus(); }
  }

  // one letter presses the visible data-key; off in fields and with data-keys="off"
  function typing(el) {
    return el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName) && !/^(checkbox|radio|button|submit)$/.test(el.type);
  }
  function move(step) {
    var rows = all("[data-list] [data-row]").filter(shown);
    if (!rows.length) { return false; }
    var at = rows.findIndex(r => r.contains(doc.activeElement));
    if (at < 0) { at = rows.findIndex(r => r.hasAttribute("aria-current")); }
    var row = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
    rows.forEach(r => r.removeAttribute("aria-current"));
    row.setAttribute("aria-current", "true");
    var link = row.querySelector("a[href]");
    if (link) { link.focus(); }
    row.scrollIntoView({ block: "nearest" });
    return true;
  }
  function press(key) {
    if (key === "/") { var q = all("[data-search]").find(shown); if (q) { q.focus(); q.select(); } return !!q; }
    if (key === "?") { return openDialog("keys-help"); }
    var target = all("[data-key]").find(el => el.dataset.key === key && shown(el));
    if (target) { target.focus(); target.click(); return true; }
    var box = key === "x" && doc.querySelector("[data-row][aria-current] input[type=checkbox]");
    if (box) { box.click(); return true; }
    return key === "j" ? move(1) : key === "k" ? move(-1) : false;
  }
  function openDialog(id) {
    var dialog = doc.getElementById(id);
    if (!dialog || !dialog.showModal) { return false; }
    if (!dialog.open) { dialog.showModal(); }
    return true;
  }
  on("keydown", event => {
    if (event.key === "Escape") { all("details.drop[open]").forEach(d => { d.open = false; d.firstElementChild.focus(); }); }
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented || body.dataset.keys === "off"
        || typing(event.target) || doc.querySelector("dialog[open]")) { return; }
    if (press(event.key.toLowerCase())) { event.preventDefault(); }
  });

  on("click", event => {
    var el = event.target.closest ? event.target : event.target.parentElement;
    var opener = el.closest("[data-opens]"), copy = el.closest("[data-copy]"), drop = el.closest("details.drop");
    all("details.drop[open]").forEach(d => { if (d !== drop) { d.open = false; } });
    if (opener && openDialog(opener.dataset.opens)) { event.preventDefault(); }
    if (copy) { navigator.clipboard.writeText(copy.dataset.copy).then(() => { say(copy.dataset.done); }); }
  });

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

  // htmx: security token, focus, busy
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
  on("htmx:afterSettle", event => { ready(event.target); focusNew(event.target); });
  on("htmx:afterRequest", event => { var f = event.target.closest("form"); if (f && !event.target.matches("[data-draft]")) { rest(f); } });

  function ready(root) {
    all("[data-copy]", root).forEach(b => { b.hidden = !navigator.clipboard; });
    all("[data-plain]", root).forEach(b => { b.hidden = !!window.htmx; });
    all("[data-drop-hint]", root).forEach(p => { p.hidden = false; });
  }
  ready(doc);
  focusNew(doc);
})();

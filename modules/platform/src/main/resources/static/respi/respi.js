// SPDX-License-Identifier: EUPL-1.2
// Comfort on top of pages that work without it: keys, copy, busy buttons, files, focus.
(function () {
  "use strict";
  var doc = document, body = doc.body;
  function all(selector, root) { return Array.prototype.slice.call((root || doc).querySelectorAll(selector)); }
  function shown(el) { return el.getClientRects().length > 0; }
  function say(text) { var live = doc.getElementById("live"); if (live) { live.textContent = text; } }
  function focusNew(root) {
    var el = root.matches && root.matches("[data-focus]") ? root : root.querySelector("[data-focus]");
    if (el) { el.focus(); }
  }

  // keys: one letter presses the visible element with that data-key; off in fields and with data-keys="off"
  function typing(el) {
    return el.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(el.tagName) && !/^(checkbox|radio|button|submit)$/.test(el.type);
  }
  function move(step) {
    var rows = all("[data-list] [data-row]").filter(shown);
    if (!rows.length) { return false; }
    var at = rows.findIndex(function (r) { return r.contains(doc.activeElement); });
    if (at < 0) { at = rows.findIndex(function (r) { return r.getAttribute("aria-current"); }); if (at < 0 && step < 0) { at = rows.length; } }
    var row = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
    rows.forEach(function (r) { r.removeAttribute("aria-current"); });
    row.setAttribute("aria-current", "true");
    var link = row.querySelector("a[href]");
    if (link) { link.focus(); }
    row.scrollIntoView({ block: "nearest" });
    return true;
  }
  function press(key) {
    if (key === "/") { var q = all("[data-search]").filter(shown).pop(); if (q) { q.focus(); q.select(); } return !!q; }
    if (key === "?") { return openDialog("keys-help"); }
    var target = all("[data-key]").find(function (el) { return el.dataset.key === key && shown(el); });
    if (target) { target.focus(); target.click(); return true; }
    return key === "j" ? move(1) : key === "k" ? move(-1) : false;
  }
  function openDialog(id) {
    var dialog = doc.getElementById(id);
    if (!dialog || !dialog.showModal) { return false; }
    if (!dialog.open) { dialog.showModal(); }
    return true;
  }
  doc.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { all("details.drop[open]").forEach(function (d) { d.open = false; d.firstElementChild.focus(); }); }
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented || body.dataset.keys === "off"
        || typing(event.target) || doc.querySelector("dialog[open]")) { return; }
    if (press(event.key.toLowerCase())) { event.preventDefault(); }
  });

  doc.addEventListener("click", function (event) {
    var el = event.target.closest ? event.target : event.target.parentElement;
    var opener = el.closest("[data-opens]"), copy = el.closest("[data-copy]"), drop = el.closest("details.drop");
    all("details.drop[open]").forEach(function (d) { if (d !== drop) { d.open = false; } });
    if (opener && openDialog(opener.dataset.opens)) { event.preventDefault(); }
    if (copy) { navigator.clipboard.writeText(copy.dataset.copy).then(function () { say(copy.dataset.done); }); }
  });

  // a form is sent once: the button stays readable and focused, its value is sent, a second press does nothing
  doc.addEventListener("submit", function (event) {
    var form = event.target, button = event.submitter;
    if (event.defaultPrevented || form.method === "dialog" || form.matches("[data-nobusy]")) { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    delete form.dataset.changed;
    if (button) { button.setAttribute("aria-disabled", "true"); button.setAttribute("aria-busy", "true"); }
  });
  window.addEventListener("pageshow", function () {
    all("form[data-sent]").forEach(rest);
  });
  function rest(form) {
    delete form.dataset.sent;
    all("[aria-busy]", form).forEach(function (b) { b.removeAttribute("aria-busy"); b.removeAttribute("aria-disabled"); });
  }

  // leaving a form with something typed asks first
  doc.addEventListener("input", function (event) {
    var form = event.target.form;
    if (form && form.matches("[data-dirty]")) { form.dataset.changed = "1"; }
  });
  window.addEventListener("beforeunload", function (event) {
    if (doc.querySelector("form[data-changed]")) { event.preventDefault(); }
  });

  // files: names and sizes, nothing over the limit; the server judges again
  function size(bytes) {
    var lang = doc.documentElement.lang, big = bytes >= 1048576;
    return (bytes / (big ? 1048576 : 1024)).toLocaleString(lang, { maximumFractionDigits: big ? 1 : 0 }) + (big ? " MB" : " kB");
  }
  function files(input) {
    var list = input.parentElement.querySelector("[data-files]"), tooBig = [];
    list.textContent = "";
    Array.prototype.forEach.call(input.files, function (file) {
      var item = doc.createElement("li"), name = doc.createElement("bdi"), big = file.size > Number(input.dataset.max);
      name.textContent = file.name;
      item.append(name, " (" + size(file.size) + ")");
      if (big) { item.className = "too-big"; item.append(" " + input.dataset.big); tooBig.push(item.textContent); }
      list.append(item);
    });
    list.hidden = !input.files.length;
    if (tooBig.length) { input.value = ""; say(tooBig.join(" ")); }
  }
  doc.addEventListener("change", function (event) {
    if (event.target.matches("input[type=file][data-max]")) { files(event.target); }
  });
  ["dragover", "dragleave", "drop"].forEach(function (type) {
    doc.addEventListener(type, function (event) {
      var zone = event.target.closest && event.target.closest("[data-drop]");
      if (!zone) { return; }
      event.preventDefault();
      zone.classList.toggle("over", type === "dragover");
      if (type === "drop") { var input = zone.querySelector("input[type=file]"); input.files = event.dataTransfer.files; files(input); }
    });
  });

  // htmx: security token, focus, busy; a page that cannot be swapped in is said aloud
  doc.addEventListener("htmx:configRequest", function (event) {
    var token = doc.querySelector("meta[name=_csrf]");
    if (token) { event.detail.headers[token.dataset.header] = token.content; }
  });
  doc.addEventListener("htmx:afterSettle", function (event) { ready(event.target); focusNew(event.target); });
  doc.addEventListener("htmx:afterRequest", function (event) { var f = event.target.closest("form"); if (f) { rest(f); } });

  function ready(root) {
    all("[data-copy]", root).forEach(function (b) { b.hidden = !navigator.clipboard; });
    all("[data-drop-hint]", root).forEach(function (p) { p.hidden = false; });
  }
  ready(doc);
  focusNew(doc);
})();

// SPDX-License-Identifier: EUPL-1.2
// Comfort on pages that work without it.
(() => {
  "use strict";
  var doc = document, body = doc.body;
  function all(selector, root) { return Array.from((root || doc).querySelectorAll(selector)); }
  function on(type, act) { doc.addEventListener(type, act); }
  function shown(el) { return el.getClientRects().length > 0; }
  // what is outside an open dialog is not read: it has a place of its own for news
  function say(text) { var live = doc.querySelector("dialog[open] [data-live]") || doc.getElementById("live"); if (live) { live.textContent = text; } }
  function focusNew(root) {
    var el = root.matches && root.matches("[data-focus]") ? root : root.querySelector("[data-focus]");
    if (el) { el.focus(); }
  }

  // the page takes the focus only while it has it: a reader of tables would be thrown out of them otherwise
  function toMain() {
    var main = doc.getElementById("main");
    main.tabIndex = -1;
    main.addEventListener("blur", () => { main.removeAttribute("tabindex"); }, { once: true });
    main.focus();
  }
  doc.addEventListener("close", event => {
    if (doc.activeElement === body || event.target.contains(doc.activeElement)) { toMain(); }
  }, true);

  // a letter presses its data-key; not in fields, not with data-keys="off"
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
    if (key === "/" && openDialog("palette")) { return true; }
    if (key === "/") { var q = all("[data-search]").find(shown); if (q) { q.focus(); q.select(); } return !!q; }
    if (key === "?") { return openDialog("keys-help"); }
    var target = all("[data-key]").find(el => el.dataset.key.split(" ").includes(key) && shown(el));
    if (target) { target.focus(); target.click(); return true; }
    var box = key === "x" && doc.querySelector("[data-row][aria-current] input[type=checkbox]");
    if (box) { box.click(); return true; }
    return key === "j" ? move(1) : key === "k" ? move(-1) : false;
  }
  function openDialog(id) {
    var dialog = doc.getElementById(id);
    if (!dialog || !dialog.showModal) { return false; }
    if (!dialog.open) { dialog.showModal(); }
    all("input[type=search]", dialog).forEach(box => { box.select(); });
    return true;
  }
  on("keydown", event => {
    var drops = event.key === "Escape" ? all("details.drop[open]") : [];
    drops.forEach(d => { d.open = false; d.firstElementChild.focus(); });
    if (drops.length) { return; }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" && !doc.querySelector("dialog[open]") && openDialog("palette")) { event.preventDefault(); return; }
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented || body.dataset.keys === "off"
        || typing(event.target) || doc.querySelector("dialog[open]")
        || event.key.startsWith("Arrow") && event.target.closest("[data-scroll]")) { return; }
    if (press(event.key.toLowerCase())) { event.preventDefault(); }
  });

  on("click", event => {
    var el = event.target.closest ? event.target : event.target.parentElement;
    var opener = el.closest("[data-opens]"), copy = el.closest("[data-copy]"), drop = el.closest("details.drop");
    all("details.drop[open]").forEach(d => { if (d !== drop) { d.open = false; } });
    if (el.closest(".skip")) { toMain(); }
    if (opener && openDialog(opener.dataset.opens)) { event.preventDefault(); }
    if (copy) { navigator.clipboard.writeText(copy.dataset.copy).then(() => { say(copy.dataset.done); }); }
  });

  // what htmx put into the page: focus and news
  on("htmx:afterSettle", event => {
    ready(event.target);
    focusNew(event.target);
    if (event.target === body && doc.activeElement === body) { toMain(); }
    if (event.target.matches("[data-say]")) { say(event.target.textContent.trim()); }
  });

  function ready(root) {
    all("[data-copy]", root).forEach(b => { b.hidden = !navigator.clipboard; });
    all("[data-plain]", root).forEach(b => { b.hidden = !!window.htmx; });
    all("[data-drop-hint]", root).forEach(p => { p.hidden = false; });
  }
  ready(doc);
  focusNew(doc);
})();

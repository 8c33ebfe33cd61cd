// SPDX-License-Identifier: EUPL-1.2
// Comfort of the work list: cursor, preview, choice of lines, dialogs, undo. Everything works without it as links and forms.
(() => {
  "use strict";
  var doc = document, waiting = 0, silence = 0, shift = false, anchor = null;
  function all(selector, root) { return Array.from((root || doc).querySelectorAll(selector)); }
  function on(type, act) { doc.addEventListener(type, act); }
  function shown(el) { return el.getClientRects().length > 0; }
  // said once one stops typing; what is outside an open dialog is not read: it has a place of its own for news
  function say(text) {
    clearTimeout(silence);
    silence = setTimeout(() => { (doc.querySelector("dialog[open] [data-live]") || doc.getElementById("live")).textContent = text; }, 400);
  }
  function rowOf(el) { return el.closest ? el.closest("[data-list] [data-row]") : null; }

  // the preview follows the cursor; the place in the list is kept for whoever comes back
  function preview(row) {
    var pane = doc.getElementById("preview");
    if (!window.htmx || !pane || !shown(pane) || !row.dataset.preview || pane.dataset.of === row.dataset.id) { return; }
    pane.dataset.of = row.dataset.id;
    window.htmx.ajax("GET", row.dataset.preview, { target: pane, swap: "innerHTML" });
  }
  function at(row, now) {
    all("[data-list] [aria-current]").forEach(r => { if (r !== row) { r.removeAttribute("aria-current"); } });
    row.setAttribute("aria-current", "true");
    if (row.dataset.id) { history.replaceState(Object.assign({}, history.state, { row: row.dataset.id }), ""); }
    clearTimeout(waiting);
    waiting = setTimeout(() => { preview(row); }, now ? 0 : 150);
  }
  on("focusin", event => { var row = rowOf(event.target); if (row && row.dataset.preview) { at(row); } });
  on("click", event => {
    var row = rowOf(event.target);
    if (row && row.dataset.preview && !event.target.closest("a, button, input, label")) { at(row, true); }
  });
  on("keydown", event => {
    shift = event.shiftKey;
    var row = event.target.tagName === "A" && rowOf(event.target);
    if (event.key === " " && row && row.dataset.preview && doc.body.dataset.keys !== "off") {
      event.preventDefault();
      at(row, true);
    }
    if (event.key === "Escape" && !doc.querySelector("dialog[open]")) { boxes().forEach(b => { b.checked = false; }); chosen(); }
  });
  on("keyup", event => { shift = event.shiftKey; });

  // lines that are chosen: one, from one to another, all of the page
  function boxes() { return all("[data-list] [data-row] input[type=checkbox]").filter(shown); }
  function chosen() {
    var list = boxes(), count = list.filter(b => b.checked).length, page = count > 0 && count === list.length, every = doc.querySelector("[data-every]");
    if (every && !page) { every.checked = false; }
    all("[data-chosen]").forEach(el => { el.textContent = every && every.checked ? every.dataset.every : count; });
    all("[data-page]").forEach(el => { el.hidden = !page || every && every.checked; });
    all("[data-all]").forEach(el => { el.checked = page; });
  }
  on("mousedown", event => { shift = event.shiftKey; });
  on("change", event => {
    var box = event.target, list = boxes();
    if (box.matches("[data-all], [data-every]")) { list.forEach(b => { b.checked = box.checked; }); }
    if (list.includes(box)) {
      var from = list.indexOf(anchor), to = list.indexOf(box);
      if (shift && from >= 0) { list.slice(Math.min(from, to), Math.max(from, to) + 1).forEach(b => { b.checked = box.checked; }); }
      anchor = box;
    }
    chosen();
  });

  // narrows the lines that are shown; what is typed goes nowhere
  on("input", event => {
    if (!event.target.matches("[data-narrow]")) { return; }
    var words = event.target.value.toLowerCase().split(/\s+/), left = 0;
    all("[data-list] [data-row]").forEach(row => {
      row.hidden = !words.every(word => row.textContent.toLowerCase().includes(word));
      left += row.hidden ? 0 : 1;
      all("input[type=checkbox]", row).forEach(b => { b.checked = b.checked && !row.hidden; });
    });
    all("[data-list] .grp").forEach(grp => {
      grp.hidden = !all("[data-row]", grp.parentElement).some(row => !row.hidden);
    });
    say(left ? event.target.dataset.some + ": " + left : event.target.dataset.none);
    chosen();
  });

  // a link to a small page opens it as a dialog
  on("click", event => {
    var link = event.target.closest("[data-dialog]"), close = event.target.closest("dialog [data-close]");
    var dialog = link && doc.getElementById(link.dataset.dialog);
    if (close) { event.preventDefault(); close.closest("dialog").close(); }
    if (!dialog || !window.htmx || !dialog.showModal || event.ctrlKey || event.metaKey) { return; }
    event.preventDefault();
    window.htmx.ajax("GET", link.href, { target: dialog, swap: "innerHTML", select: "[data-part]" })
      .then(() => { if (!dialog.open) { dialog.showModal(); } });
  });
  on("submit", event => {
    if (event.target.matches("dialog form[method=get]")) {
      all("select", event.target).forEach(s => { s.disabled = !s.value; });
    }
  });

  // the palette: what is typed narrows the commands, arrows move through them, Enter searches dossiers
  function commands() { return all("#palette .cmds li").filter(li => !li.hidden).map(li => li.querySelector("a, button")); }
  on("input", event => {
    var box = event.target, words = box.value.toLowerCase().trim();
    if (!box.matches("[data-palette]")) { return; }
    all("#palette .cmds li").forEach(li => { li.hidden = !li.textContent.toLowerCase().includes(words); });
    say(commands().length ? box.dataset.some + ": " + commands().length : box.dataset.none);
  });
  on("keydown", event => {
    var palette = event.target.closest && event.target.closest("#palette"), step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!palette || !step) { return; }
    var stops = [palette.querySelector("[data-palette]")].concat(commands()), now = stops.indexOf(doc.activeElement);
    stops[Math.max(0, Math.min(stops.length - 1, now + step))].focus();
    event.preventDefault();
  });

  on("click", event => { if (event.target.closest("[data-print]")) { window.print(); } });

  // news with an undo go away by themselves, unless somebody looks at them
  on("animationend", event => { if (event.target.matches(".toast-r .left")) { event.target.parentElement.hidden = true; } });

  // on a low screen the lanes are one line, as long as nobody chose otherwise in this browser
  var lanes = doc.querySelector(".lanes-d"), LANES = "respi-lanes";
  if (lanes) {
    lanes.open = localStorage.getItem(LANES) ? localStorage.getItem(LANES) === "open" : innerHeight > 800;
    lanes.querySelector("summary").addEventListener("click", () => localStorage.setItem(LANES, lanes.open ? "closed" : "open"));
  }

  all("[data-with-script], [data-all]").forEach(el => { el.hidden = false; });
  addEventListener("pageshow", () => {
    chosen();
    var id = history.state && history.state.row || (location.hash.match(/^#riga-(\d+)$/) || [])[1], kept = id && all("[data-row]").find(r => r.dataset.id === id);
    var link = kept && kept.querySelector("a[href]");
    if (link) { link.focus({ preventScroll: true }); kept.scrollIntoView({ block: "center" }); }
  });
})();

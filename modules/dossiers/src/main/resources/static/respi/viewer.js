// SPDX-License-Identifier: EUPL-1.2
// Zooms and turns the picture of a page without asking for it again; the links beside do the same without a script.
(() => {
  "use strict";
  var box = document.querySelector("[data-zoom]"), is = document.querySelector("[data-look-is]"), ZOOMS = [100, 150, 200, 300];
  if (!box) { return; }
  function show(zoom, turn) {
    box.classList.remove("z-" + box.dataset.zoom, "r-" + box.dataset.turn);
    box.classList.add("z-" + zoom, "r-" + turn);
    box.dataset.zoom = zoom;
    box.dataset.turn = turn;
    is.textContent = is.dataset.words.replace("{0}", zoom).replace("{1}", turn);
    document.querySelectorAll("a[data-looked]").forEach(link => {
      var address = new URL(link.href);
      address.search = zoom === 100 && turn === 0 ? "" : "?zoom=" + zoom + "&gira=" + turn;
      link.href = address.href;
    });
  }
  document.querySelectorAll("a[data-look]").forEach(link => link.addEventListener("click", event => {
    var zoom = Number(box.dataset.zoom), turn = Number(box.dataset.turn), at = ZOOMS.indexOf(zoom);
    event.preventDefault();
    if (link.dataset.look === "turned") { turn = (turn + 90) % 360; }
    if (link.dataset.look === "larger") { zoom = ZOOMS[Math.min(ZOOMS.length - 1, at + 1)]; }
    if (link.dataset.look === "smaller") { zoom = ZOOMS[Math.max(0, at - 1)]; }
    show(zoom, turn);
  }));
})();

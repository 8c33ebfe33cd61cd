// SPDX-License-Identifier: EUPL-1.2
// Says two minutes before a session ends that it ends; one key extends it. The server alone knows how long it lasts: what was
// done in another window counts, what an open page asks by itself does not.
(() => {
  "use strict";
  var box = document.getElementById("session-end"), WARN = 120, timer, end;
  if (!box || !box.showModal) { return; }
  var words = box.querySelector("[data-left]"), button = box.querySelector("button");
  function later(seconds, act) { clearTimeout(timer); timer = setTimeout(act, Math.max(1, seconds) * 1000); }
  function ask() {
    fetch(box.dataset.address, { headers: { Accept: "text/plain" }, redirect: "error" })
      .then(answer => answer.ok ? answer.text() : "0", () => null)
      .then(text => {
        if (text === null) { later(30, ask); return; }
        var left = parseInt(text, 10) || 0;
        if (left > WARN + 5) { if (box.open) { box.close(); } later(left - WARN, ask); return; }
        end = Date.now() + left * 1000;
        if (!box.open) { box.showModal(); button.focus(); }
        tell();
      });
  }
  function tell() {
    var left = Math.round((end - Date.now()) / 1000);
    words.textContent = left > 0 ? box.dataset.minutes.replace("#", Math.ceil(left / 30) * 30) : box.dataset.over;
    if (left > 0) { later(Math.min(30, left), tell); }
  }
  box.addEventListener("close", () => {
    if (end && Date.now() > end) { location.reload(); return; }
    var token = document.querySelector("meta[name=_csrf]"), headers = {};
    if (token) { headers[token.dataset.header] = token.content; }
    fetch(box.dataset.address, { method: "POST", headers: headers, redirect: "error" })
      .then(() => { later(5, ask); }, () => { later(5, ask); });
  });
  // the time is noted once a minute: the first question comes a minute early
  later(Number(box.dataset.seconds) - WARN - 60, ask);
})();

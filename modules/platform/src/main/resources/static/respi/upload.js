// SPDX-License-Identifier: EUPL-1.2
// Uploads with comfort: names and sizes, a zone to drop files on, progress of each file. Without it the plain form works.
(() => {
  "use strict";
  var doc = document;
  function say(text) { var live = doc.getElementById("live"); if (live) { live.textContent = text; } }
  function fill(words, ...values) { return values.reduce((text, value, i) => text.replace("{" + i + "}", value), words); }

  // files: names, sizes, limit
  function size(bytes) {
    var lang = doc.documentElement.lang, big = bytes >= 1048576;
    return (bytes / (big ? 1048576 : 1024)).toLocaleString(lang, { maximumFractionDigits: big ? 1 : 0 }) + (big ? " MB" : " kB");
  }
  function files(input) {
    var list = input.parentElement.querySelector("[data-files]"), tooBig = [], kept = new DataTransfer();
    list.textContent = "";
    Array.from(input.files).forEach(file => {
      var item = doc.createElement("li"), name = doc.createElement("bdi"), big = file.size > Number(input.dataset.max);
      name.textContent = file.name;
      item.append(name, " (" + size(file.size) + ")");
      if (big) { item.className = "too-big"; item.append(" " + input.dataset.big); tooBig.push(item.textContent); } else { kept.items.add(file); }
      list.append(item);
    });
    list.hidden = !input.files.length;
    if (tooBig.length) { input.files = kept.files; say(tooBig.join(" ")); }
  }
  doc.addEventListener("change", event => {
    if (event.target.matches("input[type=file][data-max]")) { files(event.target); }
  });
  ["dragover", "dragleave", "drop"].forEach(type => {
    doc.addEventListener(type, event => {
      var zone = event.target.closest && event.target.closest("[data-drop]");
      if (!zone) { return; }
      event.preventDefault();
      zone.classList.toggle("over", type === "dragover");
      if (type === "drop") { var input = zone.querySelector("input[type=file]"); input.files = event.dataTransfer.files; files(input); }
    });
  });

  // one bar for each file: all travel in one request, in their order
  function bars(form, input) {
    form.querySelectorAll("[data-files] :is(br, progress, small), [data-stopped]").forEach(old => { old.remove(); });
    var items = input.parentElement.querySelectorAll("[data-files] li:not(.too-big)"), start = 0;
    return Array.from(input.files, (file, i) => {
      var bar = doc.createElement("progress"), words = doc.createElement("small"), line = { file, start, bar, words, quarter: 0 };
      bar.max = 100;
      bar.ariaLabel = file.name;
      start += file.size;
      items[i].append(doc.createElement("br"), bar, " ", words);
      return line;
    });
  }
  function show(form, line, loaded) {
    var share = line.file.size ? (loaded - line.start) / line.file.size : 1, percent = Math.round(100 * Math.max(0, Math.min(1, share)));
    line.bar.value = percent;
    line.words.textContent = percent < 100 ? fill(form.dataset.said, line.file.name, percent) : fill(form.dataset.wait, line.file.name);
    if (Math.floor(percent / 25) > line.quarter) { line.quarter = Math.floor(percent / 25); say(line.words.textContent); }
  }
  function stopped(form) {
    var note = doc.createElement("p");
    note.className = "err";
    note.dataset.stopped = "";
    note.textContent = form.dataset.failed;
    form.prepend(note);
    say(form.dataset.failed);
    dispatchEvent(new Event("pageshow")); // the form can be sent again
  }
  function arrived(request, form) {
    var page = new DOMParser().parseFromString(request.responseText, "text/html");
    if (!page.querySelector("main")) { stopped(form); return; }
    doc.title = page.title;
    history.replaceState(null, "", request.responseURL);
    doc.body.replaceChildren(...page.body.childNodes);
    doc.body.dispatchEvent(new Event("htmx:afterSettle", { bubbles: true }));
    var news = doc.querySelector(".toast-r > span");
    if (news) { setTimeout(() => { say(news.textContent); }, 400); }
  }
  doc.addEventListener("submit", event => {
    var form = event.target, input = form.querySelector("input[type=file]");
    if (event.defaultPrevented || !form.matches("[data-upload]") || !input.files.length) { return; }
    event.preventDefault();
    if (input.parentElement.querySelectorAll("[data-files] li:not(.too-big)").length !== input.files.length) { files(input); } // chosen without a change
    var lines = bars(form, input), request = new XMLHttpRequest(), last = 0, cancel = doc.createElement("button");
    cancel.type = "button";
    cancel.className = "b b-s";
    cancel.textContent = form.dataset.cancel;
    cancel.addEventListener("click", () => { request.abort(); });
    form.append(cancel);
    request.upload.addEventListener("progress", moved => {
      if (moved.loaded < moved.total && Date.now() - last < 1000) { return; }
      last = Date.now();
      lines.forEach(line => { show(form, line, moved.loaded); });
    });
    request.addEventListener("load", () => { arrived(request, form); });
    ["error", "abort", "timeout"].forEach(type => { request.addEventListener(type, () => { stopped(form); }); });
    request.addEventListener("loadend", () => { cancel.remove(); });
    request.open("POST", form.action);
    request.send(new FormData(form));
  });
})();

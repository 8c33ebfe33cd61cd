// SPDX-License-Identifier: EUPL-1.2
// Draws the model of a procedure and marks where a case stands. Expects
//   <div class="diagram" data-model="/address/of/the.bpmn" data-active="id id" data-done="id id"
//     data-closer="words" data-farther="words" data-whole="words"></div>
// and a paragraph with the same words inside it, which stays when the drawing cannot be made.
(() => {
  "use strict";

  const MARGIN = 16;
  const READABLE = 0.7;
  const STEP = 1.25;

  const ids = (list) => (list || "").split(" ").filter(Boolean);

  function mark(viewer, list, marker) {
    const elements = viewer.get("elementRegistry");
    const canvas = viewer.get("canvas");
    ids(list).filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, marker));
  }

  // As large as can be read, with the place of the case in sight; no higher than the drawing needs.
  function show(canvas, size, active) {
    const whole = canvas.viewbox().inner;
    const scale = Math.max(Math.min(size.clientWidth / (whole.width + 2 * MARGIN), 1), READABLE);
    size.style.blockSize = `${Math.min((whole.height + 2 * MARGIN) * scale, window.innerHeight * 0.7)}px`;
    canvas.resized();
    const width = size.clientWidth / scale;
    const height = size.clientHeight / scale;
    canvas.viewbox({
      x: start(whole.x, whole.width, width, active && active.x + active.width / 2),
      y: start(whole.y, whole.height, height, active && active.y + active.height / 2),
      width,
      height,
    });
  }

  function start(from, length, seen, middle) {
    const first = from - MARGIN;
    const last = Math.max(from + length + MARGIN - seen, first);
    return middle === undefined ? first : Math.min(Math.max(middle - seen / 2, first), last);
  }

  function buttons(place, canvas) {
    const bar = document.createElement("div");
    bar.className = "diagram__bar";
    const add = (words, act) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "b b-s";
      button.textContent = words;
      button.addEventListener("click", act);
      bar.append(button);
    };
    add(place.dataset.closer, () => canvas.zoom(canvas.zoom() * STEP));
    add(place.dataset.farther, () => canvas.zoom(canvas.zoom() / STEP));
    add(place.dataset.whole, () => canvas.zoom("fit-viewport"));
    return bar;
  }

  async function draw(place) {
    const answer = await fetch(place.dataset.model, { credentials: "same-origin" });
    if (!answer.ok) {
      throw new Error(`model: ${answer.status}`);
    }
    const model = await answer.text();
    const size = document.createElement("div");
    size.className = "diagram__canvas";
    place.append(size);
    const viewer = new BpmnJS({ container: size });
    await viewer.importXML(model);
    mark(viewer, place.dataset.done, "is-done");
    mark(viewer, place.dataset.active, "is-active");
    const canvas = viewer.get("canvas");
    show(canvas, size, viewer.get("elementRegistry").get(ids(place.dataset.active)[0]));
    place.prepend(buttons(place, canvas));
    addEventListener("beforeprint", () => canvas.zoom("fit-viewport"));
    place.classList.add("is-drawn");
  }

  document.querySelectorAll(".diagram[data-model]").forEach((place) => {
    draw(place).catch(() => place.classList.add("is-not-drawn"));
  });
})();

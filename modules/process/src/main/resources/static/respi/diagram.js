// SPDX-License-Identifier: EUPL-1.2
// Draws the model of a procedure and marks where a case stands. Expects
//   <div class="diagram" data-model="/address/of/the.bpmn" data-active="id id" data-done="id id"></div>
// and a paragraph with the same words inside it, which stays when the drawing cannot be made.
(() => {
  "use strict";

  const ids = (list) => (list || "").split(" ").filter(Boolean);

  function mark(viewer, list, marker) {
    const elements = viewer.get("elementRegistry");
    const canvas = viewer.get("canvas");
    ids(list).filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, marker));
  }

  function showActive(viewer, list) {
    const element = viewer.get("elementRegistry").get(ids(list)[0]);
    if (element) {
      viewer.get("canvas").scrollToElement(element, 80);
    }
  }

  async function draw(place) {
    const answer = await fetch(place.dataset.model, { credentials: "same-origin" });
    if (!answer.ok) {
      throw new Error(`model: ${answer.status}`);
    }
    const model = await answer.text();
    const canvas = document.createElement("div");
    canvas.className = "diagram__canvas";
    place.append(canvas);
    const viewer = new BpmnJS({ container: canvas });
    await viewer.importXML(model);
    mark(viewer, place.dataset.done, "is-done");
    mark(viewer, place.dataset.active, "is-active");
    viewer.get("canvas").zoom("fit-viewport");
    showActive(viewer, place.dataset.active);
    place.classList.add("is-drawn");
  }

  document.querySelectorAll(".diagram[data-model]").forEach((place) => {
    draw(place).catch(() => place.classList.add("is-not-drawn"));
  });
})();

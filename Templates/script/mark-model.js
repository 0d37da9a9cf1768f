// Marks the chosen model in every table and drawing of the page: never by colour alone.
{
  /** What undoes the marks, in the order of marking. */
  const undo = [];

  document.addEventListener("modelchosen", () => {
    // Backwards, because a raised mark goes back before one that may have been raised too.
    while (undo.length) undo.pop()();
    const model = modelsByKey.get(chosen.key);
    if (!model) return;
    for (const place of document.querySelectorAll(`[data-model="${CSS.escape(model.key)}"]`)) {
      if (place.ownerSVGElement) markDrawn(place, model);
      else markRow(place);
    }
    for (const drawn of document.querySelectorAll("svg [data-models]")) {
      const place = drawn.dataset.models.split("\n").indexOf(model.key);
      if (place >= 0) (drawn.matches("path") ? markOnRug : markOnMap)(drawn, model, place);
    }
  });

  function addClass(place) {
    place.classList.add("chosen");
    undo.push(() => place.classList.remove("chosen"));
  }

  function add(made, parent) {
    parent.append(made);
    undo.push(() => made.remove());
  }

  function markRow(row) {
    addClass(row);
    const words = element("span", { class: "visually-hidden" }, "Chosen model: ");
    row.cells[0].prepend(words);
    undo.push(() => words.remove());
  }

  function markDrawn(mark, model) {
    addClass(mark);
    const { parentNode, nextSibling } = mark;
    parentNode.append(mark);
    undo.push(() => parentNode.insertBefore(mark, nextSibling));
    name(mark, model);
  }

  /** The coverage map has a column for each model and no element of its own for any. */
  function markOnMap(map, model, place) {
    const frame = map.getBBox();
    const x = frame.x + frame.width * ((place + 0.5) / map.dataset.models.split("\n").length);
    const column = svgElement("path", { d: `M${x} ${frame.y}v${frame.height}`, class: "chosen-column chosen" });
    add(column, map);
    name(column, model);
  }

  /** Below a histogram one path has a line for each model, in their order. */
  function markOnRug(rug, model, place) {
    const line = `M${rug.getAttribute("d").split("M")[place + 1]}`;
    const mark = svgElement("path", { d: line, fill: "none", class: `${rug.getAttribute("class")} chosen` });
    add(mark, rug.parentNode);
    name(mark, model);
  }

  /** Writes the model's name beside its mark, unless the drawing has it already. */
  function name(mark, { name }) {
    const drawing = mark.ownerSVGElement;
    const texts = [...drawing.querySelectorAll("text")];
    if (texts.some((text) => text.textContent.trim() === name && !text.matches(".chosen-name"))) return;
    const label = svgElement("text", { class: "halo chosen-name" }, name);
    add(label, mark.parentNode);
    const boxes = (elements) => elements.map((element) => element.getBBox());
    // Words that are turned belong to the axes.
    const words = boxes(texts.filter((text) => !text.hasAttribute("transform")));
    words.push(...boxes([...drawing.querySelectorAll("path[data-models]")]));
    const dots = boxes([...drawing.querySelectorAll("[data-model]")].filter((dot) => dot !== mark));
    const place = freePlace(mark.getBBox(), label.getBBox(), words, dots, drawing.viewBox.baseVal);
    // A text stands on its baseline, which is below the top of its box.
    setAttributes(label, { x: place.x, y: place.y - label.getBBox().y });
  }

  /** Right, left, above or below the mark, inside the drawing: where it covers no other words and the fewest dots. */
  function freePlace(mark, { width, height }, words, dots, view) {
    const gap = 8;
    const middle = { x: mark.x + mark.width / 2 - width / 2, y: mark.y + mark.height / 2 - height / 2 };
    const places = [
      { x: mark.x + mark.width + gap, y: middle.y },
      { x: mark.x - gap - width, y: middle.y },
      { x: middle.x, y: mark.y - gap - height },
      { x: middle.x, y: mark.y + mark.height + gap },
    ].map((place) => ({ ...place, width, height }));
    const inside = places.filter(({ x, y }) =>
      x >= view.x && y >= view.y && x + width <= view.x + view.width && y + height <= view.y + view.height);
    const covered = (place) =>
      1000 * words.filter((word) => overlap(place, word)).length + dots.filter((dot) => overlap(place, dot)).length;
    // The order is kept among equals.
    const [best] = inside.map((place) => ({ place, cost: covered(place) })).sort((one, other) => one.cost - other.cost);
    return best?.place ?? places[0];
  }

  function overlap(one, other) {
    return one.x < other.x + other.width && other.x < one.x + one.width
      && one.y < other.y + other.height && other.y < one.y + one.height;
  }
}

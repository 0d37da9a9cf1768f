// Tells the pair of a heatmap's cell and its numbers, and marks row and column: under the pointer, at a tap, and with the
// arrow keys while the figure has the focus. The numbers stand in the drawing, written as everywhere else on the page.
{
  for (const grid of document.querySelectorAll("svg [data-metrics]")) attend(grid);

  function attend(grid) {
    const region = grid.closest("[tabindex]");
    const metrics = grid.dataset.metrics.split("\n");
    // What is told of a pair: a name and a label each, and a list with one entry where it is the same for all pairs.
    const told = grid.dataset.told.split(";").map((entry) => {
      const [name, label] = entry.split("=");
      return { label, list: grid.dataset[name].split(";") };
    });
    const marks = svgElement("g", { class: "marked-cell", transform: grid.getAttribute("transform") });
    const telling = element("p", { class: "telling control", role: "status", hidden: "" });
    let cell = null;

    // The browser's own tooltips say the same, later.
    for (const title of grid.querySelectorAll("title")) title.remove();
    grid.ownerSVGElement.append(marks);
    region.after(telling);
    region.setAttribute("aria-description", "Arrow keys move over the cells.");

    /** The cell below a point of the window; null outside of the grid. */
    function cellAt(event) {
      const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(grid.getScreenCTM().inverse());
      const [column, row] = [Math.floor(point.x), Math.floor(point.y)];
      const isInside = [column, row].every((place) => place >= 0 && place < metrics.length);
      return isInside ? { column, row } : null;
    }

    function show(next) {
      if (next?.column === cell?.column && next?.row === cell?.row) return;
      cell = next;
      telling.hidden = !cell;
      marks.replaceChildren();
      if (!cell) return;
      const { column, row } = cell;
      const side = metrics.length;
      mark({ x: 0, y: row, width: side, height: 1 });
      mark({ x: column, y: 0, width: 1, height: side });
      mark({ x: column, y: row, width: 1, height: 1, class: "cell" });
      telling.replaceChildren(...words(row, column));
      placeBeside(marks.lastElementChild.getBoundingClientRect());
    }

    function mark(attributes) {
      marks.append(svgElement("rect", { "vector-effect": "non-scaling-stroke", ...attributes }));
    }

    function words(row, column) {
      if (row === column) return [element("b", {}, metrics[row]), " with itself: ρ = 1"];
      const pair = [element("b", {}, metrics[row]), " and ", element("b", {}, metrics[column]), ": "];
      // The strict upper triangle, row by row: the rows before this one hold (side − 1) + (side − 2) + … pairs.
      const [a, b] = [Math.min(row, column), Math.max(row, column)];
      const index = (a * (2 * metrics.length - a - 1)) / 2 + b - a - 1;
      const entries = told.map(({ label, list }) => ({ label, text: list.length > 1 ? list[index] : list[0] }));
      // What is missing says why, behind a mark.
      if (entries[0].text.startsWith("!")) return [...pair, `not defined, ${entries[0].text.slice(1)}`];
      const phrases = entries.filter(({ text }) => !text.startsWith("!")).map(phrase);
      return [...pair, phrases.join(", ")];
    }

    function phrase({ label, text }) {
      if (text === "yes" || text === "no") return `${label}: ${text}`;
      return /^[<>]/.test(text) ? `${label} ${text}` : `${label} = ${text}`;
    }

    /** Below the cell, or above it where the window ends; never over the cell itself. */
    function placeBeside(box) {
      const { width, height } = telling.getBoundingClientRect();
      const room = document.documentElement.clientWidth - width - 8;
      const below = box.bottom + 10;
      const fits = below + height < document.documentElement.clientHeight;
      telling.style.left = `${Math.max(8, Math.min(box.left + box.width / 2 - width / 2, room))}px`;
      telling.style.top = `${fits ? below : box.top - height - 10}px`;
    }

    grid.ownerSVGElement.addEventListener("pointermove", (event) => {
      if (event.pointerType === "mouse") show(cellAt(event));
    });
    grid.ownerSVGElement.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse") show(null);
    });
    // A tap elsewhere puts it away.
    document.addEventListener("click", (event) => {
      show(grid.ownerSVGElement.contains(event.target) ? cellAt(event) : null);
    });
    region.addEventListener("blur", () => show(null));
    region.addEventListener("keydown", (event) => {
      const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (event.key === "Escape") show(null);
      if (!by || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const inside = (place) => Math.max(0, Math.min(place, metrics.length - 1));
      const next = cell ? { column: inside(cell.column + by[0]), row: inside(cell.row + by[1]) } : { column: 0, row: 0 };
      show(next);
      marks.lastElementChild.scrollIntoView({ block: "nearest", inline: "nearest" });
      placeBeside(marks.lastElementChild.getBoundingClientRect());
    });
    // What stands beside the cell would not move with it.
    window.addEventListener("wheel", () => show(null), { passive: true });
  }
}

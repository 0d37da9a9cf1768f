// Measured in the page by browser.py. Every function answers with a list of faults in words.

globalThis.faultsOfLayout = () => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
    .filter((element) => !element.closest("[tabindex] *"));
  const names = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 100));
  return [`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth} px: ${names.join(" · ")}`];
};

/** No text under 12 px. */
globalThis.faultsOfTextSize = () => {
  const small = new Map();
  for (const element of document.querySelectorAll("body *")) {
    const text = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data).join("").trim();
    if (!text || !element.checkVisibility() || ["SCRIPT", "STYLE", "title", "desc"].includes(element.tagName)) continue;
    const scale = element.ownerSVGElement ? Math.sqrt(Math.abs(determinant(element.getScreenCTM()))) : 1;
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    if (size < 11.95 && !small.has(element.tagName)) small.set(element.tagName, `'${text.slice(0, 40)}' is ${size.toFixed(1)} px high`);
  }
  return [...small.values()];
};

const determinant = (matrix) => matrix.a * matrix.d - matrix.b * matrix.c;

/** No text of a drawing lies outside of it or on another text. */
globalThis.faultsOfDrawings = () => [...document.querySelectorAll("svg")].flatMap(faultsOfDrawing);

function faultsOfDrawing(svg) {
  const view = svg.viewBox.baseVal;
  if (!view || !view.width) return ["a drawing has no viewBox"];
  const toDrawing = svg.getScreenCTM().inverse();
  const texts = [...svg.querySelectorAll("text")]
    .filter((text) => text.textContent.trim() && text.checkVisibility())
    .map((text) => ({ text: text.textContent.trim(), corners: corners(text, toDrawing) }))
    .map((box) => ({ ...box, left: Math.min(...box.corners.map((c) => c.x)), right: Math.max(...box.corners.map((c) => c.x)) }))
    .sort((one, other) => one.left - other.left);
  const outside = texts.filter(({ corners }) =>
    corners.some(({ x, y }) =>
      x < view.x - 0.5 || y < view.y - 0.5 || x > view.x + view.width + 0.5 || y > view.y + view.height + 0.5));
  const faults = outside.map(({ text }) => `'${text}' is clipped`);
  texts.forEach((one, index) => {
    for (const other of texts.slice(index + 1)) {
      if (other.left >= one.right) break;
      if (overlap(one.corners, other.corners)) faults.push(`'${one.text}' lies on '${other.text}'`);
    }
  });
  return faults.slice(0, 20);
}

/** The corners of a text's box, turned with it. The box has room for accents and descenders; of its height the
    part from the foot of a letter to the top of a capital counts, which is about half. */
function corners(text, toDrawing) {
  const box = text.getBBox();
  const matrix = toDrawing.multiply(text.getScreenCTM());
  const [top, bottom] = [box.y + 0.22 * box.height, box.y + 0.78 * box.height];
  return [[box.x, top], [box.x + box.width, top], [box.x + box.width, bottom], [box.x, bottom]]
    .map(([x, y]) => new DOMPoint(x, y).matrixTransform(matrix));
}

/** Whether two convex polygons share more than a hair: there is no axis along a side that parts them. */
function overlap(one, other) {
  const parted = (polygon) => polygon.some((corner, index) => {
    const next = polygon[(index + 1) % polygon.length];
    const length = Math.hypot(next.x - corner.x, next.y - corner.y) || 1;
    const axis = { x: (next.y - corner.y) / length, y: (corner.x - next.x) / length };
    const along = (points) => points.map((point) => point.x * axis.x + point.y * axis.y);
    const [a, b] = [along(one), along(other)];
    return Math.min(Math.max(...a), Math.max(...b)) - Math.max(Math.min(...a), Math.min(...b)) < 0.5;
  });
  return !parted(one) && !parted(other);
}

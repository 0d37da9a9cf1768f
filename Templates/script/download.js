// A drawing that the site has no file of can be saved as it stands on the page, the chosen model's mark included.
{
  /** What stylesheets say of drawings. A page on the disk may not read its rules, so each element gets what they come to. */
  const properties = [
    "fill", "stroke", "stroke-width", "stroke-linejoin", "paint-order", "font-family", "font-size", "font-weight",
  ];

  for (const region of document.querySelectorAll(".drawing")) {
    const [drawing, line] = [region.querySelector("svg"), region.nextElementSibling];
    if (!line?.matches(".downloads") || line.querySelector("[href$='.svg']")) continue;
    const described = { type: "button", "aria-describedby": drawing.querySelector("title").id };
    const button = element("button", described, "Download as SVG");
    button.addEventListener("click", () => save(standalone(drawing), fileName(drawing)));
    line.prepend(element("span", { class: "control" }, button), " ");
  }

  /** The drawing as the text of a file that needs no stylesheet: in the page's colours, on its paper. */
  function standalone(drawing) {
    const copy = drawing.cloneNode(true);
    const [originals, copies] = [drawing, copy].map((root) => [root, ...root.querySelectorAll("*")]);
    const styles = new Map(originals.map((original) => [original, getComputedStyle(original)]));
    originals.forEach((original, index) => {
      const [style, inherited] = [styles.get(original), styles.get(original.parentNode)];
      for (const property of properties) {
        const value = style.getPropertyValue(property);
        if (value === inherited?.getPropertyValue(property)) copies[index].removeAttribute(property);
        else copies[index].setAttribute(property, value);
      }
    });
    const [width, height] = [drawing.getAttribute("width"), drawing.getAttribute("height")];
    const paper = svgElement("rect", { width, height, fill: getComputedStyle(document.body).backgroundColor });
    copy.querySelector("desc").after(paper);
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
  }

  /** "v1-distribution.svg" for the drawing "distribution-drawing" of v1.html. */
  function fileName(drawing) {
    const page = decodeURIComponent(location.pathname).split("/").pop().replace(/\.html$/, "");
    return `${page}-${drawing.querySelector("title").id.replace(/-drawing-title$/, "")}.svg`;
  }

  function save(text, name) {
    const address = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    element("a", { href: address, download: name }).click();
    // Some browsers read it after the click.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}

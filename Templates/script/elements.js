// Every page is complete without the script. It adds search, sorting, filtering, folding and highlighting, and makes the
// controls for them itself, so that a page without it shows no dead control. The files of Templates/script are one script
// in the order of Sources/CTemplates/templates.c.
"use strict";

/** The site's folder, from which assets/models.js names the models' pages. */
const siteRoot = new URL("..", document.currentScript.src);

/** An element with attributes and content. Text stays text: nothing is read as markup. */
function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...content);
  return made;
}

function svgElement(name, attributes = {}, ...content) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  setAttributes(made, attributes);
  made.append(...content);
  return made;
}

function setAttributes(target, attributes) {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value);
}

/** "1 model", "2 models". */
function counted(count, noun) {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

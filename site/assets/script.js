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
// The model that the reader has chosen. The address keeps it, so that it can be shared and Back undoes a choice:
// #model=KEY, or #section&model=KEY. Whoever depends on it listens to the event "modelchosen" of the document.

const chosen = { key: null };

/** The models of assets/models.js by key, each with its name, its page and its rank or null. */
const modelsByKey = new Map(
  models.map(([key, name, path, rank]) => [key, { key, name, rank, page: new URL(path, siteRoot).href }]));

function readFragment(hash) {
  const parts = /^#(?:(.*)&)?model=([^&]+)$/.exec(hash);
  return parts ? { section: parts[1] ?? "", key: decoded(parts[2]) } : { section: hash.slice(1), key: null };
}

function writeFragment(section, key) {
  const parts = [section, key === null ? "" : `model=${encodeURIComponent(key)}`].filter(Boolean);
  return parts.length ? `#${parts.join("&")}` : "";
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Chooses a model, or none (null). */
function chooseModel(key) {
  const { section } = readFragment(location.hash);
  // Assigning an empty fragment would scroll to the top. What the section shows does not change: it stays revealed.
  history.pushState({ revealed: true }, "", location.href.split("#")[0] + writeFragment(section, key));
  followAddress();
}

/** Goes to a section of this page, as a click on a link to it does, and keeps the chosen model. */
function goToSection(section) {
  // The browser itself goes there: it scrolls, opens details, styles the target and moves the place where Tab goes on.
  if (section === readFragment(location.hash).section) location.replace(`#${section}`);
  else location.hash = section;
  history.replaceState({ revealed: true }, "", writeFragment(section, chosen.key));
}

function followAddress() {
  const { section, key } = readFragment(location.hash);
  if (key !== chosen.key) {
    chosen.key = key;
    document.dispatchEvent(new Event("modelchosen"));
  }
  // Back and reload restore the scrolling themselves, and while a page loads the browser still looks for the whole fragment.
  const isLoaded = document.readyState === "complete";
  if (key !== null && section && isLoaded && !history.state?.revealed) goToSection(section);
}

window.addEventListener("hashchange", (event) => {
  // Going to a section passes through an address without the model, which is past when its event arrives.
  if (new URL(event.newURL).hash === location.hash) followAddress();
});

// All parts of the script listen by then, and the page has its final height.
document.addEventListener("DOMContentLoaded", followAddress);
window.addEventListener("load", followAddress);
// Links inside the site carry the chosen model on.
{
  const originals = new Map();

  /** Whether a link leads to a page of the site: everything relative that is a page or a part of this one. */
  const leadsToPage = (href) => !/^([a-z][a-z\d+.-]*:|\/)/i.test(href) && /^([^#?]+\.html)?(#.*)?$/.test(href);

  document.addEventListener("modelchosen", () => {
    // A list that stands still: document.links would be made anew after every change.
    for (const link of [...document.links]) {
      if (!originals.has(link)) originals.set(link, link.getAttribute("href"));
      const href = originals.get(link);
      if (!leadsToPage(href)) continue;
      const [page, section = ""] = href.split("#");
      link.setAttribute("href", chosen.key === null ? href : page + writeFragment(section, chosen.key));
    }
  });

  // The address of a section with a model is no id of the page, so that the browser alone would not find it.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (chosen.key === null || !link || !isPlain) return;
    event.preventDefault();
    goToSection(readFragment(link.hash).section);
  });
}
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
// A line below the header says which model is chosen, leads to its page and to the places where it is marked on this page,
// and puts it away.
{
  const words = element("span", { role: "status" });
  const page = element("a", {}, "Its page");
  const next = element("button", { type: "button" }, "Next mark on this page");
  const putAway = element("button", { type: "button" }, "Clear");
  const reached = element("span", { role: "status", class: "reached" });
  const line = element(
    "section", { class: "chosen-line control", "aria-label": "Chosen model", hidden: "" },
    words, page, next, putAway, reached);
  document.querySelector(".site-title")?.parentElement.after(line);

  let place = -1;

  document.addEventListener("modelchosen", () => {
    place = -1;
    reached.textContent = "";
    line.hidden = chosen.key === null;
    // What is scrolled to must not lie below the line. (The selector :has() would do, and be asked at every change.)
    document.documentElement.classList.toggle("has-chosen", !line.hidden);
    const model = modelsByKey.get(chosen.key);
    page.hidden = !model;
    next.hidden = !places().length;
    words.replaceChildren();
    if (!model) {
      words.append("No model of this site has the key ", element("b", {}, chosen.key ?? ""), ".");
      return;
    }
    words.append("Chosen: ", element("b", {}, model.name), model.rank === null ? "" : `, rank ${model.rank}`);
    if (!places().length) words.append(". No figure or table of this page shows it.");
    page.href = model.page + writeFragment("", model.key);
    page.hidden = model.page === location.href.split("#")[0];
  });

  /** Rows and drawings in which the model can be seen; a drawing counts once. */
  function places() {
    const marks = [...document.querySelectorAll("tr.chosen, svg .chosen")].filter((mark) => mark.checkVisibility());
    return marks.filter((mark, index) =>
      !mark.ownerSVGElement || marks.findIndex((other) => other.ownerSVGElement === mark.ownerSVGElement) === index);
  }

  next.addEventListener("click", () => {
    const all = places();
    if (!all.length) return;
    place = (place + 1) % all.length;
    // A wide row is reached by its name, which stays in sight; a drawing may have to be scrolled sideways.
    all[place].scrollIntoView({ block: "center", inline: all[place].ownerSVGElement ? "center" : "nearest" });
    const where = all[place].closest("[aria-label]")?.getAttribute("aria-label");
    reached.textContent = `${place + 1} of ${all.length}${where ? `: ${where}` : ""}`;
  });

  putAway.addEventListener("click", () => {
    chooseModel(null);
    document.getElementById("find-model")?.focus();
  });
}
// One search box on every page, in the header: an editable combobox with a list, as the ARIA Authoring Practices Guide
// describes it. Choosing a model marks it on every page of the site.
if (models.length) {
  const listed = 12;
  const input = element("input", {
    id: "find-model", type: "text", role: "combobox", placeholder: "Find a model", "aria-label": "Find a model",
    "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "found-models", autocomplete: "off",
    autocapitalize: "off", spellcheck: "false",
  });
  const list = element("ul", { id: "found-models", role: "listbox", "aria-label": "Models" });
  const rest = element("p");
  const popup = element("div", { class: "found", hidden: "" }, list, rest);
  const count = element("span", { class: "visually-hidden", role: "status" });
  const box = element("div", { class: "find control", role: "search" }, input, popup, count);
  document.querySelector(".site-title")?.after(box);

  /** What is searched, made once: thousands of names need not be turned to small letters at every key. */
  let entries;
  let active = -1;

  function prepare() {
    const seen = new Map();
    for (const { name } of modelsByKey.values()) seen.set(name, (seen.get(name) ?? 0) + 1);
    return [...modelsByKey.values()].map((model) => ({
      model,
      text: `${model.name}\n${model.key}`.toLowerCase(),
      // Models of one name are told apart by their keys.
      note: seen.get(model.name) > 1 ? ` (${model.key})` : "",
    }));
  }

  function open() {
    entries ??= prepare();
    const query = input.value.trim().toLowerCase();
    const found = entries.filter(({ text }) => text.includes(query));
    list.replaceChildren(...found.slice(0, listed).map(option));
    const more = found.length - listed;
    rest.textContent = found.length ? `and ${more.toLocaleString("en")} more` : "No model has this in its name.";
    rest.hidden = found.length > 0 && more <= 0;
    list.hidden = !found.length;
    count.textContent = found.length
      ? `${counted(found.length, "model")}${more > 0 ? `, the first ${listed} are listed` : ""}`
      : "No model found";
    popup.hidden = false;
    input.setAttribute("aria-expanded", String(found.length > 0));
    activate(-1);
  }

  function option({ model, note }, index) {
    return element(
      "li", { role: "option", id: `found-model-${index}`, "aria-selected": "false", "data-key": model.key },
      element("span", {}, model.name + note), " ",
      element("span", { class: "rank" }, model.rank === null ? "no rank" : `rank ${model.rank}`));
  }

  function close() {
    popup.hidden = true;
    count.textContent = "";
    input.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  function activate(index) {
    const options = popup.hidden ? [] : [...list.children];
    active = index;
    options.forEach((option, place) => option.setAttribute("aria-selected", String(place === index)));
    if (options[index]) {
      input.setAttribute("aria-activedescendant", options[index].id);
      options[index].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function choose(option) {
    input.value = "";
    close();
    chooseModel(option.dataset.key);
  }

  /** Steps through the list and, between its ends, through the text field. */
  function step(by) {
    if (popup.hidden) open();
    // One place more than options: the text field itself.
    const places = list.children.length + 1;
    activate(((active + 1 + by + places) % places) - 1);
  }

  input.addEventListener("input", () => (input.value.trim() ? open() : close()));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Enter" && !popup.hidden) {
      // A name that is typed far enough needs no arrow key.
      const option = list.children[active] ?? (list.children.length === 1 ? list.firstChild : null);
      if (option) choose(option);
    } else if (event.key === "Escape") {
      if (popup.hidden) input.value = "";
      close();
    } else return;
    event.preventDefault();
  });
  // The field keeps the focus, so that the list is still there when the press ends.
  popup.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
}
// The leaderboard's table as it came, before it is sorted and folded, and the places for its controls.

/** Null on every other page. */
const leaderboard = (() => {
  const table = document.querySelector("table#leaderboard");
  return table && {
    table,
    /** In the order of the columns, which is theirs in the document. */
    headers: [...table.querySelectorAll("thead th[scope=col]")],
    rows: [...table.tBodies[0].rows].map((row) => ({
      row, cells: [...row.cells], name: row.cells[0].textContent,
    })),
  };
})();

/** The row of controls above the leaderboard, made when it is first asked for. */
function leaderboardTools() {
  const scroll = leaderboard.table.parentElement;
  if (!scroll.previousElementSibling?.matches(".tools")) scroll.before(element("div", { class: "tools control" }));
  return scroll.previousElementSibling;
}

/** The buttons of a column, below its name, made when they are first asked for. */
function columnTools(header) {
  if (!header.lastElementChild?.matches(".tools")) {
    // A cell is announced with the name of its column, which shall not hold the buttons.
    header.abbr = header.textContent;
    header.append(element("span", { class: "tools control" }));
  }
  return header.lastElementChild;
}
// A field above the leaderboard: only models whose name contains its text are shown.
if (leaderboard) {
  const models = leaderboard.rows.map(({ row, name }) => ({ row, text: name.toLowerCase() }));
  const input = element("input", { id: "filter-models", type: "search", autocomplete: "off", spellcheck: "false" });
  const count = element("output", { for: "filter-models", role: "status" });
  leaderboardTools().append(element("label", { for: "filter-models" }, "Models whose name contains"), input, count);

  function filter() {
    const text = input.value.trim().toLowerCase();
    const all = counted(models.length, "model");
    let shown = 0;
    for (const model of models) {
      model.row.hidden = !model.text.includes(text);
      if (!model.row.hidden) shown += 1;
    }
    if (!text) count.textContent = "";
    else if (shown) count.textContent = `${shown.toLocaleString("en")} of ${all}`;
    else count.textContent = `None of ${all} has “${input.value.trim()}” in its name.`;
  }

  input.addEventListener("input", filter);
  // Some browsers keep the text of a field when the page is loaded anew.
  filter();
}
// Sorts the leaderboard by any of its columns: the best first, and the other way round at the second press. Missing scores
// come last either way; models that tie stay in the order of the leaderboard.
if (leaderboard) {
  const { table, headers, rows } = leaderboard;
  const alphabet = new Intl.Collator("en", { numeric: true });
  const status = element("span", { class: "visually-hidden", role: "status" });
  leaderboardTools().append(status);
  let pending;

  headers.forEach((header, column) => {
    const tools = columnTools(header);
    const button = element("button", { type: "button", class: "sort", "aria-label": `Sort by ${header.abbr}` });
    button.addEventListener("click", () => sort(header, column));
    tools.append(button);
  });

  function sort(header, column) {
    const [first, second] = startsAscending(header, column) ? ["ascending", "descending"] : ["descending", "ascending"];
    const direction = header.ariaSort === first ? second : first;
    for (const each of headers) each.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", direction);
    show(sorted(column, direction === "ascending" ? 1 : -1));
    const order = direction === first ? "best first" : "worst first";
    status.textContent = `Sorted by ${header.abbr}, ${column === 0 ? direction : order}`;
  }

  /**
   * Puts the rows in order. With every benchmark open, a browser takes a second or more for the cells of hundreds of models:
   * then the rows that can be in sight come at once and the others in the pauses after them.
   */
  function show(rows) {
    clearTimeout(pending);
    const body = table.tBodies[0];
    const shownColumns = headers.filter(({ hidden }) => !hidden).length;
    const atOnce = Math.max(50, Math.floor(8000 / shownColumns));
    // As high as it was, so that the page does not move under the reader.
    table.parentElement.style.minHeight = `${table.parentElement.offsetHeight}px`;
    body.replaceChildren(...rows.slice(0, atOnce));
    const rest = rows.slice(atOnce);
    pending = setTimeout(function showMore() {
      body.append(...rest.splice(0, atOnce));
      if (rest.length) pending = setTimeout(showMore);
      else table.parentElement.style.minHeight = "";
    });
  }

  /** Names from A, ranks from 1, and scores from the best, which is the lowest where lower is better. */
  function startsAscending(header, column) {
    return column === 0 || "scheme" in header.dataset || header.dataset.better === "lower";
  }

  function sorted(column, sign) {
    const compare = column === 0 ? alphabet.compare : (one, other) => one - other;
    // The sort is stable, and always begins with the leaderboard's order.
    return rows.map(({ row, cells, name }) => ({ row, value: column === 0 ? name : number(cells[column]) }))
      .sort(({ value: one }, { value: other }) =>
        one === null || other === null ? (one === null) - (other === null) : sign * compare(one, other))
      .map(({ row }) => row);
  }

  /** Null where the score is missing. A shared rank ends in "=", thousands have commas, and a minus is a true one. */
  function number(cell) {
    if (cell.classList.contains("missing")) return null;
    return Number.parseFloat((cell.dataset.value ?? cell.textContent).replaceAll(",", "").replace("−", "-"));
  }
}
// Folds the leaderboard's columns: at first it shows the whole and the benchmarks at the top of the trees; a button in a
// benchmark's header opens and closes its members. A folded column leaves the document, because a browser sorts and scrolls
// the faster the fewer cells it has.
if (leaderboard) {
  const { table, headers, rows } = leaderboard;
  const cols = [...table.querySelectorAll("col")];
  const groups = [...table.querySelectorAll("thead th[scope=colgroup]")];
  // The first column, of the models' names, is in no group.
  const groupOfColumn = [null, ...groups.flatMap((group) => Array(group.colSpan).fill(group))];
  const columns = headers.map((header, place) => ({
    header, place, group: groupOfColumn[place], parent: null, members: [], isOpen: false, isShown: true,
  }));

  // A metric of two benchmarks has two columns: a member belongs to the nearest benchmark before it.
  const byName = new Map();
  for (const column of columns) {
    const { column: name, parent } = column.header.dataset;
    column.parent = byName.get(parent) ?? null;
    column.parent?.members.push(column);
    if (name !== undefined) byName.set(name, column);
  }

  const benchmarks = columns.filter(({ members }) => members.length);
  // The aggregate stands in a group apart from its members, and they are always shown.
  const aggregate = benchmarks.find(({ group, members }) => group !== members[0].group);
  if (aggregate) aggregate.isOpen = true;
  const foldable = benchmarks.filter((benchmark) => benchmark !== aggregate);

  for (const benchmark of foldable) {
    const tools = columnTools(benchmark.header);
    const words = `${counted(benchmark.members.length, "member")} of ${benchmark.header.abbr}`;
    const button = element(
      "button", { type: "button", class: "fold", "aria-label": words }, String(benchmark.members.length));
    benchmark.button = button;
    tools.prepend(button);
    button.addEventListener("click", () => {
      benchmark.isOpen = !benchmark.isOpen;
      show();
    });
  }

  function show() {
    // A parent stands before its members, so that it is decided first.
    const changed = columns.filter((column) => {
      const isShown = column.parent === null || (column.parent.isShown && column.parent.isOpen);
      const isChanged = isShown !== column.isShown;
      column.isShown = isShown;
      return isChanged;
    });
    for (const { header, place, isShown } of changed) {
      header.hidden = !isShown;
      cols[place].hidden = !isShown;
    }
    for (const group of groups) {
      group.colSpan = columns.filter((column) => column.group === group && column.isShown).length;
    }
    const places = columns.filter(({ isShown }) => isShown).map(({ place }) => place);
    for (const { row, cells } of rows) row.replaceChildren(...places.map((place) => cells[place]));
    for (const { button, isOpen } of foldable) button.setAttribute("aria-expanded", String(isOpen));
  }

  function setAll(isOpen) {
    for (const benchmark of foldable) benchmark.isOpen = isOpen;
    show();
  }

  if (foldable.length) {
    const openAll = element("button", { type: "button" }, "Open all benchmarks");
    const foldAll = element("button", { type: "button" }, "Fold all");
    openAll.addEventListener("click", () => setAll(true));
    foldAll.addEventListener("click", () => setAll(false));
    leaderboardTools().append(openAll, foldAll);
    show();
  }
}
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
// The Escape key puts away the comparison of a claim until the pointer or the focus moves on.
{
  const root = document.documentElement;
  const moveOn = (event) => event.target.closest?.(".claim") && root.classList.remove("dismissed");
  document.addEventListener("keydown", (event) => event.key === "Escape" && root.classList.add("dismissed"));
  document.addEventListener("mouseout", moveOn);
  document.addEventListener("focusin", moveOn);
}
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

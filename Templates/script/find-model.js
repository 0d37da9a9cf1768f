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

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

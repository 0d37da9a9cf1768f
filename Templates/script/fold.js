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

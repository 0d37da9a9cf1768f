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

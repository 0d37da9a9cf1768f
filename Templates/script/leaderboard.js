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

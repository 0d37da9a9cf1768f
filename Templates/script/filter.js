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

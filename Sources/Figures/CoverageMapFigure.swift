import Analyses
import Findings
import Graphics
package import Study

extension Figure {
    /// The data page's own figure: which model has a score on which metric. It has no block in the narrative and no
    /// number. Its data has a row for each model in the drawing's order, with 1 where the model has a score and 0 where
    /// it has none.
    ///
    /// Nil for a table without cells.
    package static func coverageMap(of study: Study) -> Figure? {
        let map = CoverageMap(study.metricsInTreeOrder, in: study.table)
        guard !map.models.isEmpty, !map.rows.isEmpty else { return nil }
        let drawing = coverageMapDrawing(of: map, in: study, id: coverageMapID)
        return Figure(
            id: coverageMapID, kind: "coverage-map", title: drawing.title, caption: "",
            summary: words(for: map),
            method: "", inlineSVG: drawing.inlineSVG, standaloneSVG: drawing.standaloneSVG,
            data: table(of: map, study.table), values: [], cohort: nil)
    }

    static let coverageMapID = "data-coverage"
}

extension Study {
    /// Every metric of the table once: those of the trees in their order, then the others.
    fileprivate var metricsInTreeOrder: [String] {
        var seen: Set<String> = []
        return (trees.flatMap(\.leaves) + table.metrics.map(\.name)).filter { seen.insert($0).inserted }
    }
}

private func words(for map: CoverageMap) -> String {
    guard let most = map.counts.first, let least = map.counts.last else { return "" }
    let complete = map.counts.count { $0 == map.rows.count }
    let all =
        complete == 0 ? "No model has" : "\(counted(complete, "model")) \(complete == 1 ? "has" : "have")"
    var text = "\(all) a score on all \(counted(map.rows.count, "metric"))"
    if most > least { text += "; the number of scores runs from \(least) to \(most)" }
    let empty = map.rows.count { $0.presentCount == 0 }
    if empty > 0 { text += "; \(counted(empty, "metric")) \(empty == 1 ? "scores" : "score") no model" }
    return text + "."
}

private func table(of map: CoverageMap, _ table: ScoreTable) -> FindingTable {
    var isScored = map.models.map { _ in [Bool](repeating: false, count: map.rows.count) }
    for (column, row) in map.rows.enumerated() {
        for place in row.present.joined() { isScored[place][column] = true }
    }
    let scored = isScored
    return FindingTable(
        of: Array(map.models.indices),
        keys: [KeyFacet("model", .model, "The model's key") { table.models[map.models[$0]].key }],
        [
            .words("name", "What people call the model") { table.models[map.models[$0]].name },
            .number("scores", .count, "Metrics that score the model", isValue: false) {
                Quantity(map.counts[$0])
            },
        ]
            + map.rows.enumerated().map { column, row in
                .number(
                    row.metric, .count, "1 where the model has a score, else 0", isValue: false
                ) { Quantity(scored[$0][column] ? 1 : 0) }
            })
}

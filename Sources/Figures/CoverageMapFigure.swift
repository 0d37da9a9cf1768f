import Analyses
import Findings
import Graphics
package import Study

extension Figure {
    /// The data page's own figure: which model has a score on which metric. It has no block in the narrative and no
    /// number.
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
            data: map.drawn(study.table), values: [], cohort: nil)
    }

    static let coverageMapID = "data-coverage"
}

private func words(for map: CoverageMap) -> String {
    guard let scores = map.scoreCounts else { return "" }
    let complete = map.completeCount
    let all =
        complete == 0 ? "No model has" : "\(counted(complete, "model")) \(complete == 1 ? "has" : "have")"
    var text = "\(all) a score on all \(counted(map.rows.count, "metric"))"
    if scores.count > 1 {
        text += "; the number of scores runs from \(scores.lowerBound) to \(scores.upperBound)"
    }
    let empty = map.emptyCount
    if empty > 0 { text += "; \(counted(empty, "metric")) \(empty == 1 ? "scores" : "score") no model" }
    return text + "."
}

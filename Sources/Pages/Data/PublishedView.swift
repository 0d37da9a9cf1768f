import Analyses
import Findings
import Markup
import Study

extension DataView.Published {
    /// How one benchmark's published scores compare with the computed ones.
    init(_ comparison: PublishedComparison, in pages: StudyPages) {
        title = comparison.benchmark.title
        table = comparison.table
        sentence = Self.sentence(comparison)
        differences = comparison.differences.isEmpty ? nil : Self.differenceTable(comparison, pages)
    }

    private static func sentence(_ comparison: PublishedComparison) -> String {
        var sentences = [agreement(comparison)]
        if comparison.unpublished > 0 {
            sentences.append("For \(numbered(comparison.unpublished, "model")) no score was published.")
        }
        if comparison.uncomputed > 0 {
            sentences.append("For \(numbered(comparison.uncomputed, "model")) only a published score exists.")
        }
        return sentences.joined(separator: " ")
    }

    private static func agreement(_ comparison: PublishedComparison) -> String {
        switch (comparison.compared, comparison.differences.count) {
        case (0, _): "No model has both a published and a computed score."
        case (let compared, 0): "All \(numbered(compared, "model")) agree to rounding."
        case (let compared, let differing):
            "Of \(numbered(compared, "model")), \(count(compared - differing)) "
                + (compared - differing == 1 ? "agrees" : "agree") + " to rounding; \(count(differing)) "
                + (differing == 1 ? "does not." : "do not.")
        }
    }

    private static func differenceTable(_ comparison: PublishedComparison, _ pages: StudyPages) -> HTML {
        var html = HTMLWriter()
        html.openTable(
            label: "Differences of \(comparison.benchmark.title)",
            ["Model", "Published", "Computed", "Difference", "Rounding explains"], numbersFrom: 1)
        for difference in comparison.differences {
            html.openRow(ofModel: pages.study.table.models[difference.model])
            html.nameCell(ofModel: difference.model, in: pages, root: "")
            html.numberCell(shortestText(difference.published))
            html.numberCell(NumberFormat.significant(4).text(difference.computed))
            html.numberCell(NumberFormat.signed(4).text(difference.computed - difference.published))
            html.numberCell(NumberFormat.significant(2).text(difference.bound))
            html.closeRow()
        }
        html.closeTable()
        return html.html
    }
}

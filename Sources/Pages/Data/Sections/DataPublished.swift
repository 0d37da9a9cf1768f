import Analyses
import Findings
import Markup
import Study

extension PageSection<DataPage> {
    /// Whether the published scores agree with the computed ones.
    static var published: Self {
        Self(id: "published", title: "Published scores") { page, html in
            if page.published.isEmpty { return }
            html.paragraph(
                "The tables carry scores that were published for benchmarks. They are compared with the scores that are "
                    + "computed here; a difference that rounding explains is none.")
            for comparison in page.published { html.write(comparison, in: page.pages) }
        }
    }
}

extension HTMLWriter {
    fileprivate mutating func write(_ comparison: PublishedComparison, in pages: StudyPages) {
        element("h3", comparison.benchmark.title)
        newLine()
        paragraph(sentences(on: comparison))
        if comparison.differences.isEmpty { return }
        openTable(
            label: "Differences of \(comparison.benchmark.title)",
            ["Model", "Published", "Computed", "Difference", "Rounding explains"], numbersFrom: 1)
        for difference in comparison.differences {
            openRow(ofModel: pages.study.table.models[difference.model])
            nameCell(ofModel: difference.model, in: pages, root: "")
            numberCell(shortestText(difference.published))
            numberCell(NumberFormat.fixed(difference.decimals).text(difference.computed))
            numberCell(NumberFormat.signed(difference.decimals).text(difference.difference))
            numberCell(NumberFormat.significant(2).text(difference.bound))
            closeRow()
        }
        closeTable()
        newLine()
    }
}

private func sentences(on comparison: PublishedComparison) -> String {
    var sentences = [agreement(comparison)]
    if comparison.unpublished > 0 {
        sentences.append("For \(counted(comparison.unpublished, "model")) no score was published.")
    }
    if comparison.uncomputed > 0 {
        sentences.append("For \(counted(comparison.uncomputed, "model")) only a published score exists.")
    }
    return sentences.joined(separator: " ")
}

private func agreement(_ comparison: PublishedComparison) -> String {
    switch (comparison.compared, comparison.differences.count) {
    case (0, _): "No model has both a published and a computed score."
    case (1, 0): "The score of the 1 model that has both agrees to rounding."
    case (let compared, 0): "All \(counted(compared, "model")) agree to rounding."
    case (let compared, let differing):
        "Of \(counted(compared, "model")), \(countText(comparison.agreeing)) "
            + (comparison.agreeing == 1 ? "agrees" : "agree") + " to rounding; \(countText(differing)) "
            + (differing == 1 ? "does not." : "do not.")
    }
}

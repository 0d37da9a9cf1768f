import Analyses
import Findings
import Markup
import Study

extension PageSection<MetricPage> {
    /// How many models are scored, and why the others are not.
    static var coverage: Self {
        Self(id: "coverage", title: "Coverage") { page, html in
            html.open("p")
            html.bar(page.standing.coverage ?? 0)
            html.text(" " + page.coverage)
            html.close("p")
            if page.standing.benchmark != nil {
                html.paragraph(page.pages.scores.rule.sentence(isWeighted: page.pages.study.isWeighted))
            }
        }
    }
}

extension MetricPage {
    fileprivate var coverage: String {
        let models = counted(standing.measure.scores.count, "model")
        let share = standing.coverage.map { " (\(NumberFormat.share.text($0)))" } ?? ""
        let verb = standing.scoredCount == 1 ? "has" : "have"
        var text = "\(countText(standing.scoredCount)) of \(models) \(verb) a score\(share)."
        let gaps = standing.gaps.map { "\(countText($0.items.count)) \($0.reason)" }
        if !gaps.isEmpty { text += " The others: \(enumeration(gaps))." }
        let imputed = standing.measure.imputed.count
        if imputed > 0 {
            text +=
                " For \(counted(imputed, "other")) no metric below scores the model; "
                + "\(imputed == 1 ? "its" : "their") score is made of missing ones and has no rank."
        }
        return text
    }
}

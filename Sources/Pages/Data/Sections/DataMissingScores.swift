import Analyses
import Markup
import Study

extension PageSection<DataPage> {
    /// What becomes of missing scores, and what the rules that the study did not choose would do.
    static var missingScores: Self {
        Self(id: "missing", title: "Missing scores") { page, html in
            let advantage = sentence(for: page.advantage, in: page.pages)
            let study = page.pages.study
            html.paragraph(
                study.missingRule.sentence(isWeighted: study.isWeighted) + (advantage.map { " " + $0 } ?? ""))
            if page.rules.isEmpty { return }
            html.paragraph(
                "The other rules would change the ranking by the aggregate. Ranks are compared over the models that "
                    + "both rules rank, so that no model moves only because others lost their score.")
            html.list(page.rules.map { sentence(for: $0, isWeighted: study.isWeighted) })
        }
    }
}

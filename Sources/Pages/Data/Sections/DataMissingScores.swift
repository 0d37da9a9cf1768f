import Analyses
import Markup
import Study

extension PageSection<DataPage> {
    /// What becomes of missing scores, and what the rules that the study did not choose would do.
    static var missingScores: Self {
        Self(id: "missing", title: "Missing scores") { page, html in
            let study = page.pages.study
            if study.trees.isEmpty {
                html.paragraph(
                    "The study has no benchmark in which a missing score would count for something.")
                return
            }
            let sentences = [
                study.missingRule.sentence(isWeighted: study.isWeighted),
                sentence(forTurned: page.advantage, in: page.pages),
                sentence(for: page.advantage, in: page.pages),
            ]
            html.paragraph(sentences.compactMap(\.self).joined(separator: " "))
            if page.rules.isEmpty { return }
            html.paragraph(
                "What the other rules would do to the ranking by the study’s benchmark: ranks are compared over the models that "
                    + "both rules rank, so that no model moves only because others lost their score.")
            html.list(page.rules.map { sentence(for: $0, isWeighted: study.isWeighted) })
        }
    }
}

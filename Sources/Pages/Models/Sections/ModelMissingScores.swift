import Analyses
import Findings
import Markup

extension PageSection<ModelPage> {
    /// The metrics that do not score the model, by reason.
    static var missingScores: Self {
        Self(id: "missing", title: "Missing scores") { page, html in
            if page.standing.gaps.isEmpty { return }
            html.open("dl")
            html.newLine()
            for gap in page.standing.gaps {
                html.fact(
                    "\(gap.reason), \(counted(gap.items.count, "metric"))",
                    gap.items.map(page.pages.title).joined(separator: " · "))
            }
            html.close("dl")
        }
    }
}

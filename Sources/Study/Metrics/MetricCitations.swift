import Bibliography
import Diagnostics

/// A metric's source must be a work of the study's bibliography, and what is wrong with it is told.
func checkCitations(
    of declarations: [MetricDeclaration], _ bibliography: Bibliography, _ diagnostics: inout Diagnostics
) {
    var judged: Set<String> = []
    for cite in declarations.compactMap(\.cite) {
        if let problems = bibliography.problems(of: cite.value) {
            if judged.insert(cite.value).inserted { diagnostics.append(contentsOf: problems) }
        } else {
            let unknown = Bibliography.unknown(cite.value, in: [bibliography])
            diagnostics.error(.unknownCitation, unknown.message, at: cite.position, mend: unknown.mend)
        }
    }
}

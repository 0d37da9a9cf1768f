import Bibliography
import Diagnostics

/// A metric's source must be a work of the study's bibliography.
func checkCitations(
    of declarations: [MetricDeclaration], _ bibliography: Bibliography, _ diagnostics: inout Diagnostics
) {
    for cite in declarations.compactMap(\.cite) where bibliography[cite.value] == nil {
        diagnostics.error(
            .unknownCitation,
            "the bibliography has no entry '\(cite.value)'", at: cite.position,
            mend: didYouMean(cite.value, among: bibliography.keys))
    }
}

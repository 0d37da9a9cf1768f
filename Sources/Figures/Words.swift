import Analyses
import Findings
import Study

/// Says which axes run the other way round; nothing when none does.
func orientationNote(of measures: [Measure]) -> String {
    let turned = measures.filter { $0.better == .lower }
    guard !turned.isEmpty else { return "" }
    let names = enumeration(turned.map(\.title))
    return
        " \(names) \(turned.count == 1 ? "is" : "are") better when lower: \(turned.count == 1 ? "its axis runs" : "their axes run") "
        + "the other way round, and correlations are taken with the sign turned, so that higher is better."
}

import Analyses
import Findings

extension Standing {
    /// As leaderboards write it: `12`, or `12=` when another model shares the rank.
    var rankText: String { isShared ? "\(rank)=" : "\(rank)" }

    /// `12= of 455`.
    var rankOfCount: String { "\(rankText) of \(Pages.count(count))" }

    /// The percentile as whole points of a hundred; nil where it does not exist.
    var percentileText: String? { percentile.map { "\(Int(($0 * 100).rounded()))" } }
}

extension Quantity {
    func text(_ format: NumberFormat) -> String { number.map(format.text) ?? "not defined" }
}

/// A p-value for a table's column of that name: `0.012`, `< 0.001`.
func probabilityText(_ p: Double) -> String {
    let text = NumberFormat.probability.text(p)
    return String(text.dropFirst(text.hasPrefix("p = ") ? 4 : 2))
}

/// `a, b and c`.
func enumeration(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
}

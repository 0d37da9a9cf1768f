import Analyses
import Findings

extension Standing {
    /// As leaderboards write it: `12`, or `12=` when another model shares the rank.
    var rankText: String { isShared ? "\(rank)=" : "\(rank)" }

    /// `12= of 455`.
    var rankOfCount: String { "\(rankText) of \(Pages.count(count))" }

    /// The percentile as whole points of a hundred; nil where it does not exist.
    var percentileText: String? { percentile.map(NumberFormat.points.text) }
}

/// `a, b and c`.
func enumeration(_ parts: [String]) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " and " + last
}

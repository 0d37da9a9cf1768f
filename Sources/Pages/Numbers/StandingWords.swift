import Analyses
import Findings

extension Standing {
    /// As leaderboards write it: `12`, or `12=` when another model shares the rank.
    var rankText: String { isShared ? "\(rank)=" : "\(rank)" }

    /// `12= of 455`.
    var rankOfCount: String { "\(rankText) of \(countText(count))" }

    /// The percentile as whole points of a hundred; nil where it does not exist.
    var percentileText: String? { percentile.map(NumberFormat.points.text) }
}

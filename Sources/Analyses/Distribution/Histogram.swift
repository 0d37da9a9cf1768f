import Statistics

/// How many scores fall where: bins of equal width from the smallest score to the largest, as `numpy.histogram`.
/// Every bin holds its lower edge and not its upper one; the last holds both.
package struct Histogram: Sendable {
    package struct Bin: Sendable, Hashable {
        package let range: ClosedRange<Double>
        package let count: Int
    }

    /// In ascending order; empty when there is no histogram: see `undefined`.
    package let bins: [Bin]
    /// Why there are no bins.
    package let undefined: String?

    /// - Parameters:
    ///   - scores: in any order, none of them NaN.
    ///   - binCount: at least 1.
    package init(_ scores: [Double], bins binCount: Int) {
        let first = scores.min() ?? 0
        let last = scores.max() ?? 0
        let width = (last - first) / Double(binCount)
        guard width > 0, width.isFinite else {
            bins = []
            undefined = (scores.isEmpty ? Undefined.tooFew(n: 0, needed: 2) : .constant).reason(of: "model")
            return
        }
        let edges = (0..<binCount).map { min(first + Double($0) * width, last) } + [last]
        var counts = Array(repeating: 0, count: binCount)
        for score in scores {
            // The quotient may be off by a rounding at an edge; the edges themselves decide.
            var bin = min(max(Int((score - first) / width), 0), binCount - 1)
            while bin > 0, score < edges[bin] { bin -= 1 }
            while bin < binCount - 1, score >= edges[bin + 1] { bin += 1 }
            counts[bin] += 1
        }
        bins = counts.enumerated().map { Bin(range: edges[$0]...edges[$0 + 1], count: $1) }
        undefined = nil
    }
}

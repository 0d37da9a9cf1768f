/// Numbers with gaps, sorted once, so that those at any of their places can be ranked without sorting again.
///
/// A table of m columns has m(m − 1) / 2 pairs of them, and each pair ranks the rows that have both numbers anew.
/// Sorted beforehand, a pair takes time in proportion to its rows.
package struct SortedValues: Sendable {
    /// The places that hold a number, in ascending order of the numbers.
    private let order: [Int]
    /// For each place, the position of its number among the different numbers; nil where there is none.
    private let level: [Int?]

    /// None of the numbers may be NaN.
    package init(_ values: [Double?]) {
        let present = values.indices.compactMap { place in values[place].map { (place: place, value: $0) } }
            .sorted { $0.value < $1.value }
        order = present.map(\.place)
        var level = [Int?](repeating: nil, count: values.count)
        var current = 0
        for (index, entry) in present.enumerated() {
            if index > 0, present[index - 1].value != entry.value { current += 1 }
            level[entry.place] = current
        }
        self.level = level
    }

    /// The ranks of the numbers at the places where `other` has one too, each as z = 2 · rank − (n + 1) at its place
    /// (see ``Ranks/centred``), 0 at all other places; and those places in ascending order of the numbers.
    fileprivate func centredRanks(sharedWith other: SortedValues) -> (z: [Int], shared: [Int]) {
        let shared = order.filter { other.level[$0] != nil }
        var z = Array(repeating: 0, count: level.count)
        var start = 0
        while start < shared.count {
            var end = start + 1
            while end < shared.count, level[shared[end]] == level[shared[start]] { end += 1 }
            for place in shared[start..<end] { z[place] = start + end - shared.count }
            start = end
        }
        return (z, shared)
    }
}

extension RankCorrelation {
    /// Relates two columns over the places where both hold a number. Ranks are taken among those alone.
    package init(_ x: SortedValues, _ y: SortedValues) {
        let (zx, sharedX) = x.centredRanks(sharedWith: y)
        let (zy, sharedY) = y.centredRanks(sharedWith: x)
        self.init(n: sharedX.count, zx, zy) { (sharedX.map { zx[$0] }, sharedY.map { zy[$0] }) }
    }
}

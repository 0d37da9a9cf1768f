/// Numbers with gaps, sorted once, so that those at any of their places can be ranked without sorting again.
///
/// A table of m columns has m(m − 1) / 2 pairs of them, and each pair ranks the rows that have both numbers anew.
/// Sorted beforehand, a pair takes time in proportion to its rows.
package struct SortedValues: Sendable {
    /// The places that hold a number, in ascending order of the numbers.
    private let order: [Int]
    /// For each place, the position of its number among the different numbers; `gap` where there is none.
    fileprivate let level: [Int]

    private static let gap = -1

    /// None of the numbers may be NaN.
    package init(_ values: [Double?]) {
        let present = values.indices.compactMap { place in values[place].map { (place: place, value: $0) } }
            .sorted { $0.value < $1.value }
        order = present.map(\.place)
        var level = [Int](repeating: Self.gap, count: values.count)
        var current = 0
        for (index, entry) in present.enumerated() {
            if index > 0, present[index - 1].value != entry.value { current += 1 }
            level[entry.place] = current
        }
        self.level = level
    }

    /// The places where `other` holds a number too, in ascending order of the numbers here.
    fileprivate func places(sharedWith other: SortedValues) -> [Int] {
        order.filter { other.level[$0] != Self.gap }
    }

    /// Calls the action for each run of equal numbers among `shared`, with z = 2 · rank − (n + 1) of their average rank
    /// (see ``Ranks/centred``).
    fileprivate func forEachTie(among shared: [Int], _ action: (_ places: Range<Int>, _ z: Int) -> Void) {
        var start = 0
        while start < shared.count {
            let tied = level[shared[start]]
            var end = start + 1
            while end < shared.count, level[shared[end]] == tied { end += 1 }
            action(start..<end, start + end - shared.count)
            start = end
        }
    }
}

extension RankCorrelation {
    /// Relates two columns over the places where both hold a number. Ranks are taken among those alone.
    package init(_ x: SortedValues, _ y: SortedValues) {
        let (sharedX, sharedY) = (x.places(sharedWith: y), y.places(sharedWith: x))
        var zx = Array(repeating: 0, count: x.level.count)
        var sums = Sums()
        x.forEachTie(among: sharedX) { places, z in
            for index in places { zx[sharedX[index]] = z }
            sums.xx += places.count * z * z
        }
        y.forEachTie(among: sharedY) { places, z in
            sums.xy += z * places.reduce(0) { $0 + zx[sharedY[$1]] }
            sums.yy += places.count * z * z
        }
        self.init(n: sharedX.count, sums) {
            var zy: [Int] = []
            y.forEachTie(among: sharedY) { places, z in zy += places.map { _ in z } }
            return (sharedY.map { zx[$0] }, zy)
        }
    }
}

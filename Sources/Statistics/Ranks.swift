/// The ranks of numbers in ascending order: the smallest has rank 1, and equal ones share their average rank.
///
/// Average ranks are also known as fractional or “1 2.5 2.5 4” ranks: `scipy.stats.rankdata` with
/// `method="average"`. They are kept as integers, so that sums of their products are exact and therefore
/// the same in any order, on any number of threads.
///
/// Only equal values tie, so rank numbers as they are, not rounded ones.
package struct Ranks: Sendable, Hashable {
    /// z = 2 · rank − (n + 1), in the order of the values: symmetric about 0 and summing to 0.
    package let centred: [Int]

    /// The ranks of `values`, which may be empty. None of them may be NaN.
    @specialized(where T == Double)
    @specialized(where T == ExactFraction)
    package init<T: Comparable>(_ values: [T]) {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var centred = Array(repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            let end =
                order[start...].firstIndex { values[$0] != values[order[start]] } ?? order.count
            // The tie holds the ranks start + 1 … end, whose average is (start + 1 + end) / 2.
            for position in start..<end { centred[order[position]] = start + end - values.count }
            start = end
        }
        self.centred = centred
    }

    private init(centred: [Int]) { self.centred = centred }

    /// The number of values that were ranked.
    package var count: Int { centred.count }

    /// Average ranks, 1…n, halves where an even number of values are tied.
    package var average: [Double] { centred.map { Double($0 + count + 1) / 2 } }

    /// The same values ranked in descending order: the largest has rank 1.
    package var reversed: Ranks { Ranks(centred: centred.map { -$0 }) }

    /// Standard competition or “1 2 2 4” ranks, where equal values share the smallest rank:
    /// `scipy.stats.rankdata` with `method="min"`.
    package var competition: [Int] {
        var tied = Array(repeating: 0, count: 2 * count)
        for z in centred { tied[z + count] += 1 }
        // A tie of k values spreads over k ranks whose average is known, so it starts (k − 1) / 2 below that.
        return centred.map { z in (z + count + 2 - tied[z + count]) / 2 }
    }
}

/// How Σ x · y is distributed over all n! ways to pair n numbers x with n numbers y, each as likely as any other.
///
/// This is what a correlation follows when nothing relates the two. Equal numbers stay equal, so the distribution is
/// conditional on the ties. It is counted in whole numbers, and is therefore exact and the same in any order.
package struct PermutationDistribution: Sendable, Hashable {
    /// In ascending order, because the distribution depends on no other.
    private let x: [Int]
    private let y: [Int]

    /// This is for a handful of numbers: what counting takes in time and memory grows as 2ⁿ · (n / 2)!.
    package init(_ x: [Int], _ y: [Int]) {
        precondition(x.count == y.count, "Only as many numbers can be paired as there are on the other side.")
        self.x = x.sorted()
        self.y = y.sorted()
    }

    /// The number of pairings, n!.
    package var pairings: Int { factorial(x.count) }

    /// The two-sided p-value of a sum: twice the smaller of P(Σ ≥ sum) and P(Σ ≤ sum), at most 1, as
    /// `scipy.stats.permutation_test` with `permutation_type="pairings"` and `alternative="two-sided"`.
    ///
    /// With ties the distribution need not be symmetric, so the two tails are counted separately.
    package func twoSidedP(_ sum: Int) -> Double {
        let tails = tails(at: sum)
        return min(2 * Double(min(tails.atLeast, tails.atMost)) / Double(pairings), 1)
    }

    /// How many pairings reach at least `sum`, and how many at most.
    package func tails(at sum: Int) -> (atLeast: Int, atMost: Int) {
        // A pairing gives half of the x some set of the y, and the other half the rest. The sums of the halves are few,
        // and a sorted list is compared with another in one pass, so not each of the n! pairings has to be visited.
        let half = x.count / 2
        let lower = PartialSums(x[..<half], y)
        let upper = PartialSums(x[half...], y)
        let everything = 1 << y.count - 1
        var (above, equal) = (0, 0)
        for set in 0...everything where set.nonzeroBitCount == half {
            let tail = countPairs(of: lower[set], and: upper[everything ^ set], around: sum)
            above += tail.above
            equal += tail.equal
        }
        return (above + equal, pairings - above)
    }
}

/// How many pairs of a number from each of two ascending lists add up to more than `sum`, and how many to just that.
private func countPairs(
    of a: ArraySlice<Int>, and b: ArraySlice<Int>, around sum: Int
) -> (above: Int, equal: Int) {
    // As the numbers of one list grow, fewer of the other are needed: both ends only fall.
    var (firstAbove, firstEqual) = (b.endIndex, b.endIndex)
    var (above, equal) = (0, 0)
    for number in a {
        while firstAbove > b.startIndex, b[firstAbove - 1] > sum - number { firstAbove -= 1 }
        while firstEqual > b.startIndex, b[firstEqual - 1] >= sum - number { firstEqual -= 1 }
        above += b.endIndex - firstAbove
        equal += firstAbove - firstEqual
    }
    return (above, equal)
}

/// For every set of as many y as there are x, the sums Σ x · y over all ways to pair the two, in ascending order.
///
/// A set is an integer whose bits are places of y. Its sums follow from those of the sets with one member less: that
/// member is paired with the last x.
private struct PartialSums {
    /// The sums of all sets in one array, because an array for each would take longer than the sums.
    private var sums: [Int]
    private let sumsPerSet: Int

    init(_ x: ArraySlice<Int>, _ y: [Int]) {
        sumsPerSet = factorial(x.count)
        sums = Array(repeating: 0, count: sumsPerSet << y.count)
        for (size, x) in zip(1..., x) {
            let sumsPerSmallerSet = factorial(size - 1)
            for set in 0..<1 << y.count where set.nonzeroBitCount == size {
                var end = range(of: set).lowerBound
                for place in y.indices where set & 1 << place != 0 {
                    let start = range(of: set ^ 1 << place).lowerBound
                    let product = x * y[place]
                    for smaller in start..<start + sumsPerSmallerSet {
                        sums[end] = sums[smaller] + product
                        end += 1
                    }
                }
            }
        }
        for set in 0..<1 << y.count where set.nonzeroBitCount == x.count { sums[range(of: set)].sort() }
    }

    subscript(set: Int) -> ArraySlice<Int> { sums[range(of: set)] }

    private func range(of set: Int) -> Range<Int> { set * sumsPerSet..<(set + 1) * sumsPerSet }
}

private func factorial(_ n: Int) -> Int { (0..<n).reduce(1) { $0 * ($1 + 1) } }

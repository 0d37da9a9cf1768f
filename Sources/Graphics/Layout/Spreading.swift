/// Moves positions apart along a line, each as little as possible.
///
/// With the spacing taken off, the positions nearest to the wanted ones in the sense of least squares are an
/// isotonic regression, which pooling adjacent violators finds in one pass (Barlow et al., 1972).
enum Spreading {
    /// - Parameters:
    ///   - wanted: in ascending order.
    ///   - spacing: the least distance between neighbours.
    ///   - range: where all positions must lie; if they cannot, they start at its lower end and pass the upper.
    /// - Returns: as many positions, in the same order.
    static func positions(
        wanted: [Double], spacing: Double, within range: ClosedRange<Double>
    ) -> [Double] {
        var pools: [(mean: Double, count: Int)] = []
        for (index, position) in wanted.enumerated() {
            var pool = (mean: position - Double(index) * spacing, count: 1)
            while let last = pools.last, last.mean > pool.mean {
                pools.removeLast()
                let count = last.count + pool.count
                pool.mean =
                    (last.mean * Double(last.count) + pool.mean * Double(pool.count)) / Double(count)
                pool.count = count
            }
            pools.append(pool)
        }
        let latest = range.upperBound - Double(max(wanted.count - 1, 0)) * spacing
        return pools.flatMap { pool in
            Array(repeating: max(min(pool.mean, latest), range.lowerBound), count: pool.count)
        }.enumerated().map { $0.element + Double($0.offset) * spacing }
    }
}

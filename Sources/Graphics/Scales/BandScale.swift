/// Divides a stretch of pixels into equal bands, one for each of `count` things.
package struct BandScale: Hashable, Sendable {
    package let count: Int
    package let start: Double
    package let end: Double
    /// The share of each step that stays empty, 0..<1, half on either side of the band.
    package let padding: Double

    package init(count: Int, from start: Double, to end: Double, padding: Double = 0) {
        self.count = max(count, 0)
        self.start = start
        self.end = end
        self.padding = padding
    }

    /// From the start of one band to that of the next; without bands, the whole stretch.
    package var step: Double { (end - start) / Double(max(count, 1)) }

    package var bandwidth: Double { step * (1 - padding) }

    /// The first pixel of a band.
    package func start(of index: Int) -> Double {
        start + step * (Double(index) + padding / 2)
    }

    package func centre(of index: Int) -> Double {
        start + step * (Double(index) + 0.5)
    }

    package func end(of index: Int) -> Double {
        start + step * (Double(index) + 1 - padding / 2)
    }
}

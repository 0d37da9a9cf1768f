import Statistics

extension Array {
    /// The elements in an order that depends on the generator alone (Fisher–Yates, as Knuth gives it in *The Art of
    /// Computer Programming*, 3.4.2, algorithm P). The standard library's `shuffled(using:)` may change its algorithm
    /// between versions of Swift, and with it the study.
    func shuffled(by generator: inout SeededGenerator) -> [Element] {
        var elements = self
        for last in elements.indices.dropFirst().reversed() {
            elements.swapAt(last, Int(generator.nextUnit() * Double(last + 1)))
        }
        return elements
    }
}

extension Sequence {
    /// Those of the largest number first, those of equal numbers as they come.
    func byFalling<Number: Comparable>(_ number: (Element) -> Number) -> [Element] {
        let numbered = enumerated().map { (place: $0, number: number($1), element: $1) }
        return numbered.sorted { a, b in
            a.number == b.number ? a.place < b.place : a.number > b.number
        }.map(\.element)
    }
}

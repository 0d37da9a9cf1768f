import Diagnostics

/// A figure of the narrative, as its readers count them.
package struct NumberedFigure: Sendable {
    package let id: String
    /// From 1, over all pages in navigation order.
    package let number: Int
    /// The page that shows it.
    package let page: String
}

extension [Chapter] {
    /// Of an id that stands twice the first figure.
    package var numberedFigures: [NumberedFigure] {
        let blocks = flatMap { chapter in
            chapter.figures.compactMap { $0.id.map { ($0.value, chapter.path) } }
        }
        var seen: Set<String> = []
        return blocks.filter { seen.insert($0.0).inserted }.enumerated().map { place, block in
            NumberedFigure(id: block.0, number: place + 1, page: block.1)
        }
    }
}

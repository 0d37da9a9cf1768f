package import Diagnostics
package import Settings

/// A block of a narrative page, free of cmark's pointers.
package indirect enum Block: Sendable {
    case paragraph([Inline])
    case heading(Heading)
    case code(String, language: String?)
    case figure(SettingsBlock)
    case quote([Block])
    case alert(AlertKind, [Block])
    case list(MarkdownList)
    case table(MarkdownTable)
    /// A line between two thoughts.
    case rule
}

package struct Heading: Sendable {
    /// 1 to 6.
    package let level: Int
    package let content: [Inline]
    /// Its place among the page's headings, from 0.
    package let ordinal: Int
    package let position: Position
}

package struct MarkdownList: Sendable {
    package struct Item: Sendable {
        /// Whether a task is done; nil for an item that is no task.
        package let done: Bool?
        package let blocks: [Block]
    }

    /// The first number of an ordered list, nil for bullets.
    package let start: Int?
    /// Whether paragraphs stand without space between them.
    package let isTight: Bool
    package let items: [Item]
}

package struct MarkdownTable: Sendable {
    package enum Alignment: String, Sendable { case left, center, right }

    /// A cell's text.
    package typealias Cell = [Inline]

    /// One per column; nil where the author aligns nothing.
    package let alignments: [Alignment?]
    package let header: [Cell]
    package let rows: [[Cell]]
}

/// A page as its Markdown says it.
package struct MarkdownDocument: Sendable {
    package let blocks: [Block]
    /// In the order in which the text first refers to them: the first is footnote 1.
    package let footnotes: [[Block]]
    /// In the order of the text.
    package let headings: [Heading]
    /// In the order of the text.
    package let figures: [SettingsBlock]
}

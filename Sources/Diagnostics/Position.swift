/// A place in an input file: where something begins and, as far as that is known, where it ends. Lines and columns count
/// from 1; columns count characters, as editors do. Line 0 means the file as a whole.
package struct Position: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let file: String
    package let line: Int
    package let column: Int
    /// Behind the last character; the beginning where the end is not known.
    package let endLine: Int
    package let endColumn: Int

    /// A place of which only the beginning is known, or a file as a whole.
    package init(file: String, line: Int = 0, column: Int = 0) {
        self.init(file: file, line: line, column: column, endLine: line, endColumn: column)
    }

    package init(file: String, line: Int, column: Int, endLine: Int, endColumn: Int) {
        self.file = file
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
    }

    package var description: String {
        line == 0 ? shownText(file) : "\(shownText(file)):\(line):\(column)"
    }

    package static func < (left: Position, right: Position) -> Bool {
        (left.file, left.line, left.column, left.endLine, left.endColumn)
            < (right.file, right.line, right.column, right.endLine, right.endColumn)
    }
}

extension Position {
    package var hasEnd: Bool { (endLine, endColumn) != (line, column) }

    /// The same beginning, and nothing said of the end.
    package var start: Position { Position(file: file, line: line, column: column) }

    /// Where it ends, as a place of its own.
    package var end: Position { Position(file: file, line: endLine, column: endColumn) }

    /// From here to where another place of the file ends.
    package func through(_ last: Position) -> Position {
        Position(
            file: file, line: line, column: column, endLine: last.endLine, endColumn: last.endColumn)
    }

    /// The place of a text that begins here and stands in the file as it is.
    package func spanning(_ text: some StringProtocol) -> Position {
        var (line, column) = (line, column)
        for character in text {
            (line, column) = character.isNewline ? (line + 1, 1) : (line, column + 1)
        }
        return Position(
            file: file, line: self.line, column: self.column, endLine: line, endColumn: column)
    }
}

/// A value together with the place it was read from, so that a later stage can still point at it.
package struct Located<Value> {
    package let value: Value
    package let position: Position

    package init(_ value: Value, at position: Position) {
        self.value = value
        self.position = position
    }

    package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), at: position)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

extension Located<String> {
    /// The place of some of the text's characters. It is the whole text's where the file may spell it differently: over
    /// several lines, with escapes, or to an end that is not known.
    package func position(of part: Range<Int>) -> Position {
        guard position.endLine == position.line else { return position }
        let length = value.count
        let quote: Int
        switch position.endColumn - position.column {
        case length: quote = 0
        // Two quotes and nothing else: an escape is longer than what it stands for.
        case length + 2: quote = 1
        default: return position
        }
        return Position(
            file: position.file, line: position.line, column: position.column + quote + part.lowerBound,
            endLine: position.line, endColumn: position.column + quote + part.upperBound)
    }
}

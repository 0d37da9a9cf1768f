/// Where characters of long lines were asked for last. A line of a hundred thousand columns would be counted anew up to
/// each of them.
///
/// It is shared by the copies of a text, which look ahead: all hold the same bytes.
final class PlaceMemory {
    private struct Known {
        /// Where the line begins.
        var start: Int
        var offset: Int
        var column: Int
    }

    private var known: [Int: Known] = [:]

    /// The characters of shorter lines are counted as fast as they are looked up.
    private static let longLine = 1024

    /// The column of an offset on a line of a text.
    func column(of offset: Int, onLine line: Int, in text: some TableText) -> Int {
        if let earlier = known[line] {
            let from =
                earlier.offset <= offset
                ? earlier : Known(start: earlier.start, offset: earlier.start, column: 1)
            let column = from.column + text.characters(from: from.offset, to: offset)
            known[line] = Known(start: earlier.start, offset: offset, column: column)
            return column
        }
        let start = text.lineStart(of: offset)
        let column = 1 + text.characters(from: start, to: offset)
        if offset - start > Self.longLine {
            known[line] = Known(start: start, offset: offset, column: column)
        }
        return column
    }
}

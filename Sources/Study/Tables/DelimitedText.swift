import Diagnostics

/// Text with separators, as RFC 4180 describes it for commas, read record by record with the place of every field.
///
/// Fields may be quoted, and then hold separators, line ends and doubled quotes. Line ends are LF, CRLF or CR; the
/// last one may be missing. Lines that begin with `#` before the first record are comments, unless the separator follows
/// at once: then it is a column's name. Blank lines may stand anywhere, records of separators alone at the end.
///
/// Beyond the RFC, and each with a warning: a quote inside an unquoted field stands for itself, and so does an
/// undoubled quote inside a quoted field when no separator or line end follows it; leaderboards write such names.
struct DelimitedText: TableText {
    let file: String
    let bytes: [UInt8]
    let separator: UInt8
    let places = PlaceMemory()

    /// The comment lines before the first record, without `#` and blanks.
    private(set) var comments: [String] = []

    private var offset: Int
    private var line = 1
    /// Set where what follows is not split into fields: by an unclosed quote, and by more or longer ones than are read.
    private var isBroken = false
    /// The next byte that is neither blank nor a separator, as far as it is known: rows of separators alone may be many.
    private var nextText = 0

    /// The text must be UTF-8.
    init(_ bytes: [UInt8], file: String, separator: UInt8) {
        self.file = file
        self.bytes = bytes
        self.separator = separator
        offset = byteOrderMarkLength(bytes)
        skipComments()
    }

    /// Replaces `fields` by those of the next record that is not a blank line; false at the end of the text.
    mutating func next(_ fields: inout [DelimitedField], _ diagnostics: inout Diagnostics) -> Bool {
        while offset < bytes.count, !isBroken {
            fields.removeAll(keepingCapacity: true)
            readRecord(&fields, &diagnostics)
            let isBlank =
                fields.allSatisfy { !$0.isQuoted && bytes[$0.range].allSatisfy(self.isBlank) }
                && (fields.count == 1 || nothingFollows())
            if !isBlank, !isBroken { return true }
        }
        return false
    }

    /// Whether only separators are left, as spreadsheets write the empty rows below a table.
    private mutating func nothingFollows() -> Bool {
        if nextText < offset {
            nextText =
                bytes[offset...].firstIndex {
                    !($0 == separator || isBlank($0) || $0 == Self.lineFeed || $0 == Self.carriageReturn)
                } ?? bytes.count
        }
        return nextText == bytes.count
    }

    func text(_ field: DelimitedField) -> String {
        guard field.hasDoubledQuotes else { return String(decoding: bytes[field.range], as: UTF8.self) }
        var plain: [UInt8] = []
        var index = field.range.lowerBound
        while index < field.range.upperBound {
            plain.append(bytes[index])
            let isDoubled =
                bytes[index] == Self.quote && index + 1 < field.range.upperBound
                && bytes[index + 1] == Self.quote
            index += isDoubled ? 2 : 1
        }
        return String(decoding: plain, as: UTF8.self)
    }

    /// As it is written, with its quotes.
    func position(of field: DelimitedField) -> Position {
        position(from: field.start, to: field.end, line: field.line)
    }
}

/// Where one field stands in its text. A table has as many as cells, so that all that can be worked out is.
struct DelimitedField {
    /// The bytes between the quotes, or the whole field.
    var range: Range<Int>
    var line: Int
    var isQuoted = false
    /// Whether a quote opens it that is never closed: nobody knows where it was meant to end.
    var isUnclosed = false
    var hasDoubledQuotes = false

    var isEmpty: Bool { range.isEmpty }

    /// Its first byte, its opening quote included.
    var start: Int { range.lowerBound - (isQuoted ? 1 : 0) }

    /// Behind its last byte, its closing quote included.
    var end: Int { isUnclosed ? start : range.upperBound + (isQuoted ? 1 : 0) }
}

extension DelimitedText {
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let lineFeed = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")

    private mutating func skipComments() {
        while offset < bytes.count {
            let end =
                bytes[offset...].firstIndex { $0 == Self.lineFeed || $0 == Self.carriageReturn }
                ?? bytes.count
            // A first column that is called `#` is no comment.
            let isColumn = offset + 1 < end && bytes[offset + 1] == separator
            if bytes[offset] == UInt8(ascii: "#"), !isColumn {
                let text = String(decoding: bytes[(offset + 1)..<end], as: UTF8.self)
                comments.append(text.trimmingBlanks())
            } else if !bytes[offset..<end].allSatisfy(isBlank), !tellsSeparator(offset..<end) {
                return
            }
            offset = end
            endLine()
        }
    }

    /// `sep=;`, which spreadsheets write for one another before the first record.
    private func tellsSeparator(_ line: Range<Int>) -> Bool {
        line.count == 5 && bytes[line].starts(with: "sep=".utf8)
    }

    /// A tab that separates is a field's end, so a line of such tabs is a record.
    private func isBlank(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") && byte != separator
    }

    /// Steps over a line end, if one stands here.
    private mutating func endLine() {
        if offset < bytes.count, bytes[offset] == Self.carriageReturn, isFollowedByLineFeed(offset) {
            offset += 1
        }
        if offset < bytes.count { offset += 1 }
        line += 1
    }

    private mutating func readRecord(_ fields: inout [DelimitedField], _ diagnostics: inout Diagnostics) {
        while true {
            if offset < bytes.count, bytes[offset] == Self.quote {
                fields.append(readQuotedField(&diagnostics))
            } else {
                fields.append(readPlainField(&diagnostics))
            }
            if let last = fields.last, last.range.count > TableBounds.cell, !isBroken {
                diagnostics.oversizedCell(at: position(of: last))
                isBroken = true
            }
            if fields.count > TableBounds.columns, let last = fields.last {
                diagnostics.oversized(
                    "fields of a row", most: TableBounds.columns, at: position(of: last),
                    mend: "is it the separator that stands there?")
                isBroken = true
            }
            guard offset < bytes.count, !isBroken else { return }
            if bytes[offset] == separator {
                offset += 1
            } else {
                endLine()
                return
            }
        }
    }

    private mutating func readPlainField(_ diagnostics: inout Diagnostics) -> DelimitedField {
        let start = offset
        var hasQuote = false
        while offset < bytes.count, !endsField(offset) {
            if bytes[offset] == Self.quote { hasQuote = true }
            offset += 1
        }
        if hasQuote {
            diagnostics.warning(
                .strayQuote,
                "a quote inside an unquoted field; it is read as part of the text",
                at: position(from: start, to: offset, line: line),
                mend: "quote the field and double the quotes in it")
        }
        return DelimitedField(range: start..<offset, line: line)
    }

    private mutating func readQuotedField(_ diagnostics: inout Diagnostics) -> DelimitedField {
        var field = DelimitedField(
            range: (offset + 1)..<(offset + 1), line: line, isQuoted: true)
        offset += 1
        var hasUndoubledQuote = false
        while offset < bytes.count {
            if bytes[offset] == Self.quote {
                let following = offset + 1
                if following == bytes.count || endsField(following) {
                    field.range = field.range.lowerBound..<offset
                    offset = following
                    return field
                }
                if bytes[following] == Self.quote, !(hasUndoubledQuote && endsQuotedField(after: following)) {
                    field.hasDoubledQuotes = true
                    offset += 2
                    continue
                }
                if !hasUndoubledQuote {
                    hasUndoubledQuote = true
                    diagnostics.warning(
                        .strayQuote,
                        "a quote inside a quoted field is not doubled; it is read as part of the text",
                        at: position(from: offset, to: offset + 1, line: line),
                        mend: "write it twice")
                }
            } else if bytes[offset] == Self.lineFeed
                || bytes[offset] == Self.carriageReturn && !isFollowedByLineFeed(offset)
            {
                line += 1
            }
            offset += 1
        }
        isBroken = true
        field.isUnclosed = true
        diagnostics.error(
            .unclosedQuote,
            "this quote is never closed", at: position(of: field), mend: "close it before the end of the file"
        )
        return field
    }

    private func endsField(_ index: Int) -> Bool {
        let byte = bytes[index]
        return byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    private func endsQuotedField(after index: Int) -> Bool {
        index + 1 == bytes.count || endsField(index + 1)
    }

    private func isFollowedByLineFeed(_ index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index + 1] == Self.lineFeed
    }
}

extension StringProtocol {
    /// Without the blanks and tabs at both ends.
    func trimmingBlanks() -> String {
        let isBlank = { (character: Character) in character == " " || character == "\t" }
        let start = drop(while: isBlank)
        guard let last = start.lastIndex(where: { !isBlank($0) }) else { return "" }
        return String(start[...last])
    }
}

import Diagnostics

/// Reads JSON (RFC 8259) with the line and column of every value and the digits of every number, which is why it is read
/// here: Foundation keeps neither; Yams, which keeps places, takes a third of a second for each MB and knows no surrogate
/// pairs.
///
/// Beyond the RFC it takes `NaN`, `Infinity` and `-Infinity`, as Python writes them, and several values one after the other,
/// which are JSON Lines.
struct JSONText {
    private let file: String
    private let bytes: [UInt8]
    private var offset: Int
    private var line = 1
    /// Where the line begins, and by how many bytes the characters so far are longer than one byte each.
    private var lineStart: Int
    private var surplus = 0

    private static let deepest = 64

    /// What is no JSON, and where.
    private struct Mistake: Error {
        var fault = Fault.invalidJSON
        var message: String
        var position: Position
        var mend: String?
    }

    private init(_ file: InputFile) {
        self.file = file.path
        bytes = file.bytes
        offset = byteOrderMarkLength(file.bytes)
        lineStart = offset
    }

    /// The values of a file: one for JSON, one for each record of JSON Lines, none for an empty file. Nil, with a
    /// diagnostic, for what is no JSON.
    static func values(of file: InputFile, _ diagnostics: inout Diagnostics) -> [JSONNode]? {
        guard isText(file.bytes, of: file.path, &diagnostics) else { return nil }
        var text = JSONText(file)
        do throws(Mistake) {
            var values: [JSONNode] = []
            text.skipBlanks()
            while text.offset < text.bytes.count {
                if !values.isEmpty, text.line == text.endOfValue {
                    throw text.mistake("something follows the end of the JSON text", "remove it")
                }
                values.append(try text.readValue(depth: 0))
                text.endOfValue = text.line
                text.skipBlanks()
            }
            return values
        } catch {
            diagnostics.error(error.fault, error.message, at: error.position, mend: error.mend)
            return nil
        }
    }

    /// The line on which the last whole value ended.
    private var endOfValue = 0
}

extension JSONText {
    private var place: JSONPlace {
        let column = Int32(clamping: offset - lineStart - surplus + 1)
        return JSONPlace(line: Int32(clamping: line), column: column, endColumn: column)
    }

    private func span(from start: JSONPlace) -> JSONPlace {
        var place = start
        place.endColumn = self.place.column
        return place
    }

    private func mistake(_ message: String, _ mend: String? = nil) -> Mistake {
        Mistake(message: "this is not JSON: " + message, position: place.position(in: file), mend: mend)
    }

    private var isAtEnd: Bool { offset >= bytes.count }

    private mutating func skipBlanks() {
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): offset += 1
            case UInt8(ascii: "\n"): endLine()
            case UInt8(ascii: "\r"):
                if offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\n") { offset += 1 }
                endLine()
            default: return
            }
        }
    }

    private mutating func endLine() {
        offset += 1
        line += 1
        lineStart = offset
        surplus = 0
    }

    private mutating func readValue(depth: Int) throws(Mistake) -> JSONNode {
        guard !isAtEnd else { throw mistake("it ends where a value should stand", "is the file whole?") }
        let start = place
        switch bytes[offset] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard depth < Self.deepest else {
                throw Mistake(
                    fault: .nestedTooDeeply,
                    message: "more than \(Self.deepest) brackets stand in each other",
                    position: start.position(in: file))
            }
            let isObject = bytes[offset] == UInt8(ascii: "{")
            offset += 1
            let place = span(from: start)
            return isObject
                ? JSONNode(content: .object(try readMembers(depth: depth + 1)), place: place)
                : JSONNode(content: .list(try readItems(depth: depth + 1)), place: place)
        case UInt8(ascii: "\""):
            let text = try readText()
            return JSONNode(content: .text(text), place: span(from: start))
        default:
            let content = try readLiteral()
            return JSONNode(content: content, place: span(from: start))
        }
    }

    private mutating func readItems(depth: Int) throws(Mistake) -> [JSONNode] {
        var items: [JSONNode] = []
        skipBlanks()
        if take(UInt8(ascii: "]")) { return items }
        while true {
            skipBlanks()
            items.append(try readValue(depth: depth))
            skipBlanks()
            if take(UInt8(ascii: "]")) { return items }
            guard take(UInt8(ascii: ",")) else { throw mistake("a comma or ']' is missing") }
        }
    }

    private mutating func readMembers(depth: Int) throws(Mistake) -> [JSONMember] {
        var members: [JSONMember] = []
        skipBlanks()
        if take(UInt8(ascii: "}")) { return members }
        while true {
            skipBlanks()
            guard !isAtEnd, bytes[offset] == UInt8(ascii: "\"") else {
                throw mistake("a name in double quotes is missing")
            }
            let start = place
            let key = try readText()
            let keyPlace = span(from: start)
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw mistake("a colon is missing behind a name") }
            skipBlanks()
            members.append(JSONMember(key: key, place: keyPlace, value: try readValue(depth: depth)))
            skipBlanks()
            if take(UInt8(ascii: "}")) {
                try checkNames(of: members)
                return members
            }
            guard take(UInt8(ascii: ",")) else { throw mistake("a comma or '}' is missing") }
        }
    }

    /// Of two values of one name JSON's readers take one or the other: no score may depend on that.
    private func checkNames(of members: [JSONMember]) throws(Mistake) {
        var names = Set<String>(minimumCapacity: members.count)
        for member in members where !names.insert(member.key).inserted {
            throw Mistake(
                fault: .repeatedName,
                message: "the name '\(cutShort(member.key))' stands twice in this object",
                position: member.place.position(in: file), mend: "which of the two is meant?")
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard !isAtEnd, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    private static let words: [String: JSONNode.Content] = [
        "null": .null, "true": .literal("true"), "false": .literal("false"), "NaN": .literal("NaN"),
        "Infinity": .literal("Infinity"), "-Infinity": .literal("-Infinity"),
    ]

    private mutating func readLiteral() throws(Mistake) -> JSONNode.Content {
        var end = offset
        while end < bytes.count, Self.isLiteral(bytes[end]) { end += 1 }
        let text = String(decoding: bytes[offset..<end], as: UTF8.self)
        guard let content = Self.words[text] ?? (isJSONNumber(text) ? .literal(text) : nil) else {
            throw mistake(
                text.isEmpty
                    ? "'\(firstCharacter)' stands where a value should" : "'\(cutShort(text))' is no value",
                "texts stand in double quotes")
        }
        offset = end
        return content
    }

    private var firstCharacter: String {
        String(String(decoding: bytes[offset..<min(bytes.count, offset + 16)], as: UTF8.self).prefix(1))
    }

    private static func isLiteral(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

// MARK: - Texts

extension JSONText {
    /// A text, from its opening quote to behind the closing one.
    private mutating func readText() throws(Mistake) -> String {
        let opening = offset
        var index = offset + 1
        var isPlain = true
        var isASCII = true
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] < 0x20 {
                offset = index
                throw mistake(
                    "a line ends, or a control character stands, inside a text",
                    "close the text, or write \\n")
            }
            if bytes[index] == UInt8(ascii: "\\") {
                isPlain = false
                index += 1
            } else if bytes[index] >= 0x80 {
                isASCII = false
            }
            index += 1
        }
        guard index < bytes.count else { throw mistake("this text is never closed", "is the file whole?") }
        let range = (opening + 1)..<index
        let text = isPlain ? String(decoding: bytes[range], as: UTF8.self) : try plain(range)
        offset = index + 1
        if !isASCII {
            surplus += range.count - String(decoding: bytes[range], as: UTF8.self).count
        }
        return text
    }

    private func plain(_ range: Range<Int>) throws(Mistake) -> String {
        switch unescapedJSON(bytes[range]) {
        case .text(let text): return text
        case .mistake(let start):
            throw place(insideText: start)
                .mistake("this backslash begins no character", "write \\\\ for a backslash")
        case .control(let scalar, let start):
            throw Mistake(
                fault: .controlCharacter,
                message:
                    "this escape means the control character \(scalar.codePoint), which no page can show",
                position: place(insideText: start).place.position(in: file),
                mend: "look at what wrote it, and write the text without it")
        }
    }

    /// This text, read up to an offset inside the text that begins here.
    private func place(insideText start: Int) -> JSONText {
        var here = self
        here.offset = start
        let before = bytes[offset..<start]
        here.surplus += before.count - String(decoding: before, as: UTF8.self).count
        return here
    }
}

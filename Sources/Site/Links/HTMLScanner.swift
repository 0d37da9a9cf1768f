/// Finds the attributes of an HTML or SVG text that the generator wrote.
///
/// It knows the strict half of the syntax and nothing else: every attribute's value stands in double quotes or is
/// absent, every `<` opens a tag, a comment or a declaration. Text that is written otherwise is a fault, so that
/// nothing hides from the checks that are built on it.
struct HTMLScanner {
    /// A part of the text, as offsets of its bytes.
    typealias Part = Range<Int>

    struct Attribute {
        let tag: Part
        let name: Part
        /// Between the quotes; empty for an attribute without a value.
        let value: Part
    }

    /// What is not as it should be, and at which byte.
    struct Fault: Error, Equatable {
        let message: String
        let offset: Int
    }

    let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Calls the action for every attribute of every tag, from first to last.
    mutating func forEachAttribute(_ action: (Attribute) -> Void) throws(Fault) {
        while skip(past: "<") {
            let start = offset - 1
            if take("!--") {
                try demand("-->", "this comment is not closed", start)
            } else if take("!") {
                try demand(">", "this declaration is not closed", start)
            } else if take("?") {
                try demand("?>", "this declaration is not closed", start)
            } else {
                try readTag(from: start, action)
            }
        }
    }

    private mutating func readTag(from start: Int, _ action: (Attribute) -> Void) throws(Fault) {
        let closing = take("/")
        let tag = takeName()
        guard !tag.isEmpty else { throw Fault(message: "this '<' opens no tag", offset: start) }
        while true {
            let blanks = takeBlanks()
            if take(">") || take("/>") { break }
            let name = takeName()
            guard blanks, !name.isEmpty else {
                throw Fault(
                    message: "this tag is not closed, or holds something that is no attribute", offset: start)
            }
            var value = offset..<offset
            if take("=") {
                let first = offset + 1
                guard take("\""), skip(past: "\"") else {
                    throw Fault(
                        message: "the value of this attribute does not stand in double quotes",
                        offset: name.lowerBound)
                }
                value = first..<(offset - 1)
            }
            action(Attribute(tag: tag, name: name, value: value))
        }
        // Nothing in a script or a style sheet is a tag, but the end of it.
        if !closing, equals(tag, "script") { try demand("</script>", "this script is not closed", start) }
        if !closing, equals(tag, "style") { try demand("</style>", "this style sheet is not closed", start) }
    }
}

// Small steps over the bytes.
extension HTMLScanner {
    func text(_ part: Part) -> String { String(decoding: bytes[part], as: UTF8.self) }

    func equals(_ part: Part, _ word: StaticString) -> Bool {
        part.count == word.utf8CodeUnitCount && stands(word, at: part.lowerBound)
    }

    func stands(_ word: StaticString, at place: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        return word.withUTF8Buffer { word in (0..<count).allSatisfy { bytes[place + $0] == word[$0] } }
    }

    private mutating func take(_ word: StaticString) -> Bool {
        guard stands(word, at: offset) else { return false }
        offset += word.utf8CodeUnitCount
        return true
    }

    /// Moves behind the next place of a word, or to the end of the text.
    private mutating func skip(past word: StaticString) -> Bool {
        let first = word.utf8Start.pointee
        while let next = bytes[offset...].firstIndex(of: first) {
            offset = next
            if take(word) { return true }
            offset += 1
        }
        offset = bytes.count
        return false
    }

    private mutating func demand(_ word: StaticString, _ message: String, _ start: Int) throws(Fault) {
        if !skip(past: word) { throw Fault(message: message, offset: start) }
    }

    private mutating func takeBlanks() -> Bool {
        let start = offset
        while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x0A || bytes[offset] == 0x09 {
            offset += 1
        }
        return offset > start
    }

    private mutating func takeName() -> Part {
        let start = offset
        while offset < bytes.count, isNameByte(bytes[offset]) { offset += 1 }
        return start..<offset
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
            true
        default: false
        }
    }
}

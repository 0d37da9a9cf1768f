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

    /// In place: a site has tens of megabytes of them. A scanner does not outlive the array that lends them.
    let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Calls the action for every attribute of every tag, from first to last.
    mutating func forEachAttribute(_ action: (Attribute) -> Void) throws(Fault) {
        while skip(past: UInt8(ascii: "<")) {
            let start = offset - 1
            if stands("!--", at: offset) {
                try demand("-->", "this comment is not closed", start)
            } else if take(UInt8(ascii: "!")) {
                try demand(">", "this declaration is not closed", start)
            } else if take(UInt8(ascii: "?")) {
                try demand("?>", "this declaration is not closed", start)
            } else {
                try readTag(from: start, action)
            }
        }
    }

    private mutating func readTag(from start: Int, _ action: (Attribute) -> Void) throws(Fault) {
        let closing = take(UInt8(ascii: "/"))
        let tag = takeName()
        guard !tag.isEmpty else { throw Fault(message: "this '<' opens no tag", offset: start) }
        while true {
            let blanks = takeBlanks()
            if takeTagEnd() { break }
            let name = takeName()
            guard blanks, !name.isEmpty else {
                throw Fault(
                    message: "this tag is not closed, or holds something that is no attribute", offset: start)
            }
            var value = offset..<offset
            if take(UInt8(ascii: "=")) {
                let first = offset + 1
                guard take(UInt8(ascii: "\"")), skip(past: UInt8(ascii: "\"")) else {
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

    @inline(__always)
    func equals(_ part: Part, _ word: StaticString) -> Bool {
        part.count == word.utf8CodeUnitCount && stands(word, at: part.lowerBound)
    }

    func stands(_ word: StaticString, at place: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        for index in 0..<count where bytes[place + index] != word.utf8Start[index] { return false }
        return true
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    /// `>` or `/>`
    private mutating func takeTagEnd() -> Bool {
        if take(UInt8(ascii: ">")) { return true }
        guard stands("/>", at: offset) else { return false }
        offset += 2
        return true
    }

    /// Moves behind the next place of a byte, or to the end of the text.
    private mutating func skip(past byte: UInt8) -> Bool {
        // Most of the time of a check goes by here, so the place is kept at hand.
        var place = offset
        while place < bytes.count, bytes[place] != byte { place += 1 }
        let isFound = place < bytes.count
        offset = isFound ? place + 1 : place
        return isFound
    }

    /// Moves behind the next place of a word, or to the end of the text.
    private mutating func skip(past word: StaticString) -> Bool {
        while skip(past: word.utf8Start.pointee) {
            if stands(word, at: offset - 1) {
                offset += word.utf8CodeUnitCount - 1
                return true
            }
        }
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
        offset = bytes[start...].firstIndex { !isNameByte($0) } ?? bytes.count
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

/// A cell's text as a page would show it, without the markup that leaderboards put around names: tags and entities of HTML,
/// links of Markdown; in a Markdown table also emphasis, code and escapes.
///
/// It is no reader of HTML or Markdown: what is not plainly markup stands for itself, for `a<b` and `net[1]` are names.
struct PlainText {
    private(set) var text = ""
    /// How many addresses of links were left out.
    private(set) var addresses = 0
    /// Where the first of them leads.
    private(set) var firstAddress: String?

    private let characters: [Character]
    private let isMarkdown: Bool
    private var pieces: [String] = []
    /// Marks of emphasis that nothing has closed yet, by their characters, as places in `pieces`.
    private var open: [String: [Int]] = [:]
    /// The next places of what ends tags and links, found once: a cell full of `<` must not be searched for each.
    private var tagEnd = 0
    private var labelEnd = 0
    private var addressEnd = 0

    init(_ cell: String, isMarkdown: Bool) {
        characters = Array(cell)
        self.isMarkdown = isMarkdown
        read(characters.indices)
        text = pieces.joined().trimmingBlanks()
    }

    /// Whether a text holds a character with which markup begins outside Markdown tables.
    static func mayDiffer(from text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "[") }
    }
}

extension PlainText {
    private mutating func read(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            let end =
                switch characters[index] {
                case "<": readTag(at: index, before: range.upperBound)
                case "&": readEntity(at: index, before: range.upperBound)
                case "[": readLink(at: index, before: range.upperBound)
                case "\\" where isMarkdown: readEscape(at: index, before: range.upperBound)
                case "`" where isMarkdown: readCode(at: index, before: range.upperBound)
                case "*", "_", "~": isMarkdown ? readEmphasis(at: index, before: range.upperBound) : nil
                default: nil as Int?
                }
            if let end {
                index = end
            } else {
                pieces.append(String(characters[index]))
                index += 1
            }
        }
    }

    /// The tags that stand around names; any other `<` stands for itself.
    private static let tags: Set<String> = [
        "a", "abbr", "b", "br", "code", "del", "div", "em", "font", "i", "img", "ins", "kbd", "mark", "nobr",
        "p", "s",
        "small", "span", "strong", "sub", "sup", "tt", "u",
    ]

    private mutating func readTag(at start: Int, before end: Int) -> Int? {
        var index = start + 1
        let isClosing = index < end && characters[index] == "/"
        if isClosing { index += 1 }
        let name = characters[index..<min(end, index + 8)].prefix { $0.isASCII && $0.isLetter }
        let tag = String(name).lowercased()
        index += name.count
        guard Self.tags.contains(tag), index < end, [" ", "/", ">"].contains(characters[index]) else {
            return nil
        }
        tagEnd = max(tagEnd, index)
        while tagEnd < characters.count, characters[tagEnd] != ">" { tagEnd += 1 }
        guard tagEnd < end else { return nil }
        if tag == "a", !isClosing {
            addresses += 1
            firstAddress = firstAddress ?? hyperlink(in: index..<tagEnd)
        }
        if ["br", "p", "div"].contains(tag) { pieces.append(" ") }
        // What is raised behind a number is none of its digits: `60<sup>1</sup>` has a footnote.
        if ["sub", "sup"].contains(tag), !isClosing,
            pieces.last(where: { !$0.isEmpty })?.last?.isNumber == true
        {
            pieces.append(" ")
        }
        return tagEnd + 1
    }

    /// The address of a tag, `href="…"`.
    private func hyperlink(in range: Range<Int>) -> String? {
        let tag = String(characters[range])
        guard let name = tag.firstRange(of: "href=") else { return nil }
        let value = tag[name.upperBound...]
        guard let quote = value.first, quote == "\"" || quote == "'" else {
            return String(value.prefix { !$0.isWhitespace })
        }
        return String(value.dropFirst().prefix { $0 != quote }).replacing("&amp;", with: "&")
    }

    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "plusmn": "±", "times": "×", "alpha": "α", "beta": "β", "uarr": "↑", "darr": "↓",
    ]

    private mutating func readEntity(at start: Int, before end: Int) -> Int? {
        let name = characters[(start + 1)..<min(end, start + 10)].prefix { $0 != ";" }
        let close = start + 1 + name.count
        guard close < end, characters[close] == ";" else { return nil }
        if let text = Self.entities[String(name)] {
            pieces.append(text)
            return close + 1
        }
        guard name.first == "#" else { return nil }
        let isHexadecimal = name.dropFirst().first?.lowercased() == "x"
        let digits = String(name.dropFirst(isHexadecimal ? 2 : 1))
        guard let number = UInt32(digits, radix: isHexadecimal ? 16 : 10), number >= 32,
            let scalar = Unicode.Scalar(number)
        else { return nil }
        pieces.append(number == 0xA0 ? " " : String(Character(scalar)))
        return close + 1
    }

    /// `[label](address)`. Outside a Markdown table the address must look like one, for `net[50](v2)` is a name.
    private mutating func readLink(at start: Int, before end: Int) -> Int? {
        labelEnd = max(labelEnd, start + 1)
        while labelEnd + 1 < characters.count, characters[labelEnd] != "]" || characters[labelEnd + 1] != "("
        {
            labelEnd += 1
        }
        addressEnd = max(addressEnd, labelEnd + 2)
        while addressEnd < characters.count, characters[addressEnd] != ")" { addressEnd += 1 }
        guard addressEnd < end else { return nil }
        let (label, close) = ((start + 1)..<labelEnd, addressEnd)
        let address = String(characters[(labelEnd + 2)..<close])
        let beginnings = ["http://", "https://", "mailto:", "www.", "/", "./", "../", "#"]
        guard isMarkdown || beginnings.contains(where: address.hasPrefix) else { return nil }
        addresses += 1
        // Behind it may stand a title in quotes.
        firstAddress = firstAddress ?? String(address.prefix { !$0.isWhitespace })
        // The label holds no `](`, so that this goes one step deep.
        read(label)
        return close + 1
    }

    private mutating func readEscape(at start: Int, before end: Int) -> Int? {
        guard start + 1 < end, let value = characters[start + 1].asciiValue,
            characters[start + 1].isPunctuation || characters[start + 1].isSymbol, value < 0x80
        else { return nil }
        pieces.append(String(characters[start + 1]))
        return start + 2
    }

    private mutating func readCode(at start: Int, before end: Int) -> Int? {
        let length = characters[start..<end].prefix { $0 == "`" }.count
        var index = start + length
        while index < end {
            let run = characters[index..<end].prefix { $0 == "`" }.count
            if run == length {
                pieces.append(String(characters[(start + length)..<index]).trimmingBlanks())
                return index + run
            }
            index += max(run, 1)
        }
        pieces.append(String(characters[start..<(start + length)]))
        return start + length
    }

    /// A run of marks that closes an equal one before it takes both away; one that nothing closes stands for itself.
    private mutating func readEmphasis(at start: Int, before end: Int) -> Int? {
        let mark = characters[start]
        let run = String(characters[start..<end].prefix { $0 == mark })
        let after = start + run.count
        let previous = start > 0 ? characters[start - 1] : " "
        let next = after < characters.count ? characters[after] : " "
        // Inside a word `_` is part of it, as in net_50_b.
        let isWord = { (character: Character) in character.isLetter || character.isNumber }
        let opens = next != " " && (mark != "_" || !isWord(previous))
        let closes = previous != " " && (mark != "_" || !isWord(next))
        if run.count <= 3, closes, let opening = open[run]?.popLast() {
            pieces[opening] = ""
        } else {
            if run.count <= 3, opens { open[run, default: []].append(pieces.count) }
            pieces.append(run)
        }
        return after
    }
}

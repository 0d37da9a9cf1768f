import Diagnostics

/// Reads BibTeX's syntax: entries in braces or parentheses, values in braces, in quotes or bare, joined by `#`,
/// `@string` and the months for abbreviations, `@comment` and everything between entries passed over.
///
/// After a mistake it goes on with the next line that begins with `@`. A mistake of syntax is an error whether or not the
/// entry is cited: nobody knows which others it swallows. What an entry says is judged only where it is cited.
struct BibTeXScanner {
    var diagnostics = Diagnostics()
    private let file: String
    private let text: [Character]
    private var offset = 0
    private var line = 1
    private var column = 1
    private var abbreviations: [String: String]
    /// Of the entry that is being read.
    private var problems: [Diagnostic] = []
    /// How many bytes abbreviations have stood for.
    private var expanded = 0

    private struct Mistake: Error {
        let fault: Fault
        let message: String
        let position: Position
        let mend: String?
    }

    init(_ source: SourceText) {
        file = source.path
        text = Array(source.text)
        abbreviations = months
    }

    /// The file's entries in its order.
    mutating func entries() -> [BibTeXEntry] {
        var entries: [BibTeXEntry] = []
        while let next = current {
            guard next == "@" else {
                advance()
                continue
            }
            do {
                if let entry = try entry() { entries.append(entry) }
            } catch {
                diagnostics.error(error.fault, error.message, at: error.position, mend: error.mend)
                skipToNextEntry()
            }
        }
        return entries
    }
}

// MARK: - Entries and values

extension BibTeXScanner {
    /// Nil for what is no work: comments, preambles and abbreviations.
    private mutating func entry() throws(Mistake) -> BibTeXEntry? {
        let start = position
        advance()
        let type = Located(word().lowercased(), at: start.through(position))
        skipBlanks()
        let closing: Character
        switch current {
        case "{": closing = "}"
        case "(": closing = ")"
        // To BibTeX the word alone is the comment, and the text behind it stands between entries.
        case _ where type.value == "comment": return nil
        default: throw mistake(.invalidBibTeX, "'{' is expected behind '@\(type.value)'")
        }
        switch type.value {
        case "comment", "preamble":
            _ = try delimited()
            return nil
        case "string":
            advance()
            problems = []
            for field in try fields(until: closing) { abbreviations[field.name.value] = field.value.value }
            diagnostics.append(contentsOf: problems)
            return nil
        default:
            advance()
            skipBlanks()
            let keyPlace = position
            let key = Located(key(), at: keyPlace.through(position))
            if key.value.isEmpty {
                throw mistake(.missingEntryKey, "this entry has no key", "write it as in @article{name2018,")
            }
            skipBlanks()
            if current == "," { advance() }
            problems = []
            let fields = try fields(until: closing)
            return BibTeXEntry(type: type, key: key, fields: fields, problems: problems)
        }
    }

    private mutating func fields(until closing: Character) throws(Mistake) -> [BibTeXEntry.Field] {
        var fields: [BibTeXEntry.Field] = []
        while true {
            skipBlanks()
            if current == closing {
                advance()
                return fields
            }
            let place = position
            let name = Located(word(orAny: "_-").lowercased(), at: place.through(position))
            skipBlanks()
            guard !name.value.isEmpty, current == "=" else {
                throw mistake(
                    .invalidBibTeX,
                    current == nil ? "the file ends inside an entry" : "a field is expected here",
                    "write it as in title = {A title},")
            }
            advance()
            skipBlanks()
            fields.append(BibTeXEntry.Field(name: name, value: try value()))
            skipBlanks()
            if current == "," {
                advance()
            } else if current != closing {
                throw mistake(.invalidBibTeX, "',' or '\(closing)' is expected behind a value")
            }
        }
    }

    private mutating func value() throws(Mistake) -> Located<String> {
        var place = position
        var value = try piece()
        place = place.through(position)
        skipBlanks()
        while current == "#" {
            advance()
            skipBlanks()
            value += try piece()
            place = place.through(position)
            skipBlanks()
        }
        return Located(value.split(whereSeparator: \.isWhitespace).joined(separator: " "), at: place)
    }

    private mutating func piece() throws(Mistake) -> String {
        switch current {
        case "{", "\"": return try delimited()
        default:
            let place = position
            let word = word(orAny: "_-:.+")
            if word.isEmpty {
                throw mistake(.invalidBibTeX, "a value is expected here", "put it into braces")
            }
            if word.allSatisfy(\.isNumber) { return word }
            if let text = abbreviations[word.lowercased()] {
                try count(text, at: place.through(position))
                return text
            }
            problems.append(
                Diagnostic(
                    .error, .unknownAbbreviation, at: place.through(position),
                    "unknown abbreviation '\(word)'",
                    mend: "put the text into braces, or define it with @string"))
            return ""
        }
    }

    /// Abbreviations may hold others and double with each line, so that a small file would fill the memory.
    private mutating func count(_ text: String, at position: Position) throws(Mistake) {
        expanded += text.utf8.count
        guard expanded > 10_000_000 else { return }
        offset = self.text.count
        throw Mistake(
            fault: .longAbbreviations, message: "the file's abbreviations stand for more than 10 MB of text",
            position: position, mend: "look for an @string that repeats another")
    }

    /// The text between braces, parentheses or quotes; braces inside come in pairs.
    private mutating func delimited() throws(Mistake) -> String {
        let start = position
        let closing: Character = current == "{" ? "}" : current == "(" ? ")" : "\""
        advance()
        var depth = 0
        var content = ""
        while let character = current {
            if depth == 0, character == closing {
                advance()
                return content
            }
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            // At the beginning of a line it is the next entry that shows that this one is not closed.
            if depth < 0 || character == "@" && column == 1 { break }
            content.append(character)
            advance()
            // An escaped brace is a character like any other.
            if character == "\\", let escaped = current, "{}\\".contains(escaped) {
                content.append(escaped)
                advance()
            }
        }
        throw Mistake(
            fault: .unclosedValue, message: "this is not closed", position: start,
            mend: "count its braces, or add '\(closing)'")
    }
}

// MARK: - Characters

extension BibTeXScanner {
    private var current: Character? { offset < text.count ? text[offset] : nil }

    private var position: Position { Position(file: file, line: line, column: column) }

    private mutating func advance() {
        (line, column) = text[offset].isNewline ? (line + 1, 1) : (line, column + 1)
        offset += 1
    }

    private mutating func skipBlanks() {
        while current?.isWhitespace == true { advance() }
    }

    private mutating func word(orAny others: String = "") -> String {
        var word = ""
        while let character = current, character.isLetter || character.isNumber || others.contains(character)
        {
            word.append(character)
            advance()
        }
        return word
    }

    /// BibTeX allows all signs but a few; a key that no page can write is not cited.
    private mutating func key() -> String {
        var key = ""
        while let character = current, !character.isWhitespace, !",={}()\"#%\\".contains(character) {
            key.append(character)
            advance()
        }
        return key
    }

    private mutating func skipToNextEntry() {
        while let character = current, !(character == "@" && column == 1) { advance() }
    }

    private func mistake(_ fault: Fault, _ message: String, _ mend: String? = nil) -> Mistake {
        Mistake(fault: fault, message: message, position: position, mend: mend)
    }
}

/// As BibTeX's style abbrv has them.
private let months = [
    "jan": "Jan.", "feb": "Feb.", "mar": "Mar.", "apr": "Apr.", "may": "May", "jun": "June", "jul": "July",
    "aug": "Aug.", "sep": "Sept.", "oct": "Oct.", "nov": "Nov.", "dec": "Dec.",
]

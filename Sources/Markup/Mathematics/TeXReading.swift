import Diagnostics

/// Why TeX cannot be read, in words for the author.
struct TeXFailure: Error, Hashable {
    var words: String
    var mend: String?
}

/// Reads the part of TeX's mathematics that papers use; whatever else is a failure, never a guess.
struct TeXReading {
    private let characters: [Character]
    private var place = 0
    private var depth = 0
    /// The letters of `\mathbf` and its like, where one is in force.
    private var alphabet: MathAlphabet?

    static func formula(_ tex: String) throws(TeXFailure) -> MathNode {
        guard tex.utf8.count <= 10_000 else {
            throw TeXFailure(words: "a formula of more than 10,000 bytes is not read")
        }
        var reading = TeXReading(characters: Array(tex))
        let rows = try reading.rows(until: .end)
        // GitHub, too, takes breaks of lines in a formula without an environment.
        let content = rows.count == 1 && rows[0].count == 1 ? rows[0][0] : .table(rows, alignment: .equations)
        guard content != .row([]) else { throw TeXFailure(words: "this formula is empty") }
        return content
    }

    private init(characters: [Character]) { self.characters = characters }
}

// MARK: - Rows and atoms

extension TeXReading {
    private enum End: Hashable {
        case end, brace, right
        case bracket
        case environment(String)
    }

    /// Cells that `&` divides, in rows that `\\` ends, and what closes them.
    private mutating func rows(until end: End) throws(TeXFailure) -> [[MathNode]] {
        guard depth < 50 else { throw TeXFailure(words: "this formula is nested more than 50 levels deep") }
        depth += 1
        defer { depth -= 1 }
        var rows: [[MathNode]] = [[]]
        var cell: [MathNode] = []
        while true {
            skipBlanks()
            if try closes(end) { break }
            if take("&") {
                rows[rows.count - 1].append(.row(cell.spacingFunctions))
                cell = []
            } else if takeCommand("\\") {
                guard peek != "[" else {
                    throw TeXFailure(
                        words: "'\\\\[…]' is not taken in a formula",
                        mend: "write '\\\\', or '\\\\ {}[' for the bracket")
                }
                rows[rows.count - 1].append(.row(cell.spacingFunctions))
                cell = []
                rows.append([])
            } else if takeCommand("displaystyle") {
                cell.append(.style(isDisplay: true, .row(try atoms(until: end).spacingFunctions)))
            } else if takeCommand("textstyle") {
                cell.append(.style(isDisplay: false, .row(try atoms(until: end).spacingFunctions)))
            } else {
                cell.append(try scripted())
            }
        }
        // A break behind the last row begins none.
        if cell.isEmpty, rows.count > 1, rows.last == [] {
            rows.removeLast()
        } else {
            rows[rows.count - 1].append(.row(cell.spacingFunctions))
        }
        return rows
    }

    /// What follows in the same cell.
    private mutating func atoms(until end: End) throws(TeXFailure) -> [MathNode] {
        var nodes: [MathNode] = []
        while true {
            skipBlanks()
            let start = place
            if place == characters.count || peek == "&" || takeCommand("\\") { place = start; return nodes }
            if try closes(end) { place = start; return nodes }
            nodes.append(try scripted())
        }
    }

    private mutating func closes(_ end: End) throws(TeXFailure) -> Bool {
        guard place < characters.count else {
            switch end {
            case .end: return true
            case .brace: throw TeXFailure(words: "a '{' of this formula is not closed", mend: "add '}'")
            case .bracket: throw TeXFailure(words: "a '[' of this formula is not closed", mend: "add ']'")
            case .right:
                throw TeXFailure(words: "a '\\left' of this formula has no '\\right'", mend: "add '\\right.'")
            case .environment(let name):
                throw TeXFailure(
                    words: "'\\begin{\(name)}' of this formula is not ended", mend: "add '\\end{\(name)}'")
            }
        }
        if peek == "}" {
            guard end == .brace else {
                throw TeXFailure(
                    words: "a '}' of this formula closes nothing", mend: "write '\\}' for the sign")
            }
            place += 1
            return true
        }
        if peek == "]", end == .bracket {
            place += 1
            return true
        }
        if takeCommand("right") {
            guard end == .right else {
                throw TeXFailure(words: "a '\\right' of this formula has no '\\left'")
            }
            return true
        }
        if takeCommand("end") {
            let name = try word()
            guard end == .environment(name) else {
                throw TeXFailure(words: "'\\end{\(name)}' of this formula ends nothing that is open")
            }
            return true
        }
        return false
    }

    /// A group in braces or a single piece, as commands take it.
    private mutating func argument(of owner: String) throws(TeXFailure) -> MathNode {
        skipBlanks()
        guard place < characters.count, peek != "}", peek != "&" else {
            throw TeXFailure(
                words: "'\(owner)' has nothing behind it to stand for", mend: "write '\(owner){…}'")
        }
        if peek == "^" || peek == "_" {
            throw TeXFailure(
                words: "'\(owner)' is followed by '\(peek)'", mend: "put braces around what belongs together")
        }
        guard depth < 50 else { throw TeXFailure(words: "this formula is nested more than 50 levels deep") }
        depth += 1
        defer { depth -= 1 }
        return try atom(isArgument: true)
    }

    private mutating func group(until end: End, in what: String) throws(TeXFailure) -> MathNode {
        let rows = try rows(until: end)
        guard rows.count == 1, rows[0].count == 1 else {
            throw TeXFailure(
                words: "'&' and '\\\\' stand inside \(what) of this formula",
                mend: "put rows into '\\begin{aligned} … \\end{aligned}'")
        }
        return rows[0][0]
    }

    /// A piece with what stands below and above it.
    private mutating func scripted() throws(TeXFailure) -> MathNode {
        let base: MathNode = peek == "^" || peek == "_" ? .row([]) : try atom()
        var (lower, upper): (MathNode?, MathNode?)
        var limits = base.takesLimits
        skipBlanks()
        if takeCommand("limits") { limits = true }
        if takeCommand("nolimits") { limits = false }
        while true {
            skipBlanks()
            if take("_") {
                guard lower == nil else { throw Self.doubled("_") }
                lower = try argument(of: "_")
            } else if take("^") {
                guard upper == nil else { throw Self.doubled("^") }
                upper = try argument(of: "^")
            } else if place < characters.count, peek == "'" || peek == "’" {
                guard upper == nil else { throw Self.doubled("'") }
                var primes = ""
                while take("'") || take("’") { primes += "′" }
                upper = .sign(.init(text: primes))
                if take("^") { upper = .row([.sign(.init(text: primes)), try argument(of: "^")]) }
            } else {
                break
            }
        }
        if lower == nil, upper == nil { return base }
        return limits
            ? .stack(base, under: lower, over: upper) : .scripts(base, lower: lower, upper: upper)
    }

    private static func doubled(_ sign: String) -> TeXFailure {
        TeXFailure(
            words: "'\(sign)' stands twice at one piece of this formula",
            mend: "put braces around what belongs together")
    }

    private mutating func atom(isArgument: Bool = false) throws(TeXFailure) -> MathNode {
        let character = peek
        switch character {
        case "{":
            place += 1
            return try group(until: .brace, in: "braces")
        case "\\": return try command()
        case "~":
            place += 1
            return .space(33)
        case "%", "#", "$":
            throw TeXFailure(
                words: "'\(character)' stands in this formula and means something else in TeX",
                mend: "write '\\\(character)'")
        default: break
        }
        if character.isASCIIDigit {
            let start = place
            repeat { place += 1 } while !isArgument && isDigitOrPoint
            let text = String(characters[start..<place])
            return .number(alphabet?.letters(of: text) ?? text)
        }
        place += 1
        if character.isLetter { return letter(String(character)) }
        return TeXSigns.sign(of: character)
    }

    /// A point or comma between digits belongs to their number.
    private var isDigitOrPoint: Bool {
        guard place < characters.count else { return false }
        if characters[place].isASCIIDigit { return true }
        return characters[place] == "." && place + 1 < characters.count && characters[place + 1].isASCIIDigit
    }

    private func letter(_ text: String) -> MathNode {
        guard let alphabet else { return .identifier(text) }
        return .identifier(alphabet.letters(of: text), isUpright: alphabet == .upright)
    }
}

// MARK: - Commands

extension TeXReading {
    private mutating func command() throws(TeXFailure) -> MathNode {
        let name = try commandName()
        let written = "\\" + name
        if let letter = TeXSigns.letters[name] { return self.letter(letter) }
        if let sign = TeXSigns.signs[name] { return .sign(sign) }
        if let function = TeXSigns.functions[name] { return .function(function) }
        if let width = TeXSigns.spaces[name] { return .space(width) }
        if let alphabet = TeXSigns.alphabets[name] { return try letters(in: alphabet, of: written) }
        if let accent = TeXSigns.accents[name] {
            let base = try argument(of: written)
            let sign = MathNode.sign(.init(text: accent.text, stretches: accent.stretches))
            return accent.isUnder
                ? .stack(base, under: sign, over: nil) : .stack(base, under: nil, over: sign, isAccent: true)
        }
        if let height = TeXSigns.heights[name] { return .sign(try delimiter(of: written, height: height)) }
        switch name {
        case "frac", "cfrac": return .fraction(try argument(of: written), try argument(of: written))
        case "dfrac", "tfrac":
            let fraction = MathNode.fraction(try argument(of: written), try argument(of: written))
            return .style(isDisplay: name == "dfrac", fraction)
        case "binom":
            let pair = MathNode.fraction(try argument(of: written), try argument(of: written), hasLine: false)
            return .row([.sign(.fence("(", stretches: true)), pair, .sign(.fence(")", stretches: true))])
        case "sqrt":
            skipBlanks()
            let index = take("[") ? try group(until: .bracket, in: "a root's index") : nil
            return .root(try argument(of: written), index: index)
        case "text", "textrm", "mbox": return .text(try words(of: written))
        case "operatorname": return .function(try words(of: written))
        case "overset", "stackrel":
            let over = try argument(of: written)
            return .stack(try argument(of: written), under: nil, over: over)
        case "underset":
            let under = try argument(of: written)
            return .stack(try argument(of: written), under: under, over: nil)
        case "left": return try enclosed()
        case "middle": return .sign(try delimiter(of: written, height: nil))
        case "begin": return try environment()
        case "not": return try negated()
        default: throw unknown(written)
        }
    }

    private func unknown(_ command: String) -> TeXFailure {
        let name = String(command.dropFirst())
        if TeXSigns.refused.contains(name) {
            return TeXFailure(words: "'\(command)' is not taken in a formula", mend: "leave it out")
        }
        let mend = didYouMean(name, among: TeXSigns.allNames).map {
            $0.replacing("'", with: "'\\", maxReplacements: 1)
        }
        return TeXFailure(words: "'\(command)' is not known in formulas", mend: mend)
    }

    /// A stretchy pair with what stands between.
    private mutating func enclosed() throws(TeXFailure) -> MathNode {
        let opening = try delimiter(of: "\\left", height: nil)
        let content = try group(until: .right, in: "'\\left … \\right'")
        let closing = try delimiter(of: "\\right", height: nil)
        return .row([.sign(opening), content, .sign(closing)])
    }

    /// The sign behind `\left` and its like; a full stop is none.
    private mutating func delimiter(of owner: String, height: Int?) throws(TeXFailure) -> MathNode.Sign {
        skipBlanks()
        let failure = TeXFailure(
            words: "'\(owner)' needs a bracket or a bar behind it",
            mend: "write '\(owner)(', or '\(owner).' for none")
        guard place < characters.count else { throw failure }
        let text: String
        if peek == "\\" {
            let name = try commandName()
            guard let sign = TeXSigns.delimiters[name] else { throw failure }
            text = sign
        } else {
            guard "()[]|/.<>".contains(peek) else { throw failure }
            text = peek == "." ? "" : peek == "<" ? "⟨" : peek == ">" ? "⟩" : String(peek)
            place += 1
        }
        return MathNode.Sign(text: text, stretches: true, height: height, isTight: true, isFence: true)
    }

    private mutating func environment() throws(TeXFailure) -> MathNode {
        let name = try word()
        guard let kind = TeXSigns.environments[name] else {
            throw TeXFailure(
                words: "'\\begin{\(name)}' is not known in formulas",
                mend: didYouMean(name, among: TeXSigns.environments.keys.sorted()))
        }
        if name == "array" { _ = try word() }
        let rows = try rows(until: .environment(name))
        // Right-aligned and left-aligned columns by turns; each row has them all, so that they line up.
        let width = rows.map(\.count).max() ?? 0
        let table = MathNode.table(
            rows.map { $0 + Array(repeating: .row([]), count: width - $0.count) }, alignment: kind.alignment)
        let fences = [kind.opening, table, kind.closing].compactMap(\.self)
        return fences.count == 1 ? table : .row(fences)
    }

    private mutating func negated() throws(TeXFailure) -> MathNode {
        guard case .sign(var sign) = try argument(of: "\\not") else {
            throw TeXFailure(
                words: "'\\not' needs a relation behind it", mend: "write '\\not=' or '\\not\\in'")
        }
        sign.text = TeXSigns.negations[sign.text] ?? sign.text + "\u{338}"
        return .sign(sign)
    }

    private mutating func letters(in alphabet: MathAlphabet, of owner: String) throws(TeXFailure) -> MathNode
    {
        let outer = self.alphabet
        self.alphabet = alphabet
        defer { self.alphabet = outer }
        let content = try argument(of: owner)
        // Letters in a row are one name, `\mathrm{IT}`.
        guard case .row(let nodes) = content, alphabet == .upright else { return content }
        var name = ""
        for node in nodes {
            guard case .identifier(let text, true) = node else { return content }
            name += text
        }
        return name.isEmpty ? content : .identifier(name, isUpright: true)
    }
}

// MARK: - Characters

extension TeXReading {
    private var peek: Character { place < characters.count ? characters[place] : "\0" }

    private mutating func skipBlanks() {
        while place < characters.count, characters[place].isWhitespace { place += 1 }
    }

    private mutating func take(_ character: Character) -> Bool {
        guard place < characters.count, characters[place] == character else { return false }
        place += 1
        return true
    }

    private mutating func takeCommand(_ name: String) -> Bool {
        let behind = place + 1 + name.count
        guard peek == "\\", behind <= characters.count, characters[(place + 1)..<behind].elementsEqual(name),
            name == "\\" || behind == characters.count || !characters[behind].isASCIILetter
        else { return false }
        place = behind
        return true
    }

    /// Behind a backslash: letters, or one other character.
    private mutating func commandName() throws(TeXFailure) -> String {
        let start = place + 1
        guard start < characters.count else {
            throw TeXFailure(words: "this formula ends in a backslash", mend: "leave it out")
        }
        place = start
        while place < characters.count, characters[place].isASCIILetter { place += 1 }
        if place == start { place += 1 }
        return String(characters[start..<place])
    }

    /// A name in braces, as environments have.
    private mutating func word() throws(TeXFailure) -> String {
        skipBlanks()
        guard take("{"), let end = characters[place...].firstIndex(of: "}") else {
            throw TeXFailure(
                words: "a '\\begin' or '\\end' of this formula has no name", mend: "write '\\begin{aligned}'")
        }
        defer { place = end + 1 }
        return String(characters[place..<end])
    }

    /// Running text in braces.
    private mutating func words(of owner: String) throws(TeXFailure) -> String {
        skipBlanks()
        guard take("{") else {
            throw TeXFailure(words: "'\(owner)' has no braces behind it", mend: "write '\(owner){…}'")
        }
        var text = ""
        while place < characters.count {
            let character = characters[place]
            place += 1
            switch character {
            case "}":
                // MathML drops blanks at the ends of a text.
                return text.replacing(" ", with: "\u{A0}")
            case "\\" where place < characters.count && "{}$%&#_ ".contains(characters[place]):
                text.append(characters[place])
                place += 1
            case "\\", "{", "$":
                throw TeXFailure(
                    words: "'\(owner)' holds '\(character)'",
                    mend: "end the text before it, or write '\\\(character)'")
            case "~": text.append("\u{A0}")
            default: text.append(character.isWhitespace ? " " : character)
            }
        }
        throw TeXFailure(words: "a '{' of this formula is not closed", mend: "add '}'")
    }
}

extension MathNode {
    /// Whether what stands below and above it stands under and over it on a line of its own.
    fileprivate var takesLimits: Bool {
        switch self {
        case .sign(let sign): sign.takesLimits
        case .function(let name): TeXSigns.functionsWithLimits.contains(name)
        // What \underbrace and \overbrace say of their base.
        case .stack(_, .sign(let sign)?, nil, _), .stack(_, nil, .sign(let sign)?, _):
            "⏟⏞".contains(sign.text)
        default: false
        }
    }
}

extension [MathNode] {
    /// With a thin space between the name of a function and what it is of, as TeX sets it.
    fileprivate var spacingFunctions: [MathNode] {
        var spaced: [MathNode] = []
        for node in self {
            if let last = spaced.last, last.isFunction || node.isFunction, last.isOperand, node.isOperand {
                spaced.append(.space(17))
            }
            spaced.append(node)
        }
        return spaced
    }
}

extension MathNode {
    fileprivate var isFunction: Bool {
        switch self {
        case .function: true
        case .scripts(let base, _, _), .stack(let base, _, _, _): base.isFunction
        default: false
        }
    }

    /// Signs bring their own spaces, brackets none.
    fileprivate var isOperand: Bool {
        switch self {
        case .sign, .space: false
        case .row(let nodes):
            if case .sign(let sign)? = nodes.first { !sign.isFence } else { true }
        default: true
        }
    }
}

extension Character {
    var isASCIIDigit: Bool { isASCII && isNumber }
    var isASCIILetter: Bool { isASCII && isLetter }
}

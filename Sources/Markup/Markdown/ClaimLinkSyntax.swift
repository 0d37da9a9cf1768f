/// Finds the links to several claims, `[So the average hides it](claim:a, b)`, in a run of inlines. CommonMark has no blank
/// in an address and leaves them as text; links and emphasis inside the brackets are nodes of their own by then.
enum ClaimLinkSyntax {
    enum Piece {
        case text(String)
        case node(CMarkNode)
        /// What stands in the brackets, which holds no such link, and their end.
        indirect case link([Piece], End)
    }

    /// `](claim:a, b)`
    struct End {
        let text: String
        /// `a, b`, as typed.
        let names: Substring
    }

    static func pieces(of parent: CMarkNode) -> [Piece] {
        var run: [Piece] = []
        for child in parent.children {
            switch child.kind {
            case "text": run.append(text: child.literal)
            // A citation may go over a line's end, at which cmark cuts the text.
            case "softbreak": run.append(text: "\n")
            default: run.append(.node(child))
            }
        }
        let mayHoldLinks = run.contains {
            if case .text(let text) = $0 { opening(in: text) != nil } else { false }
        }
        return mayHoldLinks ? grouped(run.flatMap(tokens)) : run
    }

    /// A link as the text that it is to CommonMark.
    static func spelledOut(_ content: [Piece], _ end: End) -> [Piece] {
        [.text("[")] + content + [.text(end.text)]
    }

    /// The first `](claim:` of a text, as it is typed.
    static func opening(in text: String) -> Substring? {
        var rest = text[...]
        while let bracket = rest.firstRange(of: "](") {
            if let opening = opening(at: rest[bracket.lowerBound...]) { return opening }
            rest = rest[bracket.upperBound...]
        }
        return nil
    }

    /// `](claim:` at the beginning of a text, in any case and with blanks before the word.
    private static func opening(at text: Substring) -> Substring? {
        guard text.utf8.starts(with: "](".utf8) else { return nil }
        let address = text.dropFirst(2).drop(while: \.isWhitespace)
        let scheme = address.prefix("claim:".count)
        return scheme.lowercased() == "claim:" ? text[..<scheme.endIndex] : nil
    }

    /// `](claim:a, b)` at the beginning of a text.
    private static func end(at text: Substring) -> End? {
        guard let opening = opening(at: text) else { return nil }
        let names = text[opening.endIndex...].prefix { !"()[]".contains($0) }
        guard names.endIndex < text.endIndex, text[names.endIndex] == ")" else { return nil }
        return End(text: String(text[...names.endIndex]), names: names)
    }
}

// MARK: - Brackets

extension ClaimLinkSyntax {
    private enum Token {
        case piece(Piece)
        case open
        case close
        /// Closes a bracket and names claims.
        case end(End)

        /// What it is where it makes no link.
        var text: Piece {
            switch self {
            case .piece(let piece): piece
            case .open: .text("[")
            case .close: .text("]")
            case .end(let end): .text(end.text)
            }
        }
    }

    private static func tokens(of piece: Piece) -> [Token] {
        guard case .text(let text) = piece else { return [.piece(piece)] }
        var tokens: [Token] = []
        var rest = text[...]
        while let next = rest.first {
            if next == "[" {
                tokens.append(.open)
                rest.removeFirst()
            } else if let end = end(at: rest) {
                tokens.append(.end(end))
                rest = rest[end.names.endIndex...].dropFirst()
            } else if next == "]" {
                tokens.append(.close)
                rest.removeFirst()
            } else {
                let plain = rest.prefix { $0 != "[" && $0 != "]" }
                tokens.append(.piece(.text(String(plain))))
                rest = rest[plain.endIndex...]
            }
        }
        return tokens
    }

    /// With everything between a bracket and the names that close it as a link, unless it holds one.
    private static func grouped(_ tokens: [Token]) -> [Piece] {
        var links: [(open: Int, close: Int)] = []
        var open: [Int] = []
        for (place, token) in tokens.enumerated() {
            switch token {
            case .open: open.append(place)
            case .close: _ = open.popLast()
            case .end:
                guard let start = open.popLast() else { continue }
                if links.last.map({ $0.open < start }) ?? true { links.append((start, place)) }
            case .piece: break
            }
        }
        var pieces: [Piece] = []
        var place = 0
        for link in links {
            pieces += tokens[place..<link.open].map(\.text)
            if case .end(let end) = tokens[link.close] {
                pieces.append(.link(tokens[(link.open + 1)..<link.close].map(\.text).joined, end))
            }
            place = link.close + 1
        }
        return (pieces + tokens[place...].map(\.text)).joined
    }
}

extension [ClaimLinkSyntax.Piece] {
    fileprivate mutating func append(text: String) {
        guard case .text(var before)? = last else {
            append(.text(text))
            return
        }
        // Taken out, so that it grows in place.
        removeLast()
        before += text
        append(.text(before))
    }

    /// Texts that follow each other as one.
    fileprivate var joined: [Element] {
        reduce(into: []) { pieces, piece in
            if case .text(let text) = piece { pieces.append(text: text) } else { pieces.append(piece) }
        }
    }
}

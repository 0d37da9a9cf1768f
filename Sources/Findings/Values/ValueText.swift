/// A value's name as an author typed it, cut into what stands before the parenthesis and the keys inside it.
struct ValueText: Sendable {
    /// `alignment.rho`
    let head: String
    /// Nil without a parenthesis.
    let arguments: Arguments?

    init(_ name: String) {
        let name = name[...].trimmingBlanks
        guard name.hasSuffix(")"), let open = Self.lastOpening(in: name) ?? name.firstIndex(of: "(") else {
            (head, arguments) = (name, nil)
            return
        }
        head = String(name[..<open])
        arguments = Arguments(name[name.index(after: open)...].dropLast())
    }

    /// Where the parenthesis begins that ends the name; nil when parentheses do not come in pairs.
    private static func lastOpening(in name: String) -> String.Index? {
        var depth = 0
        var opening: String.Index?
        var isInQuotes = false
        for index in name.indices {
            switch name[index] {
            case "\"" where depth > 0: isInQuotes.toggle()
            case "(" where !isInQuotes:
                if depth == 0 { opening = index }
                depth += 1
            case ")" where !isInQuotes: depth -= 1
            default: break
            }
        }
        return depth == 0 ? opening : nil
    }

    /// What stands between the parentheses.
    struct Arguments: Sendable {
        /// Cut at every comma outside quotes, blanks at the ends removed.
        private let pieces: [String]
        private let isQuoted: [Bool]

        init(_ text: Substring) {
            var pieces: [String] = []
            var isQuoted: [Bool] = []
            var rest = text
            repeat {
                let (piece, quoted) = Self.takePiece(from: &rest)
                pieces.append(piece)
                isQuoted.append(quoted)
            } while Self.takeComma(from: &rest)
            self.pieces = pieces
            self.isQuoted = isQuoted
        }

        /// The ways to read the text as that many keys. Without quotes a key may hold a comma, so that neighbouring pieces
        /// may belong together; there are few of them in anything that is a name.
        func readings(as count: Int) -> [[String]] {
            guard pieces.count >= count, pieces.count <= 8 else { return [] }
            return Self.groupings(of: pieces[...], isQuoted[...], into: count)
        }

        private static func groupings(
            of pieces: ArraySlice<String>, _ isQuoted: ArraySlice<Bool>, into count: Int
        ) -> [[String]] {
            if count == 1 {
                let isWhole = pieces.count == 1 || !isQuoted.contains(true)
                return isWhole ? [[pieces.joined(separator: ", ")]] : []
            }
            return (1...(pieces.count - count + 1)).flatMap { size -> [[String]] in
                guard size == 1 || !isQuoted.prefix(size).contains(true) else { return [] }
                let first = pieces.prefix(size).joined(separator: ", ")
                return groupings(of: pieces.dropFirst(size), isQuoted.dropFirst(size), into: count - 1)
                    .map { [first] + $0 }
            }
        }

        private static func takePiece(from rest: inout Substring) -> (piece: String, isQuoted: Bool) {
            rest = rest.drop { $0 == " " }
            guard rest.first == "\"" else {
                let end = rest.firstIndex(of: ",") ?? rest.endIndex
                defer { rest = rest[end...] }
                return (rest[..<end].trimmingBlanks, false)
            }
            rest.removeFirst()
            var piece = ""
            while let character = rest.popFirst() {
                if character == "\"" {
                    guard rest.first == "\"" else { break }
                    rest.removeFirst()
                }
                piece.append(character)
            }
            rest = rest.drop { $0 == " " }
            return (piece, true)
        }

        private static func takeComma(from rest: inout Substring) -> Bool {
            guard let comma = rest.firstIndex(of: ",") else { return false }
            rest = rest[rest.index(after: comma)...]
            return true
        }
    }
}

extension Substring {
    var trimmingBlanks: String {
        var rest = drop { $0 == " " }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}

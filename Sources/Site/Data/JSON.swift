import Findings

/// A JSON text in the making. Objects keep the order in which they are written, so that the same report is the same
/// bytes.
enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int)
    /// As the shortest decimal that reads back as the same double. JSON has no infinity and no NaN: they become null.
    case number(Double)
    case string(String)
    case array([JSON])
    case object([Member])

    struct Member: Sendable, Hashable {
        let name: String
        let value: JSON
    }

    /// A string, or null.
    init(_ text: String?) {
        self = text.map(JSON.string) ?? .null
    }

    /// Indented by two blanks, with a line end after the last brace.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The text in UTF-8.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, depth: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }
}

// MARK: - Writing

extension JSON {
    private func write(to bytes: inout [UInt8], depth: Int) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let truth): bytes += (truth ? "true" : "false").utf8
        case .integer(let number): bytes += String(number).utf8
        case .number(let number): bytes += (number.isFinite ? shortestText(number) : "null").utf8
        case .string(let string): Self.write(quoted: string, to: &bytes)
        case .array(let items):
            Self.write(items, between: "[", "]", to: &bytes, depth) { $0.write(to: &$1, depth: $2) }
        case .object(let members):
            Self.write(members, between: "{", "}", to: &bytes, depth) { member, bytes, depth in
                Self.write(quoted: member.name, to: &bytes)
                bytes += ": ".utf8
                member.value.write(to: &bytes, depth: depth)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between open: String, _ close: String, to bytes: inout [UInt8], _ depth: Int,
        _ writeItem: (Item, inout [UInt8], Int) -> Void
    ) {
        bytes += open.utf8
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            startLine(in: &bytes, depth + 1)
            writeItem(item, &bytes, depth + 1)
        }
        if !items.isEmpty { startLine(in: &bytes, depth) }
        bytes += close.utf8
    }

    private static func startLine(in bytes: inout [UInt8], _ depth: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
    }

    private static func write(quoted string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\t": bytes += "\\t".utf8
            // Controls; line ends of Unicode, which old readers of scripts stumble over; what is no character.
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FFFE}", "\u{FFFF}":
                let digits = String(scalar.value, radix: 16)
                bytes += ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8
            default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    init(stringLiteral text: String) { self = .string(text) }
    init(integerLiteral number: Int) { self = .integer(number) }
    init(arrayLiteral items: JSON...) { self = .array(items) }
    init(dictionaryLiteral members: (String, JSON)...) {
        self = .object(members.map { Member(name: $0.0, value: $0.1) })
    }
}

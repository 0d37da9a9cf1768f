import Diagnostics

/// A value of a JSON text, with its place. Numbers stay as they are written: a table tells how many decimals they have.
struct JSONNode: Sendable {
    enum Content: Sendable {
        case null
        /// A text, its escapes replaced.
        case text(String)
        /// A number as written, `true`, `false`, and what Python writes beyond JSON: `NaN`, `Infinity`, `-Infinity`.
        case literal(String)
        case list([JSONNode])
        case object([JSONMember])
    }

    var content: Content
    var place: JSONPlace
}

/// A name and its value in a JSON object.
struct JSONMember: Sendable {
    var key: String
    var place: JSONPlace
    var value: JSONNode
}

/// Where a value stands in its file, in lines and characters that count from 1. A list or an object has the place of its
/// opening bracket. Small, since a file may hold millions of values.
struct JSONPlace: Sendable {
    var line: Int32
    var column: Int32
    var endColumn: Int32

    func position(in file: String) -> Position {
        Position(
            file: file, line: Int(line), column: Int(column), endLine: Int(line), endColumn: Int(endColumn))
    }
}

extension JSONNode {
    var members: [JSONMember]? {
        if case .object(let members) = content { members } else { nil }
    }

    var items: [JSONNode]? {
        if case .list(let items) = content { items } else { nil }
    }

    /// A text that says something; nil for an empty one and for what is no text.
    var name: String? {
        if case .text(let text) = content, !text.isEmpty { text } else { nil }
    }

    /// What a cell holds that has this value: nothing for null, a number as it is written, and of a list or an object its
    /// outside, so that it is no number.
    var cellText: String {
        switch content {
        case .null: ""
        case .text(let text), .literal(let text): text
        case .list(let items):
            "[" + items.prefix(8).map(\.cellText).joined(separator: ", ") + (items.count > 8 ? ", …]" : "]")
        case .object: "{…}"
        }
    }

    var isScalar: Bool { members == nil && items == nil }

    /// The value of a name; nil for what is no object.
    subscript(key: String) -> JSONNode? { members?.first { $0.key == key }?.value }

    /// Whether it is a list of objects, and not empty.
    var isRecords: Bool {
        guard let items else { return false }
        return !items.isEmpty && items.allSatisfy { $0.members != nil }
    }
}

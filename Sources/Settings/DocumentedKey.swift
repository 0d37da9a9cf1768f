/// A key as its users are told of it. `docs/study.md` is written from these, and a test builds each example.
package struct DocumentedKey: Sendable {
    package let name: String
    /// What stands after the colon: “a text”, “`wide` or `long`”.
    package let takes: String
    /// What holds without the key; nil where it must be there.
    package let without: String?
    /// What it means, in Markdown.
    package let meaning: String
    /// The key in its mapping, as YAML. Keys that must stand beside it are added by whoever builds it.
    package let example: String
    /// What stands in `scores.csv`, where the example is not of the table of the documentation.
    package let table: String?

    package init(
        _ name: String, _ takes: String, without: String?, _ meaning: String, example: String,
        table: String? = nil
    ) {
        self.name = name
        self.takes = takes
        self.without = without
        self.meaning = meaning
        self.example = example
        self.table = table
    }
}

/// The keys of one mapping: of the study, of a table, of a figure of one kind.
package struct DocumentedKeys: Sendable {
    /// As a message says it after “in”: “a table”.
    package let place: String
    /// The heading above them.
    package let title: String
    /// What the mapping is, in Markdown.
    package let introduction: String
    /// The text in which the mapping stands, with `…` in its place.
    package let outline: String
    package let keys: [DocumentedKey]
    /// Keys that can stand there as well, and are told of elsewhere.
    package let shared: [DocumentedKey]

    package init(
        of place: String, title: String, _ introduction: String, outline: String, _ keys: [DocumentedKey],
        shared: [DocumentedKey] = []
    ) {
        self.place = place
        self.title = title
        self.introduction = introduction
        self.outline = outline
        self.keys = keys
        self.shared = shared
    }

    func contains(_ key: String) -> Bool { (keys + shared).contains { $0.name == key } }
}

// MARK: - What a key takes

/// “`wide` or `long`”, “`zero`, `skip` or `undefined`”.
package func oneOf(_ words: [String]) -> String {
    let quoted = words.map { "`\($0)`" }
    guard let last = quoted.last, quoted.count > 1 else { return quoted.joined() }
    return quoted.dropLast().joined(separator: ", ") + " or " + last
}

package func oneOf<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> String
where Word.RawValue == String {
    oneOf(Word.allCases.map(\.rawValue))
}

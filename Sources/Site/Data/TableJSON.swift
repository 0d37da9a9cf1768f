import Findings
import Study

extension FindingTable {
    /// The table's columns as a Frictionless Table Schema has them (https://specs.frictionlessdata.io/table-schema/).
    func schema(tellsReasons: Bool) -> JSON {
        var fields = keys.map { Self.field($0.name, "string", $0.label, $0.meaning) }
        fields += columns.map { Self.field($0.name, $0.kind.type, $0.label, $0.meaning) }
        if tellsReasons {
            fields.append(
                Self.field(
                    DataResource.reasonColumn, "string", DataResource.reasonColumn,
                    "Why something in the row is missing"))
        }
        var members: [JSON.Member] = [
            JSON.Member(name: "fields", value: .array(fields)),
            JSON.Member(name: "missingValues", value: [""]),
        ]
        if hasUniqueKeys {
            members.append(
                JSON.Member(
                    name: "primaryKey", value: .array(keys.map { .string(FormulaApostrophe.before($0.name)) })
                ))
        }
        return .object(members)
    }

    private static func field(_ name: String, _ type: String, _ label: String, _ meaning: String) -> JSON {
        let known: [(String, String?)] = [
            ("name", FormulaApostrophe.before(name)), ("type", type), ("title", label == name ? nil : label),
            ("description", meaning.isEmpty ? nil : meaning),
        ]
        return .object(
            known.compactMap { name, text in text.map { JSON.Member(name: name, value: .string($0)) } })
    }

    /// What the table holds, for programs: its keys and columns, each with its kind and meaning.
    var description: JSON {
        [
            "keys": .array(
                keys.map { key in
                    [
                        "name": .string(key.name), "kind": .string(key.kind.rawValue),
                        "meaning": .string(key.meaning),
                    ]
                }),
            "columns": .array(
                columns.map { column in
                    [
                        "name": .string(column.name), "label": .string(column.label),
                        "kind": .string(column.kind.word), "meaning": .string(column.meaning),
                    ]
                }),
        ]
    }
}

extension FindingTable.Column.Kind {
    /// In a Table Schema.
    fileprivate var type: String {
        switch self {
        case .number(.count): "integer"
        case .number: "number"
        case .words, .truth: "string"
        }
    }

    /// In report.json.
    fileprivate var word: String {
        switch self {
        case .number(let kind): kind.name
        case .words: "words"
        case .truth: "truth"
        }
    }
}

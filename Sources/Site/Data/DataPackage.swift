import Figures
import Study

/// `data/datapackage.json`: says what the files beside it hold, so that programs can read them without guessing
/// (Frictionless Data Package 1, https://specs.frictionlessdata.io/data-package/).
func dataPackage(of study: Study, _ resources: [DataResource]) -> JSON {
    let resources = JSON.Member(name: "resources", value: .array(resources.map(resourceJSON)))
    let description = treatment(of: study.inputs).map { JSON.Member(name: "description", value: .string($0)) }
    return .object(
        [
            JSON.Member(name: "profile", value: "tabular-data-package"),
            JSON.Member(name: "name", value: "data"),
            JSON.Member(name: "title", value: .string(study.title)),
        ] + [description].compactMap(\.self) + [
            JSON.Member(name: "created", value: .string(study.date + "T00:00:00Z")),
            resources,
        ])
}

/// What was done to the tables that their files do not say in so many words; nil where it was nothing.
private func treatment(of inputs: [InputTable]) -> String? {
    let treated = inputs.filter { !$0.treatment.isEmpty }
    if treated.isEmpty { return nil }
    return treated.map { input in
        "\(input.path): " + input.treatment.map(\.description).joined(separator: " ")
    }.joined(separator: "\n")
}

private func resourceJSON(_ resource: DataResource) -> JSON {
    let known: [(String, JSON?)] = [
        ("profile", "tabular-data-resource"),
        ("name", .string(packageName(resource.name))),
        ("path", .string(resource.path)),
        ("title", .string(resource.title)),
        ("description", resource.hasApostrophes ? apostropheNote : nil),
        ("format", "csv"),
        ("mediatype", "text/csv"),
        ("encoding", "utf-8"),
        ("dialect", ["lineTerminator": "\n", "delimiter": ","]),
        ("hash", .string("sha256:" + sha256(resource.csv))),
        ("bytes", .integer(resource.csv.count)),
        ("schema", resource.table.schema(tellsReasons: resource.tellsReasons)),
    ]
    return .object(known.compactMap { name, value in value.map { JSON.Member(name: name, value: $0) } })
}

/// What a program has to undo.
private let apostropheNote: JSON = """
    A text that a spreadsheet would take for a formula stands behind an apostrophe, which is no part of it; so does one that \
    has apostrophes before such a beginning.
    """

/// A name as the specification wants it: lower-case letters, digits, `.`, `_` and `-`.
private func packageName(_ name: String) -> String {
    String(
        name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "-" })
}

import Figures
import Study

/// `data/datapackage.json`: says what the files beside it hold, so that programs can read them without guessing
/// (Frictionless Data Package 1, https://specs.frictionlessdata.io/data-package/).
func dataPackage(of study: Study, _ resources: [DataResource]) -> JSON {
    [
        "profile": "tabular-data-package",
        "name": "data",
        "title": .string(study.title),
        "created": .string(study.date + "T00:00:00Z"),
        "resources": .array(resources.map(resourceJSON)),
    ]
}

private func resourceJSON(_ resource: DataResource) -> JSON {
    [
        "profile": "tabular-data-resource",
        "name": .string(packageName(resource.name)),
        "path": .string(resource.path),
        "title": .string(resource.title),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": ["lineTerminator": "\n", "delimiter": ","],
        "hash": .string("sha256:" + sha256(resource.csv)),
        "bytes": .integer(resource.csv.count),
        "schema": resource.table.schema(tellsReasons: resource.tellsReasons),
    ]
}

/// A name as the specification wants it: lower-case letters, digits, `.`, `_` and `-`.
private func packageName(_ name: String) -> String {
    String(
        name.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) ? $0 : "-" })
}

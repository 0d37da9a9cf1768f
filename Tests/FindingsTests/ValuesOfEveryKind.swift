@testable import Diagnostics
@testable import Findings

/// A study with values of every kind, and some with keys that a careless reader would cut apart.
let valuesOfEveryKind: ValueTable = {
    var values = ValueTable()
    values.add(
        [FindingTable(of: 0.3, facets), FindingTable(of: pairs, keys: pairKeys, [rho], isSymmetric: true)],
        under: "f")
    values.add([FindingTable(of: 0.4, facets)], under: "g")
    values.add([FindingTable(of: [50, 33], keys: [groupKey], [size])], under: "coverage")
    values.add(
        [
            FindingTable(
                of: ["a": "net-a", "b": "net-b"].sorted { $0.key < $1.key }, keys: [modelKey], [rank])
        ], under: "")
    return values
}()

/// What comes of a comparison that is read; its verdict, or the messages about it.
func messages(about text: String, of values: ValueTable = valuesOfEveryKind) -> [String] {
    var diagnostics = Diagnostics()
    let place = Position(file: "p.md", line: 2, column: 9)
    _ = ClaimComparison(Located(text, at: place), of: values, &diagnostics)
    return diagnostics.all.map { $0.message + ($0.mend.map { "; \($0)" } ?? "") }
}

private let facets: [Facet<Double>] = [
    .number("n", .count, "") { Quantity(Int($0 * 100)) }, .number("m", .count, "") { _ in Quantity(7) },
    .number("rank", .rank, "") { _ in .defined(2.5) }, .number("places", .places, "") { _ in .defined(3) },
    .number("rho", .correlation, "") { .defined($0) }, .number("r", .correlation, "") { _ in .defined(-0.2) },
    .number("p", .probability, "") { _ in .defined(0.01) },
    .number("alpha", .level, "") { _ in .defined(0.05) },
    .number("share", .share, "") { .defined($0) }, .number("part", .share, "") { _ in .defined(0.9) },
    .number("score", .score(decimals: 3), "") { .defined($0) },
    .number("mean", .score(decimals: 4), "") { _ in .defined(0.1) },
    .number("sd", .spread(decimals: 3), "") { .defined($0) }, .number("z", .plain, "") { _ in .defined(1.5) },
]

private let pairs = [
    ("V1, early", "IT"), ("a", "b, c"), ("a, b", "c"), ("V2", "IT (late)"), ("V4 (old", "IT"),
]

private let pairKeys: [KeyFacet<(String, String)>] = [
    KeyFacet("a", .measure, "") { $0.0 }, KeyFacet("b", .measure, "") { $0.1 },
]

private let rho = Facet<(String, String)>.number("rho", .correlation, "") {
    .defined($0.0 == "a" ? 0.6 : 0.5)
}

private let groupKey = KeyFacet<Int>("scores", .group, "") { "\($0)" }

private let size = Facet<Int>.number("size", .count, "") { Quantity($0 * 2) }

private let modelKey = KeyFacet<(key: String, value: String)>(
    "model", .model, "", aliases: ["net-a": "a", "net-b": "b"]
) {
    $0.key
}

private let rank = Facet<(key: String, value: String)>.number("rank", .rank, "") { _ in .defined(1) }

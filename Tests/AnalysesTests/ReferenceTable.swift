import Foundation
import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Findings
@testable import Study

/// A small table with ties and missing scores, and what SciPy and NumPy say of it under each missing rule. Both are made
/// by `scripts/reference/make_analyses.py`.
struct ReferenceTable {
    let study: Study
    private let json: [String: Any]

    init() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")
        let read = try JSONSerialization.jsonObject(
            with: Data(contentsOf: folder.appending(path: "analyses.json")))
        json = try #require(read as? [String: Any])
        let settings = """
            title: Reference
            date: 2024-01-01
            tables: [{path: table.csv}]
            missing-scores: zero
            benchmark:
              name: all
              members:
                - {name: p, members: [a, b, c]}
                - {name: q, members: [d, {name: r, members: [e, f]}]}
            """
        let table = try String(contentsOf: folder.appending(path: "table.csv"), encoding: .utf8)
        var diagnostics = Diagnostics()
        study = try #require(
            readStudy(in: .memory("s", ["study.yaml": settings, "table.csv": table]), &diagnostics))
        #expect(diagnostics.all.isEmpty)
    }

    /// What the reference says under one rule.
    func part(_ rule: MissingRule) throws -> [String: Any] {
        try #require(json[rule.name] as? [String: Any])
    }
}

/// Expects a quantity within 1e-10 of the reference's, or undefined where the reference has none.
func expect(_ quantity: Quantity, isNear expected: Any?, at place: SourceLocation = #_sourceLocation) {
    switch (quantity.number, (expected as? NSNumber)?.doubleValue) {
    case (nil, nil): break
    case (let ours?, let theirs?): #expect(abs(ours - theirs) < 1e-10, sourceLocation: place)
    case (let ours, let theirs):
        Issue.record("\(ours as Any) is not \(theirs as Any)", sourceLocation: place)
    }
}

import Foundation
import Pages
import Settings
import Testing

@testable import Diagnostics
@testable import Site
@testable import Study

/// docs/study.md tells of every key what its declaration tells, and each example there is part of a study that builds.
@Suite struct KeyReferenceTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let mapping: DocumentedKeys
        let key: DocumentedKey

        var testDescription: String { "\(key.name) of \(mapping.place)" }
    }

    static let examples = documentedKeys.flatMap { mapping in
        mapping.keys.map { Example(mapping: mapping, key: $0) }
    }

    @Test func thePageInTheRepositoryIsTheOneThatTheDeclarationsMake() throws {
        let page = try String(contentsOfFile: repository + "/docs/study.md", encoding: .utf8)
        #expect(page == reference(), "run 'make docs' and commit docs/study.md")
    }

    @Test func theProgramPrintsThePage() throws {
        let run = try concordance("reference", in: repository)
        #expect(run == Run(code: 0, output: reference(), errors: ""))
    }

    @Test(arguments: examples)
    func anExampleHoldsItsKeyAndBuilds(example: Example) throws {
        #expect(topKeys(of: example.key.example).contains(example.key.name))
        let files = StudyOfExample(example).files
        let problems = try diagnostics(of: files)
        // The table has a column that the studies say nothing about.
        let expected = ["undeclared-direction"]
        #expect(
            problems.filter { !expected.contains($0.fault.identifier) }.map(\.description) == [],
            "\(files["study.yaml"] ?? "")\n\(files["index.md"] ?? "")")
    }

    @Test func aKeyThatIsNotAskedForIsUnknownThoughItBeDocumented() {
        var diagnostics = Diagnostics()
        var settings = Settings(
            yaml: "asked: 1\nforgotten: 2\n", at: Position(file: "s.yaml", line: 1, column: 1), &diagnostics)
        _ = settings?.string("asked", &diagnostics)
        let keys = ["asked", "forgotten"].map { DocumentedKey($0, "a text", without: nil, "", example: "") }
        settings?.rejectUnknownKeys(
            of: DocumentedKeys(of: "a test", title: "", "", outline: "", keys), &diagnostics)
        #expect(
            diagnostics.all.map(\.description) == [
                "s.yaml:2:1: error: unknown key 'forgotten' in a test; known keys: asked"
            ])
    }

    @Test func noMappingNamesAKeyTwiceAndNoTwoKeysHaveOneHeading() {
        let headings = Self.examples.map(\.testDescription)
        #expect(headings.count > 50, "the keys were not found")
        #expect(Set(headings).count == headings.count)
        #expect(Set(documentedKeys.map(\.title)).count == documentedKeys.count)
    }

    /// What is said of the study when it is built beside the tables of the documentation.
    private func diagnostics(of files: [String: String]) throws -> [Diagnostic] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "keys-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let docs = URL(filePath: repository + "/docs")
        for name in try FileManager.default.contentsOfDirectory(atPath: docs.path)
        where !name.hasSuffix(".md") && name != "study.yaml" {
            try FileManager.default.copyItem(
                at: docs.appending(path: name), to: folder.appending(path: name))
        }
        for (name, text) in files {
            try Data(text.utf8).write(to: folder.appending(path: name))
        }
        var diagnostics = Diagnostics()
        _ = SiteBuild(study: .disk(folder.path)).plan(&diagnostics)
        return diagnostics.all
    }
}

/// A study around an example: what its mapping must have beside it, where the mapping stands, and what a study must have.
private struct StudyOfExample {
    private(set) var files = ["study.yaml": "", "index.md": "# A page\n"]

    init(_ example: KeyReferenceTests.Example) {
        let mapping = example.mapping
        var text = inserted(
            completed(example.key.example, mapping.keys + mapping.shared), into: mapping.outline)
        // Names are matched with those of tables before.
        if example.key.name == "match" {
            text = text.replacing("tables:\n", with: "tables:\n  - path: scores.csv\n")
        }
        let study = documentedKeys[0].keys
        if mapping.outline.hasPrefix("---") {
            files["index.md"] =
                text + "\n# A page\n" + (text.contains("claims:") ? "\n[Many](claim:many).\n" : "")
        } else if mapping.outline.contains("```") {
            files["index.md"] = "# A page\n\n" + text + "\n"
        }
        // Pages and figures speak of what the examples of the study say.
        let isOfStudy = files["index.md"] == "# A page\n"
        let base = study.filter { ["benchmark", "cohorts", "bibliography"].contains($0.name) }.map(\.example)
        files["study.yaml"] = completed(isOfStudy ? text : base.joined(separator: "\n"), study)
        if text.contains("cite:") { files["study.yaml"]? += "bibliography: references.bib\n" }
        if let table = example.key.table {
            files["scores.csv"] = table + "\n"
        }
    }
}

/// An example after the examples of the keys that must be there and are not.
private func completed(_ example: String, _ keys: [DocumentedKey]) -> String {
    let present = topKeys(of: example)
    let required = keys.filter { $0.without == nil && !present.contains($0.name) }.map {
        lines(of: $0.name, in: $0.example)
    }
    return (required + [example]).joined(separator: "\n") + "\n"
}

/// A key of a text with all that stands below it.
private func lines(of key: String, in yaml: String) -> String {
    var isBelow = false
    return yaml.split(separator: "\n").filter { line in
        if !line.hasPrefix(" ") { isBelow = line.hasPrefix(key + ":") }
        return isBelow
    }.joined(separator: "\n")
}

/// A text with each of its lines below the place of the `…`.
private func inserted(_ text: String, into outline: String) -> String {
    guard let line = outline.split(separator: "\n").first(where: { $0.contains("…") }) else { return text }
    let indentation = "\n" + String(repeating: " ", count: line.prefix { $0 != "…" }.count)
    let lines = text.split(separator: "\n").joined(separator: indentation)
    return outline.replacing("…", with: lines)
}

/// The keys that stand in a text without indentation.
private func topKeys(of yaml: String) -> [String] {
    yaml.split(separator: "\n").compactMap { line in
        line.firstMatch(of: /^([A-Za-z-]+):/).map { String($0.output.1) }
    }
}

import Foundation
import Testing

@testable import Pages
@testable import Tables

struct TypedNumberTests {
    private func numbers(_ text: String) throws -> [String] {
        var diagnostics = Diagnostics()
        let chapter = try #require(
            readNarrative([SourceText(path: "index.md", name: "index.md", text: text)], &diagnostics).first)
        return TypedNumbers.all(in: chapter)
    }

    private static let narrative = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../content")

    @Test func noPageOfTheExampleStudyHasATypedNumberWhereAValueBelongs() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.narrative.path)
            .filter { $0.hasSuffix(".md") }.sorted()
        #expect(!files.isEmpty)
        for file in files {
            let text = try String(contentsOf: Self.narrative.appending(path: file), encoding: .utf8)
            #expect(try numbers(text) == [], "content/\(file): write `{value} NAME` for a number of the data")
        }
    }

    @Test(arguments: [
        ("The mean is 0.17.", ["0.17"]), ("Of 241 models", ["241"]), ("all 1,275 pairs", ["1,275"]),
        ("rose by 12%", ["12"]), ("a 51-metric table", ["51-metric"]), ("(p = 0.03)", ["0.03"]),
        ("*30* and **31** and ~~32~~", ["30", "31", "32"]), ("> Of 241", ["241"]), ("- Of 241", ["241"]),
        ("| a |\n|---|\n| 3 |", ["3"]), ("Text[^1]\n\n[^1]: Of 241", ["241"]),
        ("[3 models](index.md)", ["3"]),
        ("```figure density\nid: a\ncaption: Of 241.\n```", ["241"]), ("## The best 5", ["5"]),
        ("![5 models](a.png)", ["5"]),
    ])
    func aTypedNumberIsFoundWhereverItStands(text: String, found: [String]) throws {
        #expect(try numbers("# T\n\n" + text) == found)
    }

    @Test(arguments: [
        "V1 and ResNet-50 and z-score2", "in 2024, or 1998.", "`{value} a.n` and `0.05`", "[@key, p. 3]",
        "@key2",
        "[at least 30 models](claim:many)", "https://example.org/12", "1. One\n2. Two",
        "## Published numbers\n\nThe paper has 80.\n\n### More\n\n88",
        "| A | As published |\n|---|---|\n| x | 0.198 |",
    ])
    func namesYearsCodeClaimsCitationsAndPublishedNumbersAreFree(text: String) throws {
        #expect(try numbers("# T\n\n" + text) == [])
    }

    @Test func whatIsPublishedEndsWithTheNextHeadingOfItsLevel() throws {
        #expect(try numbers("# T\n\n## Published\n\n80\n\n## Ours\n\n88") == ["88"])
    }
}

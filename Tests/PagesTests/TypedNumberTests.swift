import Foundation
import Testing

@testable import Diagnostics
@testable import Pages
@testable import Study

/// Every page of the example study, read.
private func exampleChapters() throws -> [Chapter] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../content")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".md") }.sorted()
    let sources = try names.map { name in
        SourceText(
            path: "content/\(name)", name: name,
            text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
    }
    var diagnostics = Diagnostics()
    let chapters = readNarrative(sources, &diagnostics)
    try #require(chapters.count > 1)
    return chapters
}

private func chapter(_ text: String) throws -> Chapter {
    var diagnostics = Diagnostics()
    return try #require(
        readNarrative([SourceText(path: "index.md", name: "index.md", text: text)], &diagnostics).first)
}

/// What the study's settings say of benchmarks and metrics, which their pages show, as paragraphs of a page.
private func exampleDescriptions() throws -> Chapter {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../content/study.yaml")
    let descriptions = try String(contentsOf: file, encoding: .utf8).matches(of: #/description: (.+)/#)
        .map { String($0.output.1) }
    try #require(!descriptions.isEmpty)
    return try chapter("# T\n\n" + descriptions.joined(separator: "\n\n"))
}

struct TypedNumberTests {
    private func numbers(_ text: String) throws -> [String] { TypedNumbers.all(in: try chapter(text)) }

    @Test func noPageOfTheExampleStudyHasATypedNumberWhereAValueBelongs() throws {
        for chapter in try exampleChapters() + [exampleDescriptions()] {
            #expect(
                TypedNumbers.all(in: chapter) == [],
                "\(chapter.source.path): write `{value} NAME` for a number of the data")
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

struct BareComparisonTests {
    private func sentences(_ text: String) throws -> [String] { BareComparisons.all(in: try chapter(text)) }

    @Test func noSentenceOfTheExampleStudyComparesWithoutAValueOrAClaim() throws {
        for chapter in try exampleChapters() + [exampleDescriptions()] {
            #expect(
                BareComparisons.all(in: chapter) == [],
                "\(chapter.source.path): tie the sentence to a claim, [so](claim:name), or name a value")
        }
    }

    @Test(arguments: [
        "Most models agree.", "The two differ.", "It is twice as wide.", "*Both* lead.",
        "> V2 is the lowest.",
        "- Fewer agree", "## Three areas", "| a |\n|---|\n| the half |", "Text[^1]\n\n[^1]: The best.",
        "![The largest](a.png)", "[More models](index.md)",
        "```figure density\nid: a\ncaption: V2 is narrower.\n```",
    ])
    func aBareComparisonIsFoundWhereverItStands(text: String) throws {
        #expect(try sentences("# T\n\n" + text).count == 1)
    }

    @Test func everySentenceStandsForItself() throws {
        #expect(
            try sentences(
                "# T\n\n[Most agree](claim:a). More would be better. Some are\nlower, by `{value} a.n`. Two lead."
            )
                == ["Two lead."])
        #expect(
            try sentences("---\ntitle: The best\nsummary: Half of it.\n---\nText") == [
                "The best", "Half of it.",
            ])
    }

    @Test(arguments: [
        "[Most models agree](claim:a).", "Of both, `{value} a.n` lead.", "A model may lead by most.",
        "The two differ [@key].", "@key found fewer.", "The metrics agree.",
        "## How it works\n\nTwo are paired.\n\n### More\n\nMost.", "## Methods\n\nTwo.",
        "| A | Published |\n|---|---|\n| x | most |", "```\nmost\n```",
    ])
    func claimsValuesPossibilitiesCitationsAndMethodsAreFree(text: String) throws {
        #expect(try sentences("# T\n\n" + text) == [])
    }

    @Test func whatIsFreeEndsWithTheNextHeadingOfItsLevel() throws {
        #expect(try sentences("# T\n\n## How\n\nMost.\n\n## Ours\n\nMost.") == ["Most."])
    }
}

import Testing

@testable import Diagnostics
@testable import Study

@Suite struct UTF8Tests {
    private let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// What is said of a table of these bytes.
    private func problems(_ bytes: [UInt8]) -> [String] {
        let settings = ["study.yaml": settings(tables: ["path: t.csv"])]
        return read(settings, replacingFirstTable: InputFile(path: "t.csv", bytes: bytes)).problems
    }

    /// Columns count what an editor counts: `é` is one character in one scalar or in two, and so is a family of emoji.
    @Test(arguments: [
        ("id,a\nm,", "2:3"), ("id,é\nZürich,", "2:8"), ("e\u{301}e\u{301},", "1:4"),
        ("👩‍👩‍👧,", "1:3"), ("", "1:1"), ("a\n", "2:1"), ("a\r\nb", "2:2"), ("a\rb\rc", "3:2"),
        ("a\n\n\nb", "4:2"),
    ])
    func aBadByteStandsAfterTheCharactersBeforeIt(before: String, place: String) {
        let message = "t.csv:\(place): error: this byte is not UTF-8; save the file as UTF-8"
        #expect(problems(Array(before.utf8) + [0xFF] + Array(",x\n".utf8)) == [message])
        #expect(problems(mark + Array(before.utf8) + [0xFF] + Array(",x\n".utf8)) == [message])
    }

    @Test func ofACharacterThatBreaksOffThePlaceIsWhereItBegins() {
        #expect(
            problems(Array("id,ab".utf8) + [0xE2, 0x82] + Array("\n".utf8)).first?.hasPrefix("t.csv:1:6:")
                == true)
        #expect(problems(Array("id,ab".utf8) + [0xE2, 0x82]).first?.hasPrefix("t.csv:1:6:") == true)
    }

    @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
    func twoByteTextIsCalledByItsName(mark: [UInt8]) {
        #expect(
            problems(mark + [0x69, 0x00]) == ["t.csv:1:1: error: this file is UTF-16; save the file as UTF-8"]
        )
    }

    @Test func everyFileOfAStudyIsHeldToUTF8() throws {
        let bad: [UInt8] = [0x61, 0xFF]
        let settings = settings(
            tables: ["path: t.csv", "path: u.csv\nmatch: {name: a.csv}"], "bibliography: b.bib\n")
        let files: [String: [UInt8]] = [
            "study.yaml": Array(settings.utf8), "t.csv": Array("id,a\nm,1\n".utf8),
            "u.csv": Array("id,b\nm,1\n".utf8), "a.csv": bad, "b.bib": bad, "index.md": bad, "other.bib": bad,
        ]
        try withFolder(files) { folder in
            #expect(
                read(.disk(folder)).problems
                    == ["a.csv", "b.bib", "index.md", "other.bib"].map {
                        "\(folder)/\($0):1:2: error: this byte is not UTF-8; save the file as UTF-8"
                    })
        }
    }

    @Test func aByteOrderMarkIsNoPartOfATextOrOfItsColumns() throws {
        let files: [String: [UInt8]] = [
            "study.yaml": mark
                + Array(settings(tables: ["path: t.csv"]).replacing("title", with: "titel").utf8),
            "t.csv": mark + Array("id,a\nm,1\n".utf8), "index.md": mark + Array("# One\n".utf8),
        ]
        try withFolder(files) { folder in
            let problems = read(.disk(folder)).problems
            #expect(
                problems.contains { $0.contains("study.yaml:1:1: error: unknown key 'titel'") }, "\(problems)"
            )
        }
        let sound = files.merging(["study.yaml": mark + Array(settings(tables: ["path: t.csv"]).utf8)]) { $1 }
        try withFolder(sound) { folder in
            let study = try #require(read(.disk(folder)).study)
            #expect(study.metrics == ["a"])
            #expect(study.narrative.map(\.text) == ["# One\n"])
        }
    }
}

import Foundation
import Testing

@testable import Site

/// Names that are a formula, a device or no character elsewhere, on their way into every file.
@Suite struct HostileNameTests {
    private static let table = """
        model,=1+1,-loss,@c
        =cmd|' /C calc'!A0,0.1,0.2,0.3
        -5 dB,0.2,-0.1,0.5
        +x,0.3,0.5,0.4
        '=quoted,0.4,0.4,
        con,0.5,0.3,0.2

        """

    private static let study = """
        title: Tiny
        date: 2024-01-01
        tables: [path: scores.csv]
        benchmark: {name: nul, members: ["=1+1", "-loss", "@c"]}
        missing-scores: skip
        """

    private func files(_ table: String) throws -> [String: String] {
        try site(
            of: TinyStudy.folder([
                "study.yaml": Self.study, "scores.csv": table,
                "index.md": """
                # Tiny

                ```figure correlation-heatmap
                id: con
                metrics: ["=1+1", "-loss", "@c"]
                caption: x
                ```
                """,
            ]))
    }

    @Test func noTextOfAFileForSpreadsheetsBeginsAFormula() throws {
        let files = try files(Self.table)
        let scores = try #require(files["data/scores.csv"])
        #expect(
            scores.hasPrefix(
                "model,name,'=1+1,'-loss,'@c\n'=cmd|' /C calc'!A0,'=cmd|' /C calc'!A0,0.1,0.2,0.3\n'-5 dB,'-5 dB,0.2,-0.1,0.5\n"
            ))
        for (path, text) in files where path.hasSuffix(".csv") {
            for cell in text.split(whereSeparator: { $0 == "," || $0 == "\n" }) where Double(cell) == nil {
                #expect(!"=+-@".contains(cell.first ?? " "), "\(path): \(cell)")
            }
        }
        let package = try #require(files["data/datapackage.json"])
        #expect(package.contains("stands behind an apostrophe"))
        #expect(package.contains(#""name": "'-loss""#))
        #expect(files["data.html"]?.contains("stands behind an apostrophe") == true)
    }

    /// What a site offers is a table that gives the same names again, and it says what it did.
    @Test func whatIsWrittenReadsBack() throws {
        let first = try files(Self.table)
        let scores = try #require(first["data/scores.csv"])
        // The second column has the names, which are the keys here.
        let table = scores.split(separator: "\n").map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return (cells[..<1] + cells[2...]).joined(separator: ",") + "\n"
        }
        let again = try files(table.joined())
        #expect(first["data/standings.csv"] != nil)
        #expect(again["data/standings.csv"] == first["data/standings.csv"])
        #expect(again["data.html"]?.contains("behind an apostrophe, which keeps spreadsheets") == true)
    }

    @Test func aSiteWithoutSuchTextsSaysNothingOfThemInItsPackage() throws {
        #expect(try site(of: TinyStudy.folder())["data/datapackage.json"]?.contains("apostrophe") == false)
    }

    @Test func noFileIsCalledAsADevice() throws {
        let files = try files(Self.table)
        for path in [
            "models/con-model.html", "metrics/nul-metric.html", "figures/con-figure.svg",
            "data/con-figure.csv",
        ] {
            #expect(files[path] != nil, "\(path)")
        }
        #expect(files["index.html"]?.contains("href=\"figures/con-figure.svg\"") == true)
        #expect(files["report.json"]?.contains("data/con-figure.csv") == true)
    }

    /// XML 1.0, section 2.2.
    @Test(arguments: ["\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"])
    func whatXMLCannotHoldIsReplaced(_ character: String) {
        #expect(escapedForXML("a<\(character)&\"b>") == "a&lt;\u{FFFD}&amp;&quot;b&gt;")
    }

    @Test(arguments: ["\t", "\n", "\r", "\u{7F}", "\u{85}", "\u{FFFD}", "\u{1FFFE}", "🧠", "e\u{301}"])
    func whatXMLCanHoldStays(_ character: String) {
        #expect(escapedForXML(character) == character)
    }
}

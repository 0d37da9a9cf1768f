import Testing

@testable import Site

/// How a table's numbers were read is told where readers and programs look for what was read.
@Suite struct NotationTests {
    private func files(_ scores: String) throws -> [String: String] {
        try site(
            of: TinyStudy.folder([
                "study.yaml": """
                title: Tiny
                date: 2024-01-01
                tables: [{path: scores.csv}]
                metrics: {b: {description: Share of answers that are right.}}
                """,
                "scores.csv": scores, "index.md": "# Tiny\n", "method.md": "# Method\n",
            ]))
    }

    @Test func whatWasDoneToNumbersStandsOnTheDataPageAndInTheDataPackage() throws {
        let site = try files("model,a,b\nm,5,71%\nn,4,64%\n")
        #expect(site["data.html"]?.contains("Column b: per cent signs dropped") == true)
        let package = site["data/datapackage.json"]
        #expect(
            package?.contains("Share of answers that are right. As read: per cent signs dropped.") == true)
    }

    @Test func plainNumbersNeedNoWord() throws {
        let site = try files("model,a,b\nm,5,71\nn,4,64\n")
        #expect(site["data.html"]?.contains("Column b") == false)
        #expect(site["data/datapackage.json"]?.contains("As read") == false)
    }
}

import Testing

@testable import Site

/// What the data page says of published scores reads well for one model and for many.
@Suite struct PublishedWordsTests {
    private func words(_ rows: String) throws -> String {
        let files = try site(
            of: TinyStudy.folder([
                "study.yaml": """
                title: Tiny
                date: 2024-01-01
                tables: [{path: scores.csv}]
                benchmark: {name: average, members: [a, b]}
                """,
                "scores.csv": "model,average,a,b\n" + rows, "index.md": "# Tiny\n", "method.md": "# Method\n",
            ]))
        return try #require(files["data.html"])
    }

    @Test func oneModelThatAgreesIsSpokenOfInTheSingular() throws {
        #expect(
            try words("one,0.5,0.4,0.6\n").contains(
                "The score of the 1 model that has both agrees to rounding."))
    }

    @Test func severalModelsThatAgreeAreCounted() throws {
        #expect(
            try words("one,0.5,0.4,0.6\ntwo,0.3,0.2,0.4\n").contains("All 2 models agree to rounding."))
    }

    @Test func aDifferenceIsComputedMinusPublished() throws {
        // The mean of 0.4 and 0.6 is 0.5, which is 0.2 below what was published.
        #expect(try words("one,0.7,0.4,0.6\n").contains("\u{2212}0.2000"))
    }
}

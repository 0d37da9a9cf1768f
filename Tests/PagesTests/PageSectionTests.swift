import Testing

@testable import Markup
@testable import Pages

struct PageSectionTests {
    private static let sections: [PageSection<Int>] = [
        PageSection(id: "count", title: "How many") { number, html in html.paragraph("\(number)") },
        PageSection(id: "zero", title: "None") { number, html in
            if number == 0 { html.text("nothing") }
        },
    ]

    @Test func aSectionThatWritesNothingIsLeftOut() {
        #expect(Self.sections.views(of: 0).map(\.id) == ["count", "zero"])
        #expect(Self.sections.views(of: 1).map(\.id) == ["count"])
    }

    @Test func theTemplateEndsTheLastLineOfASection() {
        #expect(Self.sections.views(of: 2).map(\.body) == ["<p>2</p>"])
    }

    @Test(arguments: [
        ModelPage.sections.map(\.id), MetricPage.sections.map(\.id), DataPage.sections.map(\.id),
        LeaderboardPage.sections.map(\.id),
    ])
    func noTwoSectionsOfAPageHaveTheSameAddress(ids: [String]) {
        #expect(Set(ids).count == ids.count)
    }
}

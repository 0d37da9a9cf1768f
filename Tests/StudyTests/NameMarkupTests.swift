import Testing

@testable import Study

/// Markup around names: the text is the name.
@Suite struct NameMarkupTests {
    @Test(arguments: [
        ("<a href='https://x.invalid/m'>net-a</a>", "net-a", 1), ("[net-a](https://x.invalid/m)", "net-a", 1),
        ("<b>net-a</b>", "net-a", 0), ("<A HREF=\"x\"><b>net</b>-a</A>", "net-a", 1),
        ("net&nbsp;a &amp; b", "net a & b", 0), ("&#110;et&#x2D;a", "net-a", 0), ("net<br/>a", "net a", 0),
        ("[<i>net-a</i>](/models/a.html)", "net-a", 1), ("<b>", "", 0), ("&lt;b&gt;", "<b>", 0),
        ("[a](www.x.invalid) and [b](#b)", "a and b", 2),
    ])
    func theTextOfMarkupIsTheName(cell: String, name: String, addresses: Int) {
        let plain = PlainText(cell, isMarkdown: false)
        #expect(plain.text == name)
        #expect(plain.addresses == addresses)
    }

    @Test(arguments: [
        "a<b", "a < b", "net[50](v2)", "R&D", "R&D;", "&unknown;", "<unknown>", "x<b", "[a]", "[a](", "&#;",
        "&#xZZ;",
        "&#1;", "**a**", "net_50_b", "<", "&", "[", "a <b", "&#99999999999;", "&#xD800;",
    ])
    func whatIsNotPlainlyMarkupStandsForItself(name: String) {
        #expect(PlainText(name, isMarkdown: false).text == name)
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["<", "[", "&", "<a ", "[a](", "](", "`", "*", "_", "\\"])
    func aCellFullOfBeginningsIsReadInGoodTime(part: String) {
        let cell = String(repeating: part, count: 20_000)
        #expect(PlainText(cell, isMarkdown: part.count == 1).text.count <= cell.count)
    }

    @Test func namesOfHeadKeysAndMetricsAreTextAndWhatWasDroppedIsTold() {
        let wide = read(table: "<b>id</b>,[t](https://x.invalid)\n<a href='x'>m</a>,1\nn,2\n")
        #expect(wide.problems == [])
        #expect(wide.study?.keys == ["m", "n"])
        #expect(wide.study?.metrics == ["t"])
        #expect(
            wide.study?.inputs.first?.treatment.map(\.description) == [
                "2 names in the head stood in links or markup, of which the text is kept; an address is dropped.",
                "A name in column 'id' stood in links or markup, of which the text is kept; an address is dropped.",
            ])
        let long = read(
            table: "model,name,metric,score\nm,<i>One</i>,a&amp;b,1\n", entry: "layout: long\nname: name")
        #expect(long.problems == [])
        #expect(long.study?.table.models.map(\.name) == ["One"])
        #expect(long.study?.metrics == ["a&b"])
    }

    @Test func twoNamesOfOneTextAreOneModel() {
        let problems = read(table: "id,a\n<b>m</b>,1\nm,2\n").problems
        #expect(problems.first?.hasPrefix("s/t.csv:3:1: error: model 'm' has 2 rows") == true)
    }
}

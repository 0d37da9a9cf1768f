import Testing

@testable import Study

/// Addresses of links in names and keys.
@Suite struct ModelLinkTests {
    private static let table = """
        id,name,a
        m,<a class='x' href='https://x.org/m?a=1&amp;b'>One</a>,1
        n,[Two](http://x.org/n),2
        [o](mailto:x@y.z),Three,3
        p,Four,4

        """

    @Test func theyAreKeptWhereTheStudySaysSo() {
        let reading = read(table: Self.table, entry: "name: name\nlinks: keep")
        #expect(reading.problems == [])
        let models = reading.study?.table.models
        #expect(models?.map(\.name) == ["One", "Two", "Three", "Four"])
        #expect(models?.map(\.link) == ["https://x.org/m?a=1&b", "http://x.org/n", nil, nil])
        #expect(
            reading.study?.inputs.first?.treatment.map(\.description).contains(
                "2 names in column 'name' stood in links or markup, of which the text is kept; 2 addresses are kept as links."
            ) == true)
    }

    @Test(arguments: ["", "\nlinks: drop"])
    func theyAreDroppedOtherwise(links: String) {
        let reading = read(table: Self.table, entry: "name: name" + links)
        #expect(reading.study?.table.models.map(\.link) == [nil, nil, nil, nil])
        #expect(
            reading.study?.inputs.first?.treatment.map(\.description).contains { $0.contains("dropped") }
                == true)
    }

    @Test func aMarkdownTableKeepsThemToo() {
        let table = "| id | a |\n|---|---|\n| [**m**](https://x.org/m \"Title\") | 1 |\n| n | 2 |\n"
        let reading = read(table: table, named: "t.md", entry: "links: keep")
        #expect(reading.study?.keys == ["m", "n"])
        #expect(reading.study?.table.models.map(\.link) == ["https://x.org/m", nil])
        #expect(
            reading.study?.inputs.first?.treatment.map(\.description).last?.hasSuffix(
                "an address is kept as links.")
                == true)
    }

    @Test func aLongTableKeepsTheFirst() {
        let table = "model,metric,score\n[m](https://x.org/1),a,1\n[m](https://x.org/2),b,1\n"
        let reading = read(table: table, entry: "layout: long\nlinks: keep")
        #expect(reading.study?.table.models.map(\.link) == ["https://x.org/1"])
    }
}

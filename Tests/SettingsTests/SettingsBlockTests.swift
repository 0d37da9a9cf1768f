import Testing

@testable import Diagnostics
@testable import Settings

@Suite struct SettingsBlockTests {
    private func block(_ body: String) -> (block: SettingsBlock, problems: [String]) {
        var diagnostics = Diagnostics()
        let block = SettingsBlock(
            kind: Located("density", at: Position(file: "index.md", line: 4, column: 12)), body: body,
            bodyPosition: Position(file: "index.md", line: 5, column: 1), &diagnostics)
        return (block, diagnostics.all.map(\.description))
    }

    @Test func aTextOfABlockStandsWhereTheFileHasIt() {
        let (block, problems) = block("id: scores\ncaption: All of them.\n")
        #expect(problems == [])
        #expect(
            block.text(of: "caption")
                == Located(
                    "All of them.",
                    at: Position(file: "index.md", line: 6, column: 10).spanning("All of them.")))
        #expect(block.text(of: "cohort") == nil)
    }

    @Test func whatCannotBeReadIsToldAtItsPlace() {
        let (block, problems) = block("id: a\nid: b\n")
        #expect(block.settings == nil)
        #expect(block.text(of: "id") == nil)
        #expect(problems == ["index.md:6:1: error: this is not YAML: the key 'id' stands twice"])
    }

    @Test func aValueThatIsNoTextIsLeftToItsReader() {
        let (block, problems) = block("caption: [a]\n")
        #expect(block.text(of: "caption") == nil)
        #expect(problems == [])
    }
}

import Testing

@testable import Diagnostics

@Suite struct PositionTests {
    @Test func aPlaceReadsFileLineColumn() {
        #expect(Position(file: "a.csv", line: 2, column: 7).description == "a.csv:2:7")
    }

    @Test func aFileAsAWholeHasNoLine() {
        #expect(Position(file: "a.csv").description == "a.csv")
    }

    @Test func placesAreOrderedByFileThenLineThenColumn() {
        let ordered = [
            Position(file: "a.csv"), Position(file: "a.csv", line: 2, column: 9),
            Position(file: "a.csv", line: 10, column: 1), Position(file: "a.csv", line: 10, column: 2),
            Position(file: "b.csv", line: 1, column: 1),
        ]
        #expect(ordered.reversed().sorted() == ordered)
    }

    @Test func aValueThatIsMadeIntoAnotherKeepsItsPlace() {
        let place = Position(file: "a.csv", line: 2, column: 7)
        #expect(Located("abc", at: place).map(\.count) == Located(3, at: place))
    }

    @Test func aTextIsCalledByItsPathBelowTheStudyAndShownWithTheFolder() {
        let text = SourceText(path: "content/notes/a.md", name: "notes/a.md", text: "A")
        #expect(text.name == "notes/a.md")
        #expect(text.path == "content/notes/a.md")
    }
}

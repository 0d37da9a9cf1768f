import Testing

@testable import Graphics

struct RugTests {
    private func drawn(_ positions: [Double], _ keys: [String]) -> String {
        var svg = SVGWriter()
        Rug(positions, keys: keys, top: 5, height: 8).draw(into: &svg)
        return String(decoding: svg.bytes, as: UTF8.self)
    }

    @Test func everyLineHasItsKeyAtTheSamePlace() {
        let svg = drawn([1, 2.5], ["a", "b"])
        #expect(svg.contains("d=\"M1 5v8M2.5 5v8\""))
        #expect(svg.contains("data-models=\"a&#10;b\""))
    }

    @Test func aPositionThatDoesNotExistTakesItsKeyWithIt() {
        let svg = drawn([1, .nan, 3], ["a", "b", "c"])
        #expect(svg.contains("d=\"M1 5v8M3 5v8\""))
        #expect(svg.contains("data-models=\"a&#10;c\""))
    }

    @Test func withoutALineNothingIsDrawn() {
        #expect(drawn([], []).isEmpty)
        #expect(drawn([.infinity], ["a"]).isEmpty)
    }
}

import Testing

@testable import Graphics

struct SpreadingTests {
    @Test(arguments: UInt64(1)...20)
    func neighboursKeepTheirDistanceAndTheRange(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let wanted = (0..<20).map { _ in random.next(in: 0...300) }.sorted()
        let positions = Spreading.positions(wanted: wanted, spacing: 13, within: 5...295)
        for (next, position) in zip(positions.dropFirst(), positions) {
            #expect(next - position >= 13 - 1e-9)
        }
        #expect(positions.allSatisfy { $0 >= 5 - 1e-9 && $0 <= 295 + 1e-9 })
    }

    @Test func positionsFarEnoughApartStay() {
        #expect(Spreading.positions(wanted: [10, 30, 50], spacing: 20, within: 0...60) == [10, 30, 50])
    }

    @Test func aCrowdSpreadsEvenlyRoundItsMiddle() {
        #expect(Spreading.positions(wanted: [50, 50, 50], spacing: 10, within: 0...100) == [40, 50, 60])
    }

    @Test func nothingSpreadsToNothing() {
        #expect(Spreading.positions(wanted: [], spacing: 10, within: 0...1).isEmpty)
    }
}

import Testing

@testable import Graphics

struct LabelLayoutTests {
    private static let bounds = Box(x: 10, y: 20, width: 500, height: 300)

    private func layout(seed: UInt64) -> (layout: LabelLayout, requests: [LabelLayout.Request]) {
        var random = SplitMix(seed: seed)
        let points = (0..<120).map { _ in
            Point(x: random.next(in: 10...510), y: random.next(in: 20...320))
        }
        let requests = points.prefix(40).enumerated().map {
            LabelLayout.Request("model-\($0.offset * 37)", at: $0.element, clearance: 4)
        }
        let obstacles = points.map { Box(around: $0, radius: 4) }
        return (LabelLayout(requests, avoiding: obstacles, within: Self.bounds), requests)
    }

    @Test(arguments: UInt64(1)...20)
    func labelsTouchNeitherEachOtherNorTheFrameNorALine(seed: UInt64) {
        let placed = layout(seed: seed).layout.placed
        for (index, label) in placed.enumerated() {
            #expect(Self.bounds.contains(label.box))
            for other in placed.dropFirst(index + 1) {
                #expect(!label.box.overlaps(other.box), "\(label.request.text), \(other.request.text)")
            }
            for other in placed where other != label {
                guard let leader = other.leader else { continue }
                #expect(!label.box.isCrossed(from: leader.start, to: leader.end))
            }
        }
    }

    @Test(arguments: UInt64(1)...20)
    func everyLabelIsPlacedOrReported(seed: UInt64) {
        let (layout, requests) = layout(seed: seed)
        #expect((layout.placed.map(\.index) + layout.dropped).sorted() == Array(requests.indices))
        #expect(layout.placed.allSatisfy { requests[$0.index] == $0.request })
    }

    @Test func theSamePointsGiveTheSamePlaces() {
        #expect(layout(seed: 3).layout.placed == layout(seed: 3).layout.placed)
    }

    @Test func aLonelyLabelStandsRightOfItsPointWithoutALine() throws {
        let request = LabelLayout.Request("IT", at: Point(x: 100, y: 100), clearance: 5)
        let label = try #require(LabelLayout([request], within: Self.bounds).placed.first)
        #expect(label.leader == nil)
        #expect(label.box.x > 105 && label.box.centre.y == 100)
    }

    @Test func aLabelWiderThanTheFrameIsDroppedAndReported() {
        let request = LabelLayout.Request("a long name", at: Point(x: 5, y: 5))
        let layout = LabelLayout([request], within: Box(x: 0, y: 0, width: 10, height: 10))
        #expect(layout.placed.isEmpty)
        #expect(layout.dropped == [0])
    }

    @Test func aPointWithoutAPlaceHasNoLabel() {
        let request = LabelLayout.Request("a", at: Point(x: .nan, y: 5))
        #expect(LabelLayout([request], within: Self.bounds).dropped == [0])
    }
}

import Testing

@testable import Graphics

/// Everything must be readable in both appearances: text at 4.5:1, marks at 3:1 (WCAG 2.2).
struct ColourTests {
    private func paper(_ appearance: Appearance) -> Colour { Paint.paper.fillColour(in: appearance) }

    @Test func contrastOfBlackAndWhiteIs21() {
        // The largest ratio there is, by the definition in WCAG 2.2.
        #expect((Colour.black.contrast(with: .white) - 21).magnitude < 1e-12)
        #expect(Colour.white.contrast(with: .white) == 1)
    }

    @Test(arguments: Appearance.allCases)
    func wordsOnColouredCellsAreReadable(appearance: Appearance) {
        for paint in Paint.all {
            let ratio = paint.onColour(in: appearance).contrast(with: paint.fillColour(in: appearance))
            #expect(ratio >= 4.5, "\(paint.on) in \(appearance)")
        }
    }

    @Test(arguments: Appearance.allCases)
    func edgesAreVisibleAgainstThePage(appearance: Appearance) {
        for paint in Paint.all where paint != .paper && paint != .rule {
            let ratio = paint.edgeColour(in: appearance).contrast(with: paper(appearance))
            #expect(ratio >= 3, "\(paint.edge) in \(appearance)")
        }
    }

    @Test(arguments: Appearance.allCases)
    func wordsAreReadableOnThePage(appearance: Appearance) {
        for paint in Paint.all {
            let ratio = paint.wordColour(in: appearance).contrast(with: paper(appearance))
            #expect(ratio >= 4.5, "\(paint.word) in \(appearance)")
        }
    }

    @Test(arguments: Appearance.allCases)
    func inkMutedAccentAndAlertAreReadableOnThePage(appearance: Appearance) {
        for paint in [Paint.ink, .muted, .accent, .alert] {
            let ratio = paint.fillColour(in: appearance).contrast(with: paper(appearance))
            #expect(ratio >= 4.5, "\(paint.name) in \(appearance)")
        }
    }

    @Test(arguments: Appearance.allCases)
    func theDivergingRampStandsOutMoreTheFartherFromItsMiddle(appearance: Appearance) {
        let contrasts = (0..<Ramp.diverging.stepCount).map {
            Ramp.diverging.colour(at: $0, in: appearance).contrast(with: paper(appearance))
        }
        let middle = contrasts.count / 2
        #expect(contrasts[middle] < 1.25, "the middle is close to the page")
        for step in 1...middle {
            #expect(contrasts[middle + step] > contrasts[middle + step - 1])
            #expect(contrasts[middle - step] > contrasts[middle - step + 1])
        }
    }

    @Test func theDivergingRampIsBlueBelowZeroAndOrangeAbove() {
        for appearance in Appearance.allCases {
            for step in 1...20 {
                let below = OKLab(Ramp.diverging.colour(at: 20 - step, in: appearance))
                let above = OKLab(Ramp.diverging.colour(at: 20 + step, in: appearance))
                #expect(below.b < above.b, "blue and yellow are what most colour-blind readers tell apart")
            }
        }
    }

    @Test func sequentialRampsAreMatplotlibs() throws {
        let rows = try referenceRows("ramps.csv")
        #expect(rows.count == 64)
        for row in rows {
            let ramp: Ramp = row[0] == "viridis" ? .viridis : .cividis
            let step = try #require(Int(row[1]))
            #expect(ramp.colour(at: step, in: .light).hex == row[2])
        }
    }

    @Test func oklabAndBackIsTheSameColour() {
        for hex in stride(from: UInt32(0), through: 0xffffff, by: 4099) {
            #expect(OKLab(Colour(hex)).colour == Colour(hex))
        }
    }

    @Test func scalesReachTheEndsOfTheirRampAndStopThere() {
        let scale = ColourScale.diverging(upTo: 1)
        #expect(scale.paint(for: -1) == .step(0, of: .diverging))
        #expect(scale.paint(for: 0) == .step(20, of: .diverging))
        #expect(scale.paint(for: 1) == .step(40, of: .diverging))
        #expect(scale.paint(for: 1.5) == .step(40, of: .diverging))
        #expect(scale.paint(for: .nan) == nil)
        #expect(ColourScale.diverging(upTo: .nan).paint(for: 1) == .step(20, of: .diverging))
        let ranks = ColourScale(.viridis, domain: 1...80, reversed: true)
        #expect(ranks.paint(for: 1) == .step(31, of: .viridis))
        #expect(ranks.paint(for: 80) == .step(0, of: .viridis))
    }

    @Test func aDomainOfOneNumberTakesTheMiddleOfTheRamp() {
        #expect(ColourScale.diverging(upTo: 0).paint(for: 0) == .step(20, of: .diverging))
    }
}

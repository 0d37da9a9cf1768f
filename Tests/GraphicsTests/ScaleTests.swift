import Graphics
import Testing

struct ScaleTests {
    @Test func theEndsOfTheDomainLieOnTheEndsOfTheRange() {
        let y = LinearScale(domain: -2...6, from: 400, to: 20)
        #expect(y(-2) == 400)
        #expect(y(6) == 20)
        #expect(y(2) == 210)
        #expect(y(.nan).isNaN)
    }

    @Test(arguments: [0, 0.3, -1e12])
    func aDomainOfOneNumberShowsItInTheMiddle(value: Double) {
        let scale = LinearScale(domain: value...value, from: 0, to: 100)
        #expect((scale(value) - 50).magnitude < 1e-6)
        #expect(!scale.ticks(count: 4).values.isEmpty)
    }

    @Test func theCoveringRangeIgnoresWhatIsNotFinite() {
        #expect(ClosedRange(covering: [3, .nan, -1, .infinity, 2]) == -1...3)
        #expect(ClosedRange(covering: [Double.nan]) == nil)
    }

    @Test func bandsFillTheirStretch() {
        let bands = BandScale(count: 4, from: 100, to: 20, padding: 0.1)
        #expect(bands.centre(of: 0) == 90)
        #expect(bands.centre(of: 3) == 30)
        for index in 0..<4 {
            #expect((bands.end(of: index) - bands.start(of: index) - bands.bandwidth).magnitude < 1e-12)
        }
    }

    @Test func noBandsAreNoDivisionByZero() {
        #expect(BandScale(count: 0, from: 0, to: 10).step == 10)
    }
}

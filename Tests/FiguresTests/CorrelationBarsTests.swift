import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Figures
@testable import Graphics
@testable import Study

@Suite struct CorrelationBarsTests {
    /// Of six models a and b agree, with p = 2 / 720. The ranks of c differ from theirs by 3, 1, 3, 2, 0 and 3, so that ρ is
    /// 1 − 6 · 32 / (6 · 35) = 3 / 35, which no level would call significant.
    @Test func aBarIsBroadWhereTheCorrelationIsSignificantAndThinWhereItIsNot() throws {
        let settings = """
            title: T
            date: 2024-01-01
            tables: [{path: t.csv}]
            missing-scores: skip
            """
        let table = "model,a,b,c\nm0,1,10,4\nm1,2,20,1\nm2,3,30,6\nm3,4,40,2\nm4,5,50,5\nm5,6,60,3\n"
        var diagnostics = Diagnostics()
        let study = try #require(
            readStudy(in: .memory("s", ["study.yaml": settings, "t.csv": table]), &diagnostics))
        let standings: Standings = Lab(study).answer(to: .skip)
        let standing = try #require(standings.standing(ofMetric: "a"))
        #expect(standing.correlations.map(\.metric) == ["b", "c"])
        #expect(standing.correlations.map(\.tested.isSignificant) == [true, false])
        let marks = correlationBarsDrawing(of: standing, id: "d").marks
        let groups = marks.compactMap { $0 as? Boxes }
        let broad = try #require(groups.first { $0.fill == .accent }).boxes
        let thin = try #require(groups.first { $0.fill == .muted }).boxes
        #expect(broad.count == 1 && thin.count == 1)
        #expect(abs(broad[0].width - 3 * thin[0].width) < 1e-9)
        // The highest correlation comes first and reaches to 1, which is half of the axis above its middle.
        #expect(broad[0].x < thin[0].x)
        #expect(abs(broad[0].height - 85) < 1e-9)
    }
}

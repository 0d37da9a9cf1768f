import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Findings
@testable import Study

@Suite struct SchemeComparisonTests {
    /// Thirty models by one metric, against a scheme that moves the best of them down.
    private func moved(by places: Int) -> SchemeComparison {
        let down = Scheme(name: "down", title: "Down", definition: "moves model 0") { members in
            members.models.map { .defined($0 == 0 ? -Double(places) - 0.5 : -Double($0)) }
        }
        let scores = (0..<30).map { 1 - Double($0) / 100 }
        return SchemeComparison(of: study([("a", scores)]), [.mean, down])
    }

    @Test func rankShiftOfExactlyTenIsNotMarked() throws {
        let strip = try #require(moved(by: 10).entries.last)
        #expect(strip.shift.shifts[0] == 10)
        #expect(strip.shift.moved.isEmpty)
    }

    @Test func rankShiftOfElevenIsMarked() throws {
        let strip = try #require(moved(by: 11).entries.last)
        #expect(strip.shift.shifts[0] == 11)
        #expect(strip.shift[0] == RankShift.Move(places: 11, direction: .down))
        #expect(strip.shift.moved == [0])
    }

    @Test func theReferenceAgreesWithItselfAndMovesNobody() throws {
        let result = SchemeComparison(
            of: study([("a", [0.1, 0.4, 0.2, 0.4]), ("b", [0.9, 0.1, 0.3, 0.5])]))
        #expect(result.entries[0].shift.correlation.rho == .defined(1))
        #expect(result.entries[0].shift.moved.isEmpty)
        #expect(result.entries[0].positions.min() == 0)
        #expect(result.entries[0].positions.max() == 1)
    }

    @Test func modelsWithEqualExactMeansShareARank() throws {
        // In Doubles (0.3 + 0.4 + 0.5) / 3 and (0.4 + 0.4 + 0.4) / 3 differ; both are 0.4.
        let result = SchemeComparison(
            of: study([("a", [0.3, 0.4, 0.9]), ("b", [0.4, 0.4, 0.9]), ("c", [0.5, 0.4, 0.9])]))
        #expect(result.entries[0].ranks == [2.5, 2.5, 1])
    }

    @Test func aConstantMetricChangesNoZScoreRanking() throws {
        let varied = [("a", [0.1, 0.5, 0.3]), ("b", [0.7, 0.2, 0.4])]
        let with = SchemeComparison(of: study(varied + [("c", [0.5, 0.5, 0.5])]))
        let without = SchemeComparison(of: study(varied))
        #expect(with.entries[1].outcome.constantMembers.map(\.member) == ["c"])
        #expect(with.entries[1].ranks == without.entries[1].ranks)
    }

    @Test func aSchemeLeavesOutWhomItCannotScoreAndTheOthersKeepTheirRanks() throws {
        // The z-score of the constant metric a does not exist, so models 1 and 4 have no z-score at all.
        let columns: [(String, [Double?])] = [("a", [1, 1, 1, 1, 1]), ("b", [5, nil, 5.5, 4, nil])]
        let strips = SchemeComparison(of: study(columns, rule: .skip)).entries
        #expect(strips.map(\.outcome.models) == [[0, 1, 2, 3, 4], [0, 2, 3], [0, 1, 2, 3, 4]])
        #expect(strips[1].outcome.scores[1] == .undefined("no member that can be integrated scores it"))
        let alone = SchemeComparison(of: study(columns, rule: .skip), [.mean]).entries[0]
        #expect(strips[0].ranks == alone.ranks)
        // The move is taken over the models that both rank.
        #expect(strips[1].shift.models == [0, 2, 3])
        #expect(strips[1].shift.shifts == [0, 0, 0])
    }

    @Test func modelsWhoseExactMeanZScoresAreEqualTie() {
        // Both members have one standard deviation and opposite deviations, so that every mean is exactly 0.
        let columns: [(String, [Double?])] = [("a", [0.1, 0.2, 0.3]), ("b", [0.3, 0.2, 0.1])]
        let strip = SchemeComparison(of: study(columns)).entries[1]
        #expect(strip.ranks == [2, 2, 2])
        #expect(strip.positions == [0.5, 0.5, 0.5])
        #expect(strip.shift.correlation.rho == .undefined("every model has the same score"))
    }

    @Test func aModelThatNobodyScoredHasNoRankThoughItsZeroBeatsNegativeScores() {
        let columns: [(String, [Double?])] = [("a", [-0.5, -0.1, nil]), ("b", [-0.3, -0.2, nil])]
        for strip in SchemeComparison(of: study(columns)).entries {
            #expect(strip.outcome.models == [0, 1], "\(strip.scheme.name)")
            #expect(strip.outcome.scores[2] == .undefined("no metric under all scores it"))
        }
    }

    @Test func modelsWithTheSameScoresOnOtherMetricsTieUnderEveryScheme() throws {
        let permutations: [[Double]] = [
            [0.1, 0.2, 0.4], [0.1, 0.4, 0.2], [0.2, 0.1, 0.4], [0.2, 0.4, 0.1], [0.4, 0.1, 0.2],
            [0.4, 0.2, 0.1],
        ]
        let result = SchemeComparison(
            of: study(
                ["a", "b", "c"].enumerated().map { place, name in (name, permutations.map { $0[place] }) }))
        for strip in result.entries { #expect(strip.ranks == Array(repeating: 3.5, count: 6)) }
    }

    @Test func theRuleUndefinedLeavesOutModelsWithAMissingScore() throws {
        let columns: [(String, [Double?])] = [("a", [0.1, nil, 0.3, 0.4]), ("b", [0.2, 0.3, 0.1, nil])]
        #expect(SchemeComparison(of: study(columns, rule: .undefined)).models == [0, 2])
        #expect(SchemeComparison(of: study(columns, rule: .skip)).models == [0, 1, 2, 3])
    }
}

@Suite struct LowerIsBetterTests {
    /// One metric that is better when lower, in 0…10, and one that is better when higher.
    private func lowerStudy(_ a: [Double?], _ b: [Double?]) -> Study {
        study([("a", a), ("b", b)], lower: ["a": 0...10])
    }

    @Test func aMissingScoreThatCountsAsZeroIsNeverTheBest() throws {
        let result = SchemeComparison(of: lowerStudy([1, 5, 9, nil], [5, 5, 5.5, 5]))
        for strip in result.entries { #expect(strip.ranks[3] > strip.ranks[0], "\(strip.scheme.name)") }
    }

    @Test func itEntersTheMeanMirroredInItsRange() throws {
        let scores = StudyScores(of: lowerStudy([1, 5], [3, 3]))
        #expect(scores["all"]?.scores == [6, 4])
    }

    @Test func mirroredScoresTieExactly() throws {
        // (10 − 0.7 + 0) / 2 and (10 − 5 + 4.3) / 2 are both 4.65.
        let scores = StudyScores(of: lowerStudy([0.7, 5], [0, 4.3]))
        let means = try #require(scores["all"]).scores
        #expect(means[0] == means[1])
    }
}

@Suite struct StudyScoresTests {
    private let columns: [(String, [Double?])] = [("a", [0.4, nil, nil]), ("b", [0.2, 0.6, nil])]

    @Test(arguments: [
        (MissingRule.zero, [0.3, 0.3, 0.0] as [Double?]), (.skip, [0.3, 0.6, nil]),
        (.undefined, [0.3, nil, nil]),
    ])
    func theMissingRuleDecidesWhatABenchmarkScores(rule: MissingRule, expected: [Double?]) {
        #expect(StudyScores(of: study(columns, rule: rule))["all"]?.scores == expected)
    }

    @Test func aMetricsMissingScoreStaysMissingUnderEveryRule() {
        for rule in MissingRule.all {
            #expect(StudyScores(of: study(columns, rule: rule))["a"]?.scores == [0.4, nil, nil])
        }
    }
}

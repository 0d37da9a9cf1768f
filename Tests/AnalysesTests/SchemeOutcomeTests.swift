import Testing

@testable import Analyses
@testable import Diagnostics
@testable import Findings
@testable import Study

@Suite struct SchemeOutcomeTests {
    private func outcome(_ scheme: Scheme, _ columns: [(String, [Double?])], _ rule: MissingRule) throws
        -> SchemeOutcome
    {
        let lab = Lab(study(columns, rule: rule))
        return lab.answer(
            to: .init(
                scheme, of: try #require(lab.study.benchmark), level: .leaves, models: lab.everyModel,
                under: rule))
    }

    /// Once model 2 has left, b is constant and a alone makes the scores: of 1 and 2 the z-scores are −1 and 1.
    @Test func aModelThatLeavesNoLongerCountsForTheOthers() throws {
        let found = try outcome(.zScore, [("a", [1, 2, nil]), ("b", [3, 3, 4])], .undefined)
        #expect(found.models == [0, 1])
        #expect(found.numbers == [-1, 1, nil])
        #expect(found.constantMembers.map(\.member) == ["b"])
        #expect(found.constantMembers.map(\.scored) == [2])
    }

    @Test func aMemberThatScoresNobodyIsConstantToo() throws {
        let found = try outcome(.zScore, [("a", [1, 2, 4]), ("b", [nil, nil, nil])], .skip)
        #expect(found.constantMembers.map(\.member) == ["b"])
        #expect(found.constantMembers.map(\.scored) == [0])
    }

    /// Model 2 scores 0 on b and the zeros of the others are the same; model 4 is scored by nobody.
    @Test func whatCountsInPlaceOfMissingScoresIsNotCountedAsScored() throws {
        let found = try outcome(
            .zScore, [("a", [1, 2, 3, 5, nil]), ("b", [nil, nil, 0, nil, nil])], .zero)
        #expect(found.models == [0, 1, 2, 3])
        #expect(found.constantMembers.map(\.member) == ["b"])
        #expect(found.constantMembers.map(\.scored) == [1])
        #expect(found.alsoCounted == 1)
        #expect(
            SchemeOutcome.sentence(onAlsoCounted: found.alsoCounted)
                == "1 model that nobody scored has no rank, but what counts in place of its scores counts in the z-scores "
                + "and ranks of the others.")
        #expect(SchemeOutcome.sentence(onAlsoCounted: 0) == nil)
    }

    /// Both have the same four numbers, in another order.
    @Test func modelsWhoseMeansOfSixteenDigitsAreEqualTie() throws {
        let numbers = (0.9545891578382747, 0.9504541958309864, 0.9686433675450487, 0.9809851016021962)
        let study = study(
            [
                ("a", [numbers.0, numbers.0, 0.1]), ("b", [numbers.1, numbers.2, 0.2]),
                ("c", [numbers.2, numbers.1, 0.3]), ("d", [numbers.3, numbers.3, 0.4]),
            ],
            tree: Benchmark(
                name: "all",
                members: [
                    .benchmark(Benchmark(name: "p", members: [.metric("a"), .metric("b")])),
                    .benchmark(Benchmark(name: "q", members: [.metric("c"), .metric("d")])),
                ]))
        let lab = Lab(study)
        let found: SchemeOutcome = lab.answer(
            to: .init(
                .mean, of: try #require(study.benchmark), level: .children, models: lab.everyModel,
                under: .zero))
        #expect(found.ranks == [1.5, 1.5, 3])
    }

    @Test func whereEveryMemberIsConstantAllModelsTie() throws {
        let found = try outcome(.zScore, [("a", [5, 5, 5]), ("b", [2, 2, 2])], .zero)
        #expect(found.numbers == [0, 0, 0])
        #expect(found.ranks == [2, 2, 2])
    }

    @Test func whereEveryMemberIsConstantAModelThatNobodyScoredTiesWithNobody() throws {
        let found = try outcome(.zScore, [("a", [5, 5, nil]), ("b", [2, 2, nil])], .skip)
        #expect(found.models == [0, 1])
        #expect(found.scores[2] == .undefined("no member that can be integrated scores it"))
    }

    @Test func aConstantMemberIsNeededAsMuchAsAnyOther() throws {
        let columns: [(String, [Double?])] = [("a", [1, 2, 4]), ("b", [3, 3, nil])]
        for scheme in Scheme.paper {
            #expect(try outcome(scheme, columns, .undefined).models == [0, 1], "\(scheme.name)")
        }
        #expect(
            try outcome(.zScore, columns, .undefined).scores[2] == .undefined("a member does not score it"))
        #expect(try outcome(.zScore, columns, .skip).models == [0, 1, 2])
    }

    @Test func theMeanSaysWhatIsMissingBelow() throws {
        let columns: [(String, [Double?])] = [("a", [1, nil, 4]), ("b", [2, nil, nil])]
        #expect(try outcome(.mean, columns, .skip).scores[1] == .undefined("no score below it"))
        #expect(
            try outcome(.mean, columns, .undefined).scores[2] == .undefined("a score below it is missing"))
    }

    @Test func underTheRuleUndefinedAModelNeedsEveryMember() throws {
        let columns: [(String, [Double?])] = [("a", [1, 2, 4]), ("b", [2, 1, nil])]
        for scheme in Scheme.paper {
            #expect(try outcome(scheme, columns, .undefined).models == [0, 1], "\(scheme.name)")
            #expect(try outcome(scheme, columns, .skip).models == [0, 1, 2], "\(scheme.name)")
        }
        #expect(
            try outcome(.meanRank, columns, .undefined).scores[2] == .undefined("a member does not score it"))
    }

    /// In Doubles 0.1 + 0.2 + 0.3 is more than 0.3 + 0.2 + 0.1.
    @Test func contributionsOfDifferentMembersAreSummedInOneOrder() throws {
        let study = study([("a", [1, 2])])
        let own = try #require(StudyScores(of: study)["all"])
        let members = Scheme.Members(benchmark: own, measures: [], models: [0, 1], rule: .skip)
        let means = members.meanOverMembers([[0.1, 0.3], [0.2, 0.2], [0.3, 0.1]])
        #expect(means[0] == means[1])
    }

    /// Ranks on a are 1.5, 1.5 and 3, on b 1, 2 and 3; the sign of their means is turned.
    @Test func theMeanRankIsTakenOfAverageRanks() throws {
        let found = try outcome(.meanRank, [("a", [5, 5, 1]), ("b", [9, 8, 7])], .zero)
        #expect(found.numbers == [-1.25, -1.75, -3])
    }

    @Test func theDefaultSchemesStandInThePapersOrder() {
        var diagnostics = Diagnostics()
        let schemes = Scheme.compared(by: study([("a", [0.1, 0.2])]), &diagnostics)
        #expect(schemes.map(\.name) == ["mean", "z-score", "mean-rank"])
    }

    @Test func anUnknownSchemeLeavesNoneAndOneThatStandsTwiceNeither() {
        func chosen(_ names: String...) -> (names: [String]?, messages: [String]) {
            var diagnostics = Diagnostics()
            let place = Position(file: "study.yaml", line: 3, column: 1)
            let schemes = Scheme.chosen(names.map { Located($0, at: place) }, &diagnostics)
            return (schemes?.map(\.name), diagnostics.all.map(\.message))
        }
        #expect(chosen("mean-rank", "mean").names == ["mean-rank", "mean"])
        #expect(chosen("mean", "medal").names == nil)
        #expect(chosen("mean", "medal").messages == ["there is no scheme 'medal'"])
        #expect(chosen("mean", "mean").names == nil)
        #expect(chosen("mean", "mean").messages == ["scheme 'mean' stands twice"])
        #expect(chosen().names == nil)
    }
}

@Suite struct TyingTests {
    private func tied(_ numbers: [Double], largest: Double) -> [Double?] {
        numbers.map(Quantity.defined).tyingRoundings(of: [[largest, nil]]).map(\.number)
    }

    /// Each is within 10⁻¹² of the one before it, and the last one is not.
    @Test func sumsThatFollowEachOtherWithinARoundingAreAllOne() {
        let sums = [0.1, 0.1 + 1.6e-12, 0.1 + 0.8e-12, 0.1 + 4e-12]
        #expect(tied(sums, largest: 1) == [0.1, 0.1, 0.1, 0.1 + 4e-12])
    }

    @Test func whatARoundingIsGrowsWithTheLargestTerm() {
        #expect(tied([0.1, 0.1 + 4e-12], largest: -1000) == [0.1, 0.1])
        #expect(tied([0.1, 0.1 + 4e-12], largest: 0.5) == [0.1, 0.1 + 4e-12])
    }
}

@Suite struct RankShiftTests {
    /// Ranks 1, 2, 3 become 2, 3, 1.
    @Test func theFarthestMoveMayBeUpwards() {
        let shift = RankShift(from: [3, 2, 1], to: [2, 1, 3])
        #expect(shift.shifts == [1, 1, -2])
        #expect(shift.farthest == 2)
    }

    /// Ranks 1, 2, 3 become 1.5, 1.5, 3.
    @Test func tiedModelsMoveByHalves() {
        let shift = RankShift(from: [3, 2, 1], to: [5, 5, 1])
        #expect(shift.shifts == [0.5, -0.5, 0])
        #expect(shift.farthest == 0.5)
    }

    @Test func aModelThatOneOrderLeavesOutDoesNotMoveTheOthers() {
        let shift = RankShift(from: [9, 3, 2, nil], to: [nil, 3, 2, 7])
        #expect(shift.models == [1, 2])
        #expect(shift.shifts == [0, 0])
        #expect(shift[0] == nil)
    }
}

/// A reference that ranks fewer models than the other scheme: model 1 has a score on the constant member alone.
@Suite struct SmallerReferenceTests {
    private let columns: [(String, [Double?])] = [("a", [9, 9, 9, 9]), ("b", [5, nil, 5.5, 4])]

    private func values(_ schemes: [Scheme]) -> (SchemeComparison, ValueTable) {
        let comparison = SchemeComparison(of: study(columns, rule: .skip), schemes)
        var values = ValueTable()
        values.add(comparison.tables, under: "s")
        return (comparison, values)
    }

    @Test func theModelsOfAComparisonAreThoseOfAnyScheme() {
        let (comparison, values) = values([.zScore, .mean])
        #expect(comparison.models == [0, 1, 2, 3])
        #expect(comparison.rankedCount == 3)
        #expect(values["s.n"]?.quantity == .defined(3))
        #expect(values["s.ranked(z-score)"]?.quantity == .defined(3))
        #expect(values["s.ranked(mean)"]?.quantity == .defined(4))
        #expect(values["s.spearman(mean)"]?.quantity == .defined(1))
    }

    /// The means are 7, 9, 7.25 and 6.5.
    @Test func aLeaderThatAnotherSchemeDoesNotRankHasNoPlaceThere() {
        let (_, values) = values([.mean, .zScore])
        #expect(
            values["s.rank(1, z-score)"]?.quantity == .undefined("the model of rank 1 is not ranked there"))
        #expect(values["s.rank(2, z-score)"]?.quantity == .defined(1))
        #expect(values["s.rank(3, z-score)"]?.quantity == .defined(2))
        #expect((1...3).map { values["s.rank(\($0), mean)"]?.quantity.number } == [1, 2, 3])
    }

    @Test func aModelThatASchemeDoesNotRankSaysWhyInTheFiguresData() throws {
        let study = study(columns, rule: .skip)
        let data = SchemeComparison(of: study, [.mean, .zScore]).drawn(study.table)
        #expect(data.keys.map(\.cells) == [["m0", "m1", "m2", "m3"]])
        // From 6.5 to 9 in steps of 2.5.
        let positions = try #require(data.columns.first { $0.name == "mean_score" })
        for (row, position) in [0.2, 1, 0.3, 0].enumerated() {
            expect(positions.cells[row].quantity ?? .undefined(""), isNear: position)
        }
        let ranks = data.columns.filter { $0.name.hasSuffix("_rank") }.map(\.cells)
        #expect(ranks.first == [.number(3), .number(1), .number(2), .number(4)])
        #expect(
            ranks.last == [
                .number(2), .missing("no member that can be integrated scores it"), .number(1), .number(3),
            ])
    }
}

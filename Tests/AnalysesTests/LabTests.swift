import Synchronization
import Testing

@testable import Analyses
@testable import Study

@Suite struct LabTests {
    /// Counts how often it is worked out.
    private struct Counted: Analysis {
        struct Question: Hashable, Sendable {
            let name: String
        }

        static let count = Mutex<[String: Int]>([:])
        let name: String

        init(_ question: Question, in lab: Lab) {
            name = question.name
            Self.count.withLock { $0[question.name, default: 0] += 1 }
        }
    }

    @Test func aQuestionIsAnsweredOnceHoweverManyAskAtOnce() {
        let lab = Lab(study([("a", [0.1, 0.2])]))
        let names = Array(0..<64).concurrentMap { index in
            lab.answer(Counted.self, to: .init(name: "q\(index % 4)")).name
        }
        #expect(names == (0..<64).map { "q\($0 % 4)" })
        #expect(Counted.count.withLock { $0 } == ["q0": 1, "q1": 1, "q2": 1, "q3": 1])
    }

    @Test func scoresUnderEachRuleAreOfTheirOwn() {
        let lab = Lab(study([("a", [0.4, nil]), ("b", [0.2, 0.6])]))
        #expect(lab.scores()["all"]?.scores == lab.scores(under: .zero)["all"]?.scores)
        #expect(lab.scores(under: .skip)["all"]?.scores[1] == 0.6)
    }

    @Test func resultsOfAConcurrentMapKeepTheOrderOfTheirElements() {
        #expect(Array(0..<1000).concurrentMap { $0 * $0 } == (0..<1000).map { $0 * $0 })
        #expect([Int]().concurrentMap { $0 } == [])
    }
}

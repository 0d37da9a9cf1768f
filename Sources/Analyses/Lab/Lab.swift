package import Study
import Synchronization

/// Where questions about a study are answered, each once: a heatmap, a metric's page and a claim that ask the same get the
/// same object.
///
/// Any number of threads may ask at once. Whoever asks first works the answer out, the others wait for it, so that the
/// order of work never shows in a result. A question must not lead back to itself.
package final class Lab: Sendable {
    package let study: Study
    /// The schemes that the study compares, the reference first.
    package let schemes: [Scheme]
    private let answers = Mutex<[Key: Answer]>([:])

    package init(_ study: Study, comparing schemes: [Scheme] = Scheme.paper) {
        self.study = study
        self.schemes = schemes
    }

    package func answer<A: Analysis>(_ analysis: A.Type = A.self, to question: A.Question) -> A {
        let answer = answers.withLock { answers in
            let key = Key(analysis: ObjectIdentifier(analysis), question: AnyHashable(question))
            if let known = answers[key] { return known }
            let new = Answer()
            answers[key] = new
            return new
        }
        return answer.result.withLock { result in
            if let known = result as? A { return known }
            let found = A(question, in: self)
            result = found
            return found
        }
    }

    /// The scores on every metric and benchmark under a rule: the study's own unless another is asked for.
    package func scores(under rule: MissingRule? = nil) -> StudyScores {
        answer(to: rule ?? study.missingRule)
    }

    /// Every model of the study, by its place in the table.
    package var everyModel: [Int] { Array(study.table.models.indices) }

    private struct Key: Hashable {
        let analysis: ObjectIdentifier
        let question: AnyHashable
    }

    private final class Answer: Sendable {
        let result = Mutex<(any Sendable)?>(nil)
    }
}

/// What is found out by asking a study one question. An analysis is made from its question and the lab alone, does not
/// change afterwards, and keeps its ingredients, so that more can be asked of it later.
package protocol Analysis: Sendable {
    /// What is asked: which measures, models, rule, scheme, options. Equal questions have one answer.
    associatedtype Question: Hashable & Sendable

    init(_ question: Question, in lab: Lab)
}

/// A line of a drafted study that nobody stated, and what it was guessed from.
package struct Guess: Sendable, Hashable {
    /// As study.yaml has it, without its indent: `key: model`.
    package let line: String
    package let reason: String
}

/// What a draft cannot know. Whoever drafts asks a person, or takes what is suggested.
package struct Question: Sendable, Hashable {
    package let text: String
    /// At least one.
    package let choices: [String]
    /// The place of the choice that is taken when nobody answers.
    package let suggested: Int
}

/// Answers a question by the place of one of its choices.
package typealias Answer = (Question) -> Int

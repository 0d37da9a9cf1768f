import Study

extension MissingRule {
    /// What the mark on a score that is made of missing scores alone stands for.
    var imputedWords: String {
        "no metric below it scores the model; it is made of missing scores alone, each of which \(effectOfOne)"
    }

    /// The same as a sentence, for below the scores that bear the mark.
    var imputedNote: String {
        "\(ScoreTexts.imputedMark) \(imputedWords.prefix(1).uppercased())\(imputedWords.dropFirst())."
    }
}

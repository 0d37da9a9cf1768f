import Study

extension TableDraft {
    /// Finds out whether the table has a row for each score: a column says what was measured, over and over, and one column
    /// holds the numbers.
    mutating func guessLayout() {
        if profile.isLong {
            isLong = true
            keyColumn = 0
            keys = profile.columns.first?.texts ?? []
            settled = Set(profile.columns.indices)
            guessRepeats(0, 1, profile.columns.map { NameWords.plain($0.name) })
            return
        }
        let columns = profile.columns.indices
        let plain = columns.map { NameWords.plain(profile.columns[$0].name) }
        let bare = columns.map { NameWords.bare(profile.columns[$0].name) }
        let names = { (column: Int, words: (String) -> Bool) in words(plain[column]) || words(bare[column]) }
        guard
            let metric = columns.first(where: { names($0, NameWords.metrics.contains) && isRepeated($0) }),
            let score = scoreColumn(plain, except: metric),
            let model = NameWords.keys.compactMap({ word in
                columns.first {
                    $0 != metric && $0 != score && names($0) { $0 == word } && isRepeated($0)
                }
            }).first
        else { return }
        isLong = true
        let chosen = [model, metric, score].map { profile.columns[$0].name }
        add("layout: long", because: "a row for each score: '\(chosen[0])' and '\(chosen[1])' repeat")
        if chosen[0] != "model" { add("key: \(yamlText(chosen[0]))", because: nil) }
        keyColumn = model
        keys = profile.columns[model].texts
        settled.formUnion([model, metric, score])
        var roles = [("metric", chosen[1]), ("score", chosen[2])].filter { $0.0 != $0.1 }
        if let error = columns.first(where: { !settled.contains($0) && isErrorName(plain[$0]) }) {
            settled.insert(error)
            if profile.columns[error].name != "error" { roles.append(("error", profile.columns[error].name)) }
        }
        if !roles.isEmpty {
            let entries = roles.map { "\($0): \(yamlText($1))" }.joined(separator: ", ")
            add(
                "columns: {\(entries)}",
                because: "what the table calls its metric, its score and the score's error")
        }
        guessRepeats(model, metric, plain)
        for column in columns where !settled.contains(column) {
            settled.insert(column)
            ignored.append((profile.columns[column].name, "neither model, metric nor score"))
        }
    }

    private mutating func guessRepeats(_ model: Int, _ metric: Int, _ plain: [String]) {
        let pairs = Set(zip(profile.columns[model].texts, profile.columns[metric].texts).map { [$0, $1] })
        let repeated = profile.rowCount - pairs.count
        if repeated == 0 { return }
        let seed = profile.columns.indices.first { NameWords.repeats.contains(plain[$0]) }
        let told = seed.map { "column '\(profile.columns[$0].name)' tells them apart" }
        add(
            "repeats: mean",
            because:
                "\(repeated) score\(repeated == 1 ? " stands" : "s stand") beside another of the same model and metric"
                + ((told ?? profile.meaningOfRepeats).map { "; " + $0 } ?? "; mean, best, first or last"))
    }

    private func scoreColumn(_ plain: [String], except metric: Int) -> Int? {
        let numbers = profile.columns.indices.filter { column in
            column != metric && share(of: column) { $0 == .number } >= 0.5
                && !NameWords.repeats.contains(plain[column]) && !isErrorName(plain[column])
        }
        return numbers.first { NameWords.scores.contains(plain[$0]) }
            ?? (numbers.count == 1 ? numbers[0] : nil)
    }

    private func isRepeated(_ column: Int) -> Bool {
        let distinct = Set(profile.columns[column].texts).count
        return distinct > 1 && distinct < profile.rowCount
    }
}

/// Whether a name says that a column holds the errors of scores.
func isErrorName(_ plain: String) -> Bool {
    let words = plain.split(separator: " ").map(String.init)
    let errors: Set = ["stderr", "standardfehler", "se", "sem", "std", "sd", "stdev", "ci", "uncertainty"]
    return words.contains(where: errors.contains) || plain.contains("standard error")
        || plain.contains("standard deviation") || plain == "error"
}

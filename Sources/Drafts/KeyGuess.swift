import Study

extension TableDraft {
    /// Chooses the columns that identify a model: the first that names none twice.
    ///
    /// - Parameter known: the keys of earlier tables, with which these are to be joined.
    mutating func guessKey(joining known: Set<String>, _ answer: Answer) {
        if let shared = columnSharing(known) {
            set(
                key: shared,
                because:
                    "\(overlap(shared, known)) of its \(distinct(shared)) names are keys of the tables before"
            )
            return
        }
        let named = namedCandidates
        // Of a column called `model` and another of texts, the first says what a model is, and both together may.
        let pairs = pairOfColumns(named + textCandidates.filter { !isCircumstance($0) })
        let candidates = named + textCandidates + numberedCandidates
        if let key = named.first(where: isUnique)
            ?? (named.isEmpty || pairs == nil ? candidates.first(where: isUnique) : nil)
        {
            let reason =
                profile.columns[key].isNamed || key != 0
                ? "names no model twice" : "the first column, which has no name and names no model twice"
            let identifier = identifierColumn(beside: key)
            set(key: identifier ?? key, because: identifier == nil ? reason : "names no model twice")
            guessName(beside: identifier ?? key)
            return
        }
        if let pair = pairs {
            let names = pair.map { profile.columns[$0].name }
            add(
                "key: {columns: \(flowList(names))}",
                because:
                    "'\(names[0])' alone names \(repeats(pair[0])) models more than once; the two together name none twice"
            )
            settled.formUnion(pair)
            keys = (0..<profile.rowCount).map { row in
                pair.map { profile.columns[$0].texts[row] }.filter { !$0.isEmpty }.joined(separator: " ")
            }
            return
        }
        guard let key = candidates.first else { return }
        set(key: key, because: "the column that looks most like names of models")
        askAboutRepeats(of: key, answer)
    }

    private mutating func set(key: Int, because reason: String) {
        let column = profile.columns[key]
        keyColumn = key
        settled.insert(key)
        keys = column.texts
        add("key: \(yamlText(column.name))", because: reason)
    }

    /// A column of names that people read, beside one of identifiers.
    private mutating func guessName(beside key: Int) {
        guard NameWords.identifiers.contains(NameWords.plain(profile.columns[key].name)) else { return }
        let column = profile.columns.indices.first { column in
            column != key && NameWords.readableNames.contains(NameWords.plain(profile.columns[column].name))
                && share(of: column) { $0 == .text } >= 0.5
        }
        guard let column else { return }
        settled.insert(column)
        add(
            "name: \(yamlText(profile.columns[column].name))",
            because: "what people read; '\(profile.columns[key].name)' is the key")
    }

    private mutating func askAboutRepeats(of key: Int, _ answer: Answer) {
        let rules = ["mean", "best", "first", "last"]
        let counted = Dictionary(grouping: profile.columns[key].texts, by: \.self).filter {
            $0.value.count > 1
        }
        guard let example = profile.columns[key].texts.first(where: { counted[$0] != nil }) else { return }
        let told =
            counted.count == 1
            ? "model '\(example)' has several rows"
            : "\(counted.count) models have several rows, '\(example)' the first"
        let question = Question(
            text: "\(told): what is done with them?",
            choices: [
                "the mean of the rows, as of repeated measurements", "the best score of each metric",
                "the first row", "the last row",
            ], suggested: 0)
        add("repeats: \(rules[answer(question)])", because: told + "; mean, best, first or last")
    }
}

extension TableDraft {
    private func columnSharing(_ known: Set<String>) -> Int? {
        if known.isEmpty { return nil }
        let best = profile.columns.indices.max { overlap($0, known) < overlap($1, known) }
        return best.flatMap { overlap($0, known) > 0 ? $0 : nil }
    }

    private func overlap(_ column: Int, _ known: Set<String>) -> Int {
        Set(profile.columns[column].texts).intersection(known).count
    }

    private func distinct(_ column: Int) -> Int { Set(profile.columns[column].texts).count }

    /// How many texts of a column stand more than once.
    private func repeats(_ column: Int) -> Int {
        Dictionary(grouping: profile.columns[column].texts, by: \.self).count { $0.value.count > 1 }
    }

    func isUnique(_ column: Int) -> Bool {
        let texts = profile.columns[column].texts
        return !texts.contains("") && distinct(column) == texts.count
    }

    private func pairOfColumns(_ candidates: [Int]) -> [Int]? {
        for (place, first) in candidates.prefix(8).enumerated() {
            for second in candidates.prefix(8).dropFirst(place + 1) {
                let pairs = Set(
                    zip(profile.columns[first].texts, profile.columns[second].texts).map { [$0, $1] })
                if pairs.count == profile.rowCount { return [first, second] }
            }
        }
        return nil
    }

    /// The share of a column's cells that are not blank and look so.
    func share(of column: Int, _ looks: (CellShape) -> Bool) -> Double {
        let shapes = profile.columns[column].shapes.filter { $0 != .blank && $0 != .missing }
        return shapes.isEmpty ? 0 : Double(shapes.count(where: looks)) / Double(shapes.count)
    }

    /// Whether a column counts the rows, from 0 or 1.
    func isCounting(_ column: Int) -> Bool {
        let texts = profile.columns[column].texts
        return [0, 1].contains { start in texts.enumerated().allSatisfy { $1 == String($0 + start) } }
    }
}

import Study

extension TableDraft {
    /// Decides of every column that has no role yet whether it holds scores, facts about the models, errors of other columns,
    /// or nothing that a study could use.
    mutating func guessRoles() {
        for column in profile.columns.indices where !settled.contains(column) {
            guessErrors(column)
        }
        for column in profile.columns.indices where !settled.contains(column) {
            guessRole(column)
        }
    }

    private mutating func guessRole(_ column: Int) {
        let found = profile.columns[column]
        let words = nameWords(found.isNamed ? found.name : found.written)
        let numbers = share(of: column, \.isScore)
        if holdsNothing(found) {
            ignored.append((found.name, "holds nothing"))
        } else if let reason = reasonToLeaveOut(column) {
            ignored.append((found.name, reason))
        } else if isCounting(column), !found.isNamed || isRankName(found.name) || profile.rowCount >= 6 {
            // The reader leaves out a first column that has no name and counts the rows from 0.
            if found.isNamed || column > 0 || found.texts.first != "0" {
                ignored.append((found.name, "counts the rows"))
            }
        } else if let bound = scoreColumn(ofBound: column) {
            ignored.append(
                (found.name, "by its name and numbers a bound of '\(profile.columns[bound].name)'"))
        } else if isPublishedRank(words) || holdsPlaces(column), numbers >= 0.5 {
            attributes.append((found.name, "{}", "published with the scores and worked out from them"))
        } else if let count = partCount(column) {
            let parts = (1...count).map { "\(found.name) \($0)" }
            splits.append((found.name, parts, "each cell holds \(count) numbers with slashes between them"))
        } else if numbers < 0.5 {
            guessFact(column, numbers: numbers)
        } else if let reason = reasonForFact(column, words) {
            attributes.append((found.name, "{}", reason))
        } else if !found.isNamed {
            nameByItself(column)
        }
    }

    /// A column of scores that has no name, or that of another, gets one of its own.
    private mutating func nameByItself(_ column: Int) {
        let found = profile.columns[column]
        guard !found.written.isEmpty else {
            renamed.append((found.name, "unnamed \(column + 1)", "holds numbers and has no name"))
            return
        }
        let twins = profile.columns.indices.filter {
            $0 < column && profile.columns[$0].written == found.written
        }
        if let same = twins.first(where: { profile.columns[$0].texts == found.texts }) {
            ignored.append((found.name, "holds the same as the other '\(profile.columns[same].written)'"))
            return
        }
        var number = twins.count + 1
        let names = Set(profile.columns.map(\.name) + renamed.map(\.to))
        while names.contains("\(found.written) \(number)"), number < 10_000 { number += 1 }
        renamed.append(
            (found.name, "\(found.written) \(number)", "an earlier column is called '\(found.written)' too"))
    }

    /// Whether a column that is called so holds places, some of them shared: none beyond the number of rows.
    private func holdsPlaces(_ column: Int) -> Bool {
        guard isRankName(profile.columns[column].name) else { return false }
        return profile.columns[column].texts.allSatisfy { text in
            Int(text).map { (1...max(profile.rowCount, 1)).contains($0) } ?? !text.contains(where: \.isNumber)
        }
    }

    /// Whether each of a column's cells is blank or says that there is nothing.
    private func holdsNothing(_ column: TableProfile.Column) -> Bool {
        zip(column.texts, column.shapes).allSatisfy { text, shape in
            shape == .blank || shape == .missing && !text.contains(where: \.isLetter)
        }
    }

    /// Where models have several rows, what differs between those is no fact about the model.
    private func reasonToLeaveOut(_ column: Int) -> String? {
        let name = profile.columns[column].name
        guard repeatsModels else { return nil }
        if NameWords.repeats.contains(NameWords.plain(name)) { return "tells the rows of one model apart" }
        let isFact =
            share(of: column, \.isScore) < 0.5 || reasonForFact(column, nameWords(name)) != nil
        guard isFact else { return nil }
        var first: [String: String] = [:]
        for (key, text) in zip(keys, profile.columns[column].texts)
        where first.updateValue(first[key] ?? text, forKey: key) ?? text != text {
            return "differs between the rows of one model"
        }
        return nil
    }

    private var repeatsModels: Bool { Set(keys).count < keys.count }

    /// What is no number is a fact about the model.
    private mutating func guessFact(_ column: Int, numbers: Double) {
        let found = profile.columns[column]
        if !found.isNamed {
            ignored.append(
                (
                    found.name,
                    found.written.isEmpty
                        ? "has no name, and holds texts"
                        : "is called as an earlier column is, and holds texts"
                ))
        } else if share(of: column, { $0 == .address }) == 1 {
            attributes.append((found.name, "{kind: link}", "web addresses"))
        } else if let unit = commonUnit(column) {
            attributes.append((found.name, "{unit: \(yamlText(unit))}", "numbers with '\(unit)' behind them"))
        } else {
            attributes.append((found.name, "{}", numbers == 0 ? "texts" : "mostly texts"))
        }
    }

    /// Why a column of numbers tells something of the models instead of scoring them; nil where it does not.
    private func reasonForFact(_ column: Int, _ words: [String]) -> String? {
        let texts = zip(profile.columns[column].texts, profile.columns[column].shapes).filter {
            $0.1 == .number
        }.map(\.0)
        if texts.count > 2, Set(texts).count == 1 { return "the same number in every row" }
        if texts.count > 3, Set(texts) == ["0", "1"], hasDecimalsElsewhere(column) { return "only 0 and 1" }
        if NameWords.facts.contains(words.joined(separator: " ")) {
            return "its name says a fact about the model, no score"
        }
        if NameWords.identifiers.contains(words.joined(separator: " ")) { return "numbers that identify" }
        if NameWords.namesScore(words) { return nil }
        let named =
            words.first(where: NameWords.attributes.contains)
            ?? (profile.columns[column].name.hasPrefix("n_") ? "n" : nil)
            ?? (words.count <= 3 ? words.first(where: NameWords.attributesOfShortNames.contains) : nil)
        if let word = named {
            return "'\(word)' in its name says a fact about the model, no score"
        }
        let years = texts.compactMap { Int($0) }.filter { (1980...2060).contains($0) }
        return texts.count > 2 && years.count == texts.count ? "every number is a year" : nil
    }

    private func hasDecimalsElsewhere(_ column: Int) -> Bool {
        profile.columns.indices.contains { other in
            other != column && share(of: other, \.isScore) == 1
                && profile.columns[other].texts.contains { $0.contains(".") || $0.contains(",") }
        }
    }

    private func isRankName(_ name: String) -> Bool {
        let plain = NameWords.plain(name)
        return NameWords.ranks.contains(plain.isEmpty ? name : plain) || plain.hasSuffix(" rank")
    }

    /// A rank, a mean rank, a mean win rate: what others worked out from the scores, on a scale of its own.
    private func isPublishedRank(_ words: [String]) -> Bool {
        words.contains { ["rank", "ranking", "rang", "platz"].contains($0) } && !words.contains("correlation")
            || words.contains(where: NameWords.averages.contains)
                && words.contains { ["win", "winrate"].contains($0) }
    }

    private func partCount(_ column: Int) -> Int? {
        let counts = profile.columns[column].shapes.compactMap { shape in
            if case .parts(let count) = shape { count } else { nil as Int? }
        }
        guard let first = counts.first, share(of: column, { $0 == .parts(first) }) >= 0.5 else { return nil }
        return first
    }

    /// The unit that most of the numbers have behind them.
    private func commonUnit(_ column: Int) -> String? {
        let units = profile.columns[column].shapes.compactMap { shape in
            if case .quantity(let unit) = shape { unit } else { nil as String? }
        }
        let quantities = share(of: column) { shape in
            if case .quantity = shape { true } else { shape == .number }
        }
        guard quantities == 1, !units.isEmpty else { return nil }
        let counts = Dictionary(grouping: units, by: \.self).mapValues(\.count)
        return units.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
    }
}

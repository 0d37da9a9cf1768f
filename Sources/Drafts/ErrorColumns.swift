import Study

extension TableDraft {
    /// `acc_stderr` beside `acc`; `standard_error` behind the column that it belongs to.
    mutating func guessErrors(_ column: Int) {
        let name = profile.columns[column].name
        guard isErrorName(NameWords.plain(name)) || name.contains(where: "±σ".contains),
            share(of: column, { $0 == .number }) == 1, let score = scoreColumn(ofError: column),
            // `error` beside `accuracy` is what is left to 100.
            !isComplement(column), isSmall(column, beside: score),
            !errors.contains(where: { $0.score == profile.columns[score].name })
        else { return }
        settled.insert(column)
        errors.append(
            (profile.columns[score].name, name, "by its name the error of '\(profile.columns[score].name)'"))
    }

    private func scoreColumn(ofError column: Int) -> Int? {
        let words = wordsOfScore(column, besides: [])
        let numbers = profile.columns.indices.filter {
            $0 != column && !settled.contains($0) && share(of: $0, \.isScore) >= 0.5
                && !isErrorName(NameWords.plain(profile.columns[$0].name))
                && !profile.columns[$0].name.contains(where: "±σ".contains)
        }
        if words.isEmpty { return numbers.last { $0 < column } }
        let exactly = nameWords(profile.columns[column].name)
        if let same = numbers.first(where: { score in
            let name = nameWords(profile.columns[score].name)
            return name == words || name.count < exactly.count && wordsOfScore(score, besides: []) == words
        }) {
            return same
        }
        // `lc_standard_error` beside `length_controlled_winrate`: by first letters.
        return numbers.last { index in
            let initials = nameWords(profile.columns[index].name).compactMap(\.first)
            return index < column && words.count == 1 && initials.count > 1 && words[0].count > 1
                && String(initials).hasPrefix(words[0])
        }
    }

    /// The words of a name without those that say that it is an error, and of which share.
    private func wordsOfScore(_ column: Int, besides others: Set<String>) -> [String] {
        let meaningless: Set = [
            "stderr", "se", "sem", "std", "sd", "stdev", "ci", "standard", "deviation", "error", "err",
            "uncertainty", "standardfehler", "confidence", "interval", "68", "90", "95", "99",
        ]
        return nameWords(profile.columns[column].name).filter {
            !meaningless.contains($0) && !others.contains($0)
        }
    }

    /// `acc_ci_low` and `acc_upper` beside `acc`: the score that a column bounds in every row.
    func scoreColumn(ofBound column: Int) -> Int? {
        let lower: Set = ["low", "lower", "lo", "lb", "min"]
        let upper: Set = ["high", "upper", "hi", "ub", "max"]
        let words = nameWords(profile.columns[column].name)
        let isLower = words.contains(where: lower.contains)
        guard isLower != words.contains(where: upper.contains), share(of: column, { $0 == .number }) == 1
        else {
            return nil
        }
        let score = wordsOfScore(column, besides: lower.union(upper).union(["bound", "limit"]))
        guard !score.isEmpty else { return nil }
        return profile.columns.indices.first { other in
            other != column && nameWords(profile.columns[other].name) == score
                && pairs(column, other).allSatisfy { isLower ? $0 <= $1 : $0 >= $1 }
        }
    }

    /// Whether a column can be the errors of another by its numbers. `se` and `sd` are languages as well.
    private func isSmall(_ column: Int, beside score: Int) -> Bool {
        let pairs = pairs(column, score)
        return 4 * pairs.count { abs($0) <= abs($1) / 2 } >= 3 * pairs.count
    }

    /// Whether a column and another add up to 1 or 100 in every row.
    private func isComplement(_ column: Int) -> Bool {
        profile.columns.indices.contains { other in
            let sums = other == column ? [] : pairs(column, other).map { $0 + $1 }
            return sums.count > 2
                && [1.0, 100.0].contains { sum in sums.allSatisfy { abs($0 - sum) < sum * 0.0001 } }
        }
    }

    /// The numbers of two columns where both have one.
    private func pairs(_ first: Int, _ second: Int) -> [(Double, Double)] {
        zip(profile.columns[first].texts, profile.columns[second].texts).compactMap { first, second in
            guard let a = writtenDigits(of: first).first.flatMap(Double.init),
                let b = writtenDigits(of: second).first.flatMap(Double.init)
            else { return nil }
            return (a, b)
        }
    }
}

import Study

/// Which columns could name the models.
extension TableDraft {
    private var columnsWithTexts: [Int] {
        profile.columns.indices.filter { column in
            !settled.contains(column) && !profile.columns[column].texts.allSatisfy(\.isEmpty)
        }
    }

    /// Columns that are called as columns of models are, the likeliest first. One of numbers is none where `id` is all it says.
    var namedCandidates: [Int] {
        let columns = columnsWithTexts.filter { column in
            share(of: column) { $0 == .text } >= 0.5
                || !NameWords.identifiers.contains(NameWords.plain(profile.columns[column].name))
                    && !isCounting(column)
        }
        var named: [Int] = []
        for words in [NameWords.plain, NameWords.bare] {
            for word in NameWords.keys {
                named += columns.filter { words(profile.columns[$0].name) == word && !named.contains($0) }
            }
        }
        return named
    }

    /// Other columns of texts; dates, places and remarks behind those that could be names.
    var textCandidates: [Int] {
        let named = namedCandidates
        let texts = columnsWithTexts.filter { column in
            !named.contains(column) && share(of: column) { $0 == .text } >= 0.5
        }
        return texts.filter { !isCircumstance($0) } + texts.filter(isCircumstance)
    }

    /// What is left: numbers that identify, and a first column without a name.
    var numberedCandidates: [Int] {
        columnsWithTexts.filter { column in
            NameWords.identifiers.contains(NameWords.plain(profile.columns[column].name))
                && share(of: column) { $0 == .text } < 0.5
        } + columnsWithTexts.filter { !profile.columns[$0].isNamed && $0 == 0 && !isCounting($0) }
    }

    /// Whether a column tells when, where or by whom a model was made, by its name or by its dates.
    func isCircumstance(_ column: Int) -> Bool {
        let words = nameWords(profile.columns[column].name)
        if words.contains(where: NameWords.circumstances.contains) { return true }
        let texts = profile.columns[column].texts.filter { !$0.isEmpty }
        return !texts.isEmpty && texts.allSatisfy { isDate($0) }
    }

    /// A column of identifiers beside one of names that is unique as well.
    func identifierColumn(beside key: Int) -> Int? {
        guard NameWords.readableNames.contains(NameWords.plain(profile.columns[key].name)) else { return nil }
        return columnsWithTexts.first { column in
            column != key && isUnique(column) && share(of: column) { $0 == .text } >= 0.5
                && NameWords.identifiers.contains(NameWords.plain(profile.columns[column].name))
        }
    }
}

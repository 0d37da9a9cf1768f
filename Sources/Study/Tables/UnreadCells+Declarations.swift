import Diagnostics

extension UnreadCells {
    /// What to write in the study so that all of these texts are read, where their shape tells: several numbers between slashes,
    /// parentheses behind a number, a unit. Nil where none of these reads all.
    func declarationThatReads(_ texts: [String]) -> String? {
        guard !texts.isEmpty else { return nil }
        return split(texts) ?? parentheses(texts) ?? unit(texts)
    }

    private func split(_ texts: [String]) -> String? {
        guard case .scores = subject, part == nil else { return nil }
        let parts = texts.map(SplitCells.parts)
        // A part may say that there is no score, and a date is no three scores.
        guard let count = parts.first?.count, count > 1, parts.allSatisfy({ $0.count == count }),
            parts.joined().allSatisfy({ WrittenNumber($0, notation) != nil || meansMissing($0) }),
            !texts.allSatisfy(isDate)
        else { return nil }
        let names = (1...count).map { yamlText("\(column) \($0)") }.joined(separator: ", ")
        return
            "if each cell holds \(count) scores, name the metrics that they are of in the table's entry: split: {"
            + "\(yamlText(column)): [\(names)]}"
    }

    private func parentheses(_ texts: [String]) -> String? {
        guard notation.parentheses == nil, texts.allSatisfy({ $0.trimmingBlanks().hasSuffix(")") }) else {
            return nil
        }
        let reads = { (rule: CellNotation.Parentheses) in
            let declared = CellNotation(unit: notation.unit, parentheses: rule)
            return texts.allSatisfy { WrittenNumber($0, declared) != nil }
        }
        guard reads(.ignore) else { return nil }
        let drop = "parentheses: ignore, which drops what stands in them"
        return "say in the table's entry what the parentheses hold: "
            + (reads(.error) ? "parentheses: error, the error of the number, or \(drop)" : drop)
    }

    /// The same word behind all numbers, or multipliers.
    private func unit(_ texts: [String]) -> String? {
        guard notation.unit == nil else { return nil }
        let behind = texts.map { text in
            String(text.reversed().prefix { !$0.isNumber && $0 != "." }.reversed())
        }
        let before = texts.map { text in String(text.prefix { currencySigns.contains($0) }) }
        let words = Set(behind + before).map { $0.trimmingBlanks() }.sorted()
        guard
            let word = words.first(where: { word in
                let declared = CellNotation(unit: Unit(word), parentheses: notation.parentheses)
                return !word.isEmpty && texts.allSatisfy { WrittenNumber($0, declared) != nil }
            }),
            word.contains(where: \.isLetter) || "°×".contains(word) || word.allSatisfy(currencySigns.contains)
        else { return nil }
        let entry = "\(yamlText(column)): {unit: \(yamlText(word))}"
        return switch subject {
        case .scores:
            "if '\(word)' is its unit, say so under metrics: {\(entry)}, or, if it is no metric, in the table's entry under "
                + "attributes: {\(entry)}"
        case .errors(let metric):
            "if '\(word)' is the unit, say so under metrics: {\(yamlText(metric)): {unit: \(yamlText(word))}}"
        case .attribute: "if '\(word)' is its unit, say so in the table's entry: attributes: {\(entry)}"
        }
    }
}

import Study

extension TableDraft {
    /// Texts among numbers that mean “no score”, and numbers that can be read in two ways.
    mutating func guessCells(_ answer: Answer) {
        guessMissing()
        guessParentheses()
        guessFooter()
        guessCommas(answer)
    }

    /// Columns whose numbers the study will read.
    private var scored: [TableProfile.Column] {
        let others = Set(ignored.map(\.name) + attributes.map(\.name))
        return profile.columns.indices.filter { column in
            !others.contains(profile.columns[column].name) && column != keyColumn
                && (share(of: column) { $0 != .text && $0 != .address } >= 0.5)
                && profile.columns[column].shapes.contains { $0 != .blank && $0 != .text }
        }.map { profile.columns[$0] }
    }

    /// Attributes that are read as numbers, since they have a unit.
    private var quantities: [TableProfile.Column] {
        let named = Set(attributes.filter { $0.entry.contains("unit:") }.map(\.name))
        return profile.columns.filter { named.contains($0.name) }
    }

    private mutating func guessMissing() {
        var counts: [(text: String, cells: Int, columns: Int)] = []
        for column in scored + quantities {
            var seen: Set<String> = []
            for (text, shape) in zip(column.texts, column.shapes)
            where shape == .missing || isWord(text, shape) {
                if let place = counts.firstIndex(where: { $0.text == text }) {
                    counts[place].cells += 1
                    if seen.insert(text).inserted { counts[place].columns += 1 }
                } else {
                    seen.insert(text)
                    counts.append((text, 1, 1))
                }
            }
        }
        for (text, cells, columns) in counts.prefix(20) {
            missing.append(
                (
                    escapedPattern(text), meaning(of: text),
                    "in \(cells) cell\(cells == 1 ? "" : "s") of \(columns) column\(columns == 1 ? "" : "s") of numbers; "
                        + "write what it means"
                ))
        }
    }

    /// A text without a digit, which hides no score.
    private func isWord(_ text: String, _ shape: CellShape) -> Bool {
        shape == .text && text.count <= 40 && !text.contains(where: \.isNumber)
    }

    private func meaning(of text: String) -> String {
        switch text.lowercased().filter(\.isLetter) {
        case "": "not evaluated"
        case "na", "notapplicable": "not applicable"
        case "nan", "null", "none", "nil", "missing", "notevaluated", "ka": "not evaluated"
        case "pending", "tbd", "tba", "todo": "pending"
        case "oom": "out of memory"
        case "failed": "failed"
        default: yamlQuoted("written as \(text)")
        }
    }

    private mutating func guessParentheses() {
        guard scored.contains(where: { $0.shapes.contains(.parentheses) }) else { return }
        add(
            "parentheses: error",
            because:
                "numbers have others in parentheses behind them, which are read as their errors; or ignore")
    }

    /// Rows of means and the like at the end or the beginning.
    private mutating func guessFooter() {
        guard !isLong, keyColumn != nil else { return }
        let ends = Set(keys.prefix(2) + keys.suffix(4))
        let footers = ends.filter(NameWords.isFooter).sorted()
        if footers.isEmpty { return }
        add(
            "ignore-rows: \(flowList(footers))",
            because:
                "by \(footers.count == 1 ? "its name this row is" : "their names these rows are") of all models, and no model"
        )
    }

    /// Marks among digits that no column can tell by itself: of thousands, or a comma that could stand before decimals as well.
    private mutating func guessCommas(_ answer: Answer) {
        if let (marks, number) = marksToDeclare(for: digits(in: profile.columns)) {
            for (place, mark) in marks.enumerated() {
                add(mark, because: place == 0 ? "else '\(number)' could not be read" : nil)
            }
            return
        }
        let columns = scored.filter { commasAreAmbiguous(in: digits(in: [$0])) }
        guard let first = columns.first, let example = first.texts.first(where: { $0.contains(",") }) else {
            return
        }
        let question = Question(
            text: "What does the comma in '\(example)' of column '\(first.name)' stand between?",
            choices: ["thousands", "whole and decimals"],
            // Where commas separate columns, those in quotes are thousands'; semicolons stand where commas are decimal.
            suggested: profile.separator == "semicolon" ? 1 : 0)
        if answer(question) == 0 {
            add(
                "thousands: \",\"",
                because:
                    "the comma in '\(example)' of column '\(first.name)' could stand before decimals as well")
        } else {
            add(
                "decimal: \",\"",
                because: "the comma in '\(example)' of column '\(first.name)' could mark thousands as well")
        }
    }

    /// The digits of all numbers of the columns, with the marks among them.
    private func digits(in columns: [TableProfile.Column]) -> [String] {
        columns.flatMap { column in
            zip(column.texts, column.shapes).flatMap { text, shape in
                switch shape {
                case .number: writtenDigits(of: text)
                case .parts: text.split(separator: "/").flatMap { writtenDigits(of: String($0)) }
                default: [String]()
                }
            }
        }
    }
}

/// A text that stands for itself where a pattern could stand.
func escapedPattern(_ text: String) -> String {
    text.map { "*?[".contains($0) ? "[\($0)]" : String($0) }.joined()
}

import Diagnostics

/// What looks wrong once all columns stand side by side. Each check is a file of this folder, and only warns: the numbers
/// may be meant so. What the study states silences it.
struct ColumnChecks {
    let joined: JoinedTables
    let declaration: StudyDeclaration
    /// As resolved, the study's own first.
    let trees: [Benchmark]
    private let directions: NamePatterns

    init(joined: JoinedTables, declaration: StudyDeclaration, trees: [Benchmark]) {
        self.joined = joined
        self.declaration = declaration
        self.trees = trees
        directions = NamePatterns(declaration.metrics.map { $0.better == nil ? nil : $0.name.value })
    }

    func run(_ diagnostics: inout Diagnostics) {
        let errors = checkErrorColumns(&diagnostics)
        checkDirections(except: errors, &diagnostics)
        // The others go by numbers, which say nothing of a column of which some could not be read.
        if diagnostics.hasErrors { return }
        checkComplements(&diagnostics)
        checkAverages(&diagnostics)
        checkScales(&diagnostics)
        checkFractions(&diagnostics)
    }

    /// Whether the study says which scores of a metric are better, by its name or a pattern.
    func statesDirection(of metric: String) -> Bool {
        directions.first(fitting: metric) != nil
    }

    /// The numbers of a column, with the models that have them.
    func numbers(_ column: Int) -> [(model: Int, value: Double)] {
        let scores = joined.columns[column]
        return (0..<scores.count).compactMap { model in scores.value(model).map { (model, $0) } }
    }

    func short(_ number: Double) -> String { shortNumber(number) }

    /// Names in quotes, the first few of many.
    func list(_ names: [String]) -> String {
        let shown = names.prefix(6).map { "'\($0)'" }
        if names.count > shown.count {
            return shown.joined(separator: ", ") + " and \(names.count - shown.count) more"
        }
        guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
        return shown.dropLast().joined(separator: ", ") + " and " + last
    }
}

extension ScoreColumn {
    /// Half a unit of the last decimal that any number of the column is written with: how far the coarsest reading of
    /// the whole column may be from what was measured.
    package var halfUnit: Double {
        var most = 0
        for model in 0..<count where isPresent(model) { most = max(most, decimals(model)) }
        return 0.5 * power(ofTen: -most)
    }

    private func power(ofTen exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<min(abs(exponent), 300) { result *= exponent < 0 ? 0.1 : 10 }
        return result
    }
}

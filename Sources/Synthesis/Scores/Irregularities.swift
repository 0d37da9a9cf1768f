import Statistics

/// What real tables hold and a careful reader has to survive, each at a fixed number of places.
extension ScoreSheet {
    mutating func addIrregularities(using generator: inout SeededGenerator) {
        let order = Array(rows.indices).shuffled(by: &generator)
        let ordinary = order.filter { rows[$0].role.isOrdinary }
        let unlabelled = order.filter { scoreCount(of: $0) == 33 }
        let founders = order.filter { scoreCount(of: $0) == 5 }

        addSolutionTimes(to: ordinary.prefix(1) + unlabelled.prefix(1), using: &generator)
        addZeros(to: ordinary.dropFirst().prefix(1))
        addTie(between: founders.prefix(2))
        addChanceAccuracy()
        addNegativeScores()
        addResubmissions(of: Array(ordinary.dropFirst(2)), using: &generator)
    }

    /// Kar2019-ost is nearly always missing, not always.
    private mutating func addSolutionTimes(
        to models: some Sequence<Int>, using generator: inout SeededGenerator
    ) {
        for model in models {
            self[model, "Kar2019-ost"] = Score(0.28 + 0.03 * generator.nextNormal())
        }
    }

    /// Scores that are exactly zero and not missing.
    private mutating func addZeros(to models: some Sequence<Int>) {
        for model in models {
            self[model, "Marques2020_Cavanaugh2002-grating_summation_field"] = Score(thousandths: 0)
            self[model, "Marques2020_Cavanaugh2002-surround_diameter"] = Score(thousandths: 0)
        }
    }

    /// Two models with the same scores throughout, which must share every rank.
    private mutating func addTie(between models: some Collection<Int>) {
        guard let first = models.first else { return }
        for model in models { rows[model].cells = rows[first].cells }
    }

    /// The untrained network classifies one image in a thousand.
    private mutating func addChanceAccuracy() {
        for model in rows.indices where rows[model].role.isUntrained {
            self[model, "ImageNet-top1"] = Score(thousandths: 1)
        }
    }

    /// Consistency beyond chance falls below zero in the weakest model of four metrics, a different one each.
    private mutating func addNegativeScores() {
        let metrics = [
            "Geirhos2021highpass-error_consistency", "Geirhos2021phasescrambling-error_consistency",
            "Geirhos2021uniformnoise-error_consistency", "Rajalingham2018-i2n",
        ]
        var weakest: [Int] = []
        for (rank, metric) in metrics.enumerated() {
            let scored = rows.indices.compactMap { model in
                self[model, metric].map { (score: $0, model: model) }
            }
            let remaining = scored.filter { !weakest.contains($0.model) }
            guard let model = remaining.min(by: { $0.score < $1.score })?.model else { continue }
            self[model, metric] = Score(thousandths: -4 - 9 * rank)
            weakest.append(model)
        }
    }

    /// Five networks were submitted again under the same name, one of them twice; the scores differ a little.
    private mutating func addResubmissions(of models: [Int], using generator: inout SeededGenerator) {
        var copies = models.prefix(5).map {
            (original: $0, row: resubmission(of: $0, "r2", using: &generator))
        }
        copies += models.prefix(1).map { (original: $0, row: resubmission(of: $0, "r3", using: &generator)) }
        // From the last model to the first, so that an insertion moves no original still to come; the third
        // submission of a model goes in before its second, which then pushes it back.
        for copy in copies.sorted(by: { ($0.original, $0.row.id) > ($1.original, $1.row.id) }) {
            rows.insert(copy.row, at: copy.original + 1)
        }
    }

    private func resubmission(of model: Int, _ suffix: String, using generator: inout SeededGenerator) -> Row
    {
        var row = rows[model]
        row.id += "-" + suffix
        row.cells = row.cells.map { cell in
            guard let score = cell.score, score.thousandths > 0 else { return cell }
            let change = Int((3 * generator.nextNormal()).rounded())
            return .score(Score(thousandths: min(max(score.thousandths + change, 1), 999)))
        }
        return row
    }
}

/// What a group of models was scored on.
struct Coverage {
    let waves: [Wave]
    /// Metrics of these waves whose run failed.
    var failed: [String] = []

    func includes(_ metric: SyntheticMetric) -> Bool {
        waves.contains(metric.wave) && !failed.contains(metric.name)
    }

    /// 50 of the 51 metrics under the benchmark: solution times were hardly ever scored.
    static let complete = Coverage(waves: [
        .founding, .laterRecordings, .firstProperties, .properties, .errorConsistency, .reported,
    ])

    static let withoutErrorConsistency = Coverage(waves: [
        .founding, .laterRecordings, .firstProperties, .properties, .reported,
    ])
}

/// Models that share a coverage. Most models are in a few large groups, as in the paper's Figure 7.
struct CoverageGroup {
    let coverage: Coverage
    let models: Int
    /// How many of the models have no classifier.
    var withoutClassifier = 0

    /// The groups below complete coverage, by the number of scores that each of their models has.
    static let partial = [
        // 49
        CoverageGroup(
            coverage: Coverage(
                waves: Coverage.complete.waves, failed: ["Geirhos2021phasescrambling-error_consistency"]),
            models: 3),
        // 33
        CoverageGroup(coverage: .withoutErrorConsistency, models: 46, withoutClassifier: 12),
        // 31
        CoverageGroup(
            coverage: Coverage(
                waves: Coverage.withoutErrorConsistency.waves,
                failed: [
                    "Marques2020_Cavanaugh2002-grating_summation_field",
                    "Marques2020_Cavanaugh2002-surround_diameter",
                ]), models: 3),
        // 30
        CoverageGroup(
            coverage: Coverage(
                waves: [.founding, .laterRecordings, .firstProperties, .errorConsistency, .reported]),
            models: 40),
        // 28
        CoverageGroup(
            coverage: Coverage(waves: [.founding, .laterRecordings, .errorConsistency, .reported]), models: 8),
        // 22
        CoverageGroup(coverage: Coverage(waves: [.founding, .errorConsistency, .reported]), models: 4),
        // 13
        CoverageGroup(coverage: Coverage(waves: [.founding, .laterRecordings, .firstProperties]), models: 2),
        // 11
        CoverageGroup(coverage: Coverage(waves: [.founding, .laterRecordings]), models: 10),
        // 5
        CoverageGroup(coverage: Coverage(waves: [.founding]), models: 30),
    ]
}

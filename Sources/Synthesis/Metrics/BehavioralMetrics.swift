extension SyntheticMetric {
    /// Object confusions and the error consistency of 17 experiments.
    static let behavioral: [SyntheticMetric] =
        [
            SyntheticMetric(
                "Rajalingham2018-i2n", .founding, median: 0.50, spread: 0.45,
                [.behavior: 0.6, .predictivity: 0.33])
        ]
        + experiments.map { experiment in
            SyntheticMetric(
                "Geirhos2021\(experiment.name)-error_consistency", .errorConsistency,
                median: experiment.consistency, spread: 0.85, [.behavior: 0.85], needsClassifier: true)
        }

    /// Accuracies: outside every benchmark.
    static let engineering: [SyntheticMetric] =
        [
            SyntheticMetric(
                "ImageNet-top1", .reported, median: 0.70, spread: 0.65, [.accuracy: 0.75, .behavior: 0.5],
                needsClassifier: true)
        ]
        + experiments.map { experiment in
            SyntheticMetric(
                "Geirhos2021\(experiment.name)-top1", .errorConsistency,
                median: experiment.accuracy, spread: 0.60, [.behavior: 0.7, .accuracy: 0.4],
                needsClassifier: true)
        }

    /// Likeness to people's odd-one-out choices: behaviour by its nature, early vision by its correlations.
    static let oddOneOut = SyntheticMetric(
        "odd-one-out", .external, median: 0.45, spread: 0.20, [.early: 0.78, .predictivity: -0.1])

    /// Likeness of attention maps: related to nothing else.
    static let attentionMap = SyntheticMetric(
        "attention-map", .external, median: 0.35, spread: 0.25, [.attention: 0.6])

    /// The 17 experiments with the median error consistency and the median accuracy of the invented networks.
    private static let experiments: [(name: String, consistency: Double, accuracy: Double)] = [
        ("colour", 0.30, 0.95), ("contrast", 0.20, 0.80), ("cueconflict", 0.20, 0.20), ("edge", 0.10, 0.30),
        ("eidolonI", 0.30, 0.50), ("eidolonII", 0.30, 0.45), ("eidolonIII", 0.30, 0.40),
        ("falsecolour", 0.25, 0.90), ("highpass", 0.05, 0.35), ("lowpass", 0.15, 0.40),
        ("phasescrambling", 0.10, 0.50), ("powerequalisation", 0.15, 0.70), ("rotation", 0.15, 0.70),
        ("silhouette", 0.40, 0.45), ("sketch", 0.10, 0.55), ("stylized", 0.25, 0.35),
        ("uniformnoise", 0.15, 0.45),
    ]
}

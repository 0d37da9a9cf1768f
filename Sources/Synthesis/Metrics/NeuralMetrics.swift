extension SyntheticMetric {
    /// The metrics on recordings in V1, V2, V4 and IT, in the order of the benchmark tree.
    static let neural: [SyntheticMetric] = v1 + v2 + v4 + inferotemporal

    private static let v1 =
        [
            SyntheticMetric(
                "FreemanZiemba2013.V1-pls", .founding, median: 0.30, spread: 0.23,
                [.early: 0.78, .predictivity: 0.27, .accuracy: -0.15])
        ]
        + properties(
            [
                "DeValois1982-pref_or": 0.90, "Ringach2002-circular_variance": 0.80,
                "Ringach2002-cv_bandwidth_ratio": 0.85, "Ringach2002-opr_cv_diff": 0.85,
                "Ringach2002-or_bandwidth": 0.85, "Ringach2002-or_selective": 0.90,
                "Ringach2002-orth_pref_ratio": 0.75,
            ], spread: 0.6, [.orientation: 0.48, .predictivity: 0.16, .early: 0.16, .behavior: 0.13])
        + properties(
            ["Cavanaugh2002-grating_summation_field": 0.70, "Cavanaugh2002-surround_diameter": 0.60],
            spread: 0.85, [.fieldSize: 0.84, .magnitude: 0.2, .predictivity: 0.13, .behavior: 0.07])
        + properties(
            [
                "FreemanZiemba2013-max_noise": 0.75, "FreemanZiemba2013-max_texture": 0.85,
                "Ringach2002-max_dc": 0.95,
            ], spread: 0.75, [.magnitude: 0.68, .behavior: 0.16, .predictivity: 0.13, .fieldSize: 0.15])
        + properties(
            [
                "FreemanZiemba2013-texture_selectivity": 0.75, "FreemanZiemba2013-texture_sparseness": 0.70,
                "FreemanZiemba2013-texture_variance_ratio": 0.70, "Ringach2002-modulation_ratio": 0.45,
            ], spread: 0.6,
            [.selectivity: 0.35, .predictivity: 0.17, .early: 0.15, .magnitude: 0.15, .behavior: 0.13])
        + properties(
            [
                "DeValois1982-peak_sf": 0.75, "Schiller1976-sf_bandwidth": 0.80,
                "Schiller1976-sf_selective": 0.85,
            ],
            spread: 0.6, [.frequency: 0.3, .early: 0.3, .predictivity: 0.15])
        + properties(
            ["Cavanaugh2002-surround_suppression_index": 0.60], spread: 0.65,
            [.early: 0.38, .selectivity: 0.2, .predictivity: 0.2, .behavior: 0.15])
        + properties(
            [
                "FreemanZiemba2013-abs_texture_modulation_index": 0.50,
                "FreemanZiemba2013-texture_modulation_index": 0.65,
            ], spread: 0.6, [.texture: 0.8, .early: 0.2, .fieldSize: -0.2, .predictivity: 0.1])

    private static let v2 = [
        SyntheticMetric(
            "FreemanZiemba2013.V2-pls", .founding, median: 0.30, spread: 0.15,
            [.early: 0.62, .predictivity: 0.42, .behavior: 0.1])
    ]

    private static let v4 = recordings(
        "V4",
        [
            ("MajajHong2015", 0.60), ("Sanghavi2020", 0.60), ("SanghaviJozwik2020", 0.45),
            ("SanghaviMurty2020", 0.20),
        ],
        spread: 0.19, [.predictivity: 0.64, .behavior: 0.42])

    private static let inferotemporal =
        recordings(
            "IT",
            [
                ("MajajHong2015", 0.60), ("Sanghavi2020", 0.60), ("SanghaviJozwik2020", 0.55),
                ("SanghaviMurty2020", 0.45),
            ],
            spread: 0.22, [.predictivity: 0.56, .inferotemporal: 0.52, .behavior: 0.05])
        + [
            SyntheticMetric(
                "Kar2019-ost", .solutionTimes, median: 0.30, spread: 0.20, [.inferotemporal: 0.5])
        ]

    /// A group of V1 response properties that vary together, each with its median.
    private static func properties(
        _ medians: KeyValuePairs<String, Double>, spread: Double, _ loadings: KeyValuePairs<Factor, Double>
    ) -> [SyntheticMetric] {
        medians.map { name, median in
            SyntheticMetric(
                "Marques2020_" + name, firstProperties.contains(name) ? .firstProperties : .properties,
                median: median, spread: spread, loadings)
        }
    }

    private static let firstProperties = [
        "Ringach2002-circular_variance", "FreemanZiemba2013-texture_variance_ratio",
    ]

    /// The linear predictivity of one area in several recordings.
    private static func recordings(
        _ area: String, _ medians: [(recording: String, median: Double)], spread: Double,
        _ loadings: KeyValuePairs<Factor, Double>
    ) -> [SyntheticMetric] {
        medians.map { recording, median in
            SyntheticMetric(
                "\(recording).\(area)-pls", recording == "MajajHong2015" ? .founding : .laterRecordings,
                median: median, spread: spread, loadings)
        }
    }
}

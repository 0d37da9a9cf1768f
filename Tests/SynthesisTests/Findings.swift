@testable import Synthesis

/// The benchmarks of a synthetic study's 88 distinct complete models, a missing score counting as zero.
struct Findings {
    let v1, v2, v4, inferotemporal, neural, behavior, average: [Double]

    init(seed: UInt64) {
        let table = WrittenTable("tables/brain-score.csv", of: SyntheticStudy(seed: seed))
        let rows = table.completeRows.filter { row in
            !["-r2", "-r3", "-untrained"].contains { row[0].hasSuffix($0) }
        }
        func benchmark(_ metrics: [String]) -> [Double] {
            meanOfMembers(metrics.map { metric in rows.map { Double(table.cell($0, metric)) ?? 0 } })
        }
        func recordings(_ area: String) -> [String] { table.leaves.filter { $0.hasSuffix(".\(area)-pls") } }

        let properties = meanOfMembers(
            Self.propertyGroups.map { group in benchmark(group.map { "Marques2020_" + $0 }) })
        v1 = meanOfMembers([benchmark(recordings("V1")), properties])
        v2 = benchmark(recordings("V2"))
        v4 = benchmark(recordings("V4"))
        inferotemporal = benchmark(recordings("IT") + ["Kar2019-ost"])
        neural = meanOfMembers([v1, v2, v4, inferotemporal])
        let consistency = benchmark(table.leaves.filter { $0.hasSuffix("-error_consistency") })
        behavior = meanOfMembers([benchmark(["Rajalingham2018-i2n"]), consistency])
        average = meanOfMembers([neural, behavior])
    }

    /// The squared Pearson correlation of a benchmark with the average.
    func explainedVariance(_ benchmark: [Double]) -> Double {
        let x = centred(benchmark)
        let y = centred(average)
        func product(_ left: [Double], _ right: [Double]) -> Double {
            zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
        }
        return product(x, y) * product(x, y) / (product(x, x) * product(y, y))
    }

    private static let propertyGroups = [
        [
            "DeValois1982-pref_or", "Ringach2002-circular_variance", "Ringach2002-cv_bandwidth_ratio",
            "Ringach2002-opr_cv_diff", "Ringach2002-or_bandwidth", "Ringach2002-or_selective",
            "Ringach2002-orth_pref_ratio",
        ],
        ["Cavanaugh2002-grating_summation_field", "Cavanaugh2002-surround_diameter"],
        ["FreemanZiemba2013-max_noise", "FreemanZiemba2013-max_texture", "Ringach2002-max_dc"],
        [
            "FreemanZiemba2013-texture_selectivity", "FreemanZiemba2013-texture_sparseness",
            "FreemanZiemba2013-texture_variance_ratio", "Ringach2002-modulation_ratio",
        ],
        ["DeValois1982-peak_sf", "Schiller1976-sf_bandwidth", "Schiller1976-sf_selective"],
        ["Cavanaugh2002-surround_suppression_index"],
        ["FreemanZiemba2013-abs_texture_modulation_index", "FreemanZiemba2013-texture_modulation_index"],
    ]
}

func mean(_ numbers: [Double]) -> Double { numbers.reduce(0, +) / Double(numbers.count) }

private func centred(_ numbers: [Double]) -> [Double] {
    let center = mean(numbers)
    return numbers.map { $0 - center }
}

/// The score of every model on a benchmark, from its scores on the benchmark's members.
private func meanOfMembers(_ members: [[Double]]) -> [Double] {
    (members.first ?? []).indices.map { model in mean(members.map { $0[model] }) }
}

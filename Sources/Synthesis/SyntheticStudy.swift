import Statistics

/// The tables of the example study: invented scores of invented networks.
///
/// The scores come from a latent-factor model that is tuned so that the findings of Ahlert et al. (2024) appear. Nothing
/// in the tables is real but the metrics' names.
///
/// | file | what |
/// |---|---|
/// | `tables/brain-score.csv` | 241 models × 69 metrics: the 51 under the benchmark, ImageNet top-1 and 17 accuracies |
/// | `tables/odd-one-out.csv` | one metric for 42 of the models, under names of its own |
/// | `tables/aliases.csv` | those names beside the study's keys |
/// | `tables/attention-map.csv` | one metric for the same 42 models, a row per score |
///
/// Scores have three decimals. A blank cell was not evaluated; `X` is not applicable. The same seed gives the same
/// bytes.
package struct SyntheticStudy: Sendable {
    /// The seed of the tables in `content/`. Other seeds give other models and scores, and much the same findings.
    package static let defaultSeed: UInt64 = 269

    /// Paths below the study's folder, with the text that belongs there.
    package let files: [(path: String, text: String)]

    package init(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let sample = ModelSample(using: &generator)

        var sheet = ScoreSheet(sample, using: &generator)
        sheet.addIrregularities(using: &generator)

        let compared = sample.members.filter(\.role.isCompared)
        let oddOneOut = compared.map { SyntheticMetric.oddOneOut.score($0.factors, using: &generator) }
        let attentionMap = compared.map { SyntheticMetric.attentionMap.score($0.factors, using: &generator) }

        files = [
            (
                "tables/brain-score.csv",
                csv(
                    header: ["model_id", "model_name"] + sheet.metrics.map(\.name),
                    rows: sheet.rows.map { [$0.id, $0.name] + $0.cells.map(\.text) })
            ),
            (
                "tables/odd-one-out.csv",
                csv(
                    header: ["network", SyntheticMetric.oddOneOut.name],
                    rows: zip(compared, oddOneOut).map { [$0.model.foreignName, $1.text] })
            ),
            (
                "tables/aliases.csv",
                csv(header: ["theirs", "ours"], rows: compared.map { [$0.model.foreignName, $0.model.id] })
            ),
            (
                "tables/attention-map.csv",
                csv(
                    header: ["model", "metric", "score"],
                    rows: zip(compared, attentionMap).map {
                        [$0.model.id, SyntheticMetric.attentionMap.name, $1.text]
                    })
            ),
        ]
    }
}

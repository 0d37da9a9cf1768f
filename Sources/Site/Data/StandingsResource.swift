import Analyses
import Figures
import Study

extension DataResource {
    /// What the models' and metrics' pages say of scores and ranks: a row for each metric or benchmark and each model
    /// that it scores, the best first.
    static func standings(in standings: Standings) -> DataResource {
        DataResource(
            name: "standings",
            title: "Score and rank of every model on every metric and benchmark that scores it",
            fields: [
                Field("measure", .text, description: "The name of a metric or benchmark"),
                Field("model", .text, description: "The model's key"),
                Field(
                    "score", .number,
                    description: "The score as it was read; that of a benchmark is computed from its members"),
                Field(
                    "rank", .integer,
                    description:
                        "The rank among the models that are scored: 1 is the best, equal scores share the smallest"
                ),
                Field("shared", .text, description: "yes when another model has the same score"),
                Field(
                    "percentile", .number,
                    description:
                        "Share of the other scored models that stand below, a tie counting half, from 0 to 1; empty "
                        + "when there is no other"),
            ],
            primaryKey: ["measure", "model"], writer: "the table of standings"
        ) { csv in
            let models = standings.study.table.models.map { CSVText.Cell($0.key) }
            let (yes, no) = (CSVText.Cell("yes"), CSVText.Cell("no"))
            for measure in standings.measures {
                guard let ranking = standings.ranking(of: measure.name) else { continue }
                let name = CSVText.Cell(measure.name)
                for model in ranking.order {
                    guard let place = ranking[model] else { continue }
                    csv.write(name)
                    csv.write(models[model])
                    csv.write(measure.scores[model])
                    csv.write(place.rank)
                    csv.write(place.isShared ? yes : no)
                    csv.write(place.percentile)
                    csv.endRow()
                }
            }
        }
    }
}

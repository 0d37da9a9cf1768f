import Analyses
import Figures
import Findings
import Study

extension DataResource {
    /// What the metrics' and benchmarks' pages say of correlations: a row for each metric or benchmark and each other
    /// metric, in the order of the page.
    static func correlations(in standings: Standings) -> DataResource {
        DataResource(
            name: "correlations", title: "Rank correlations of every metric and benchmark with every metric",
            fields: [
                Field("measure", .text, description: "The name of a metric or benchmark"),
                Field("metric", .text, description: "The name of the metric that it is compared with"),
                Field("n", .integer, description: "Models that both score"),
                Field(
                    "rho", .number,
                    description:
                        "Spearman's rank correlation over these models, scores turned so that higher is better"
                ),
                Field(
                    "p", .probability,
                    description: "Two-sided p-value, Student's t with n − 2 degrees of freedom"),
                Field(
                    "significant", .text,
                    description:
                        "yes when p is below 0.05, divided by the number of defined pairs of two metrics or, for a "
                        + "benchmark, of a benchmark and a metric"),
                Field("reason", .text, description: "Why rho is not defined"),
            ],
            primaryKey: ["measure", "metric"], writer: "the table of correlations"
        ) { csv in
            let metrics = standings.study.table.metrics.map(\.name)
            let cells = Dictionary(
                metrics.map { ($0, CSVText.Cell($0)) }, uniquingKeysWith: { first, _ in first })
            for measure in standings.measures {
                let name = CSVText.Cell(measure.name)
                for correlation in standings.correlations[measure.name] {
                    csv.write(name)
                    csv.write(cells[correlation.metric] ?? .empty)
                    csv.write(correlation)
                    csv.endRow()
                }
            }
        }
    }
}

extension CSVText {
    private static let yes = Cell("yes")
    private static let no = Cell("no")

    fileprivate mutating func write(_ correlation: MetricCorrelations.Correlation) {
        write(correlation.n)
        write(correlation.rho.number)
        write(correlation.pValue.number)
        switch correlation.rho {
        case .defined:
            write(correlation.isSignificant ? Self.yes : Self.no)
            write(.empty)
        case .undefined(let reason):
            write(.empty)
            write(Cell(reason))
        }
    }
}

package import Findings
import OrderedCollections
package import Study

/// A point with its z-scores where they are drawn.
private typealias Row = (point: ScatterAnalysis.Point, standardized: (x: Double, y: Double)?)

extension ScatterAnalysis {
    /// The points that a reader looks for, by their places in `points`: the best on the aggregate, then the extremes of both
    /// axes; each once. The extremes of z-scores are those of the scores.
    package var labelled: [Int] {
        let ranked = points.indices.compactMap { place in points[place].rank.map { (rank: $0, place: place) }
        }
        let best = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map(\.place).prefix(
            Leader.count)
        let extremes = [
            points.indices.min { points[$0].x < points[$1].x },
            points.indices.max { points[$0].x < points[$1].x },
            points.indices.min { points[$0].y < points[$1].y },
            points.indices.max { points[$0].y < points[$1].y },
        ]
        return Array(OrderedSet(best + extremes.compactMap(\.self)))
    }

    /// A row for each point.
    ///
    /// - Parameter isStandardized: whether their z-scores are drawn as well.
    package func drawn(isStandardized: Bool, _ table: ScoreTable) -> FindingTable {
        let standardized = isStandardized ? standardized : nil
        let rows: [Row] = points.enumerated().map { ($1, standardized?[$0]) }
        var facets: [Facet<Row>] = [
            .words("name", "What people call the model") { table.models[$0.point.model].name },
            Self.score(on: x) { $0.point.x }, Self.score(on: y) { $0.point.y },
        ]
        if let aggregate {
            facets += [
                Self.score(on: aggregate, named: "aggregate") { $0.point.aggregate },
                .number("rank", .rank, "Rank on \(aggregate.title), 1 the best", isValue: false) { row in
                    row.point.rank.map(Quantity.defined) ?? .undefined("no rank")
                },
            ]
        }
        if standardized != nil {
            facets += [
                Self.standardScore(on: x) { $0.standardized?.x },
                Self.standardScore(on: y) { $0.standardized?.y },
            ]
        }
        return FindingTable(
            of: rows,
            keys: [KeyFacet("model", .model, "The model's key") { table.models[$0.point.model].key }], facets)
    }

    private static func score(
        on measure: Measure, named name: String? = nil, _ score: @escaping @Sendable (Row) -> Double?
    ) -> Facet<Row> {
        .number(name ?? measure.name, measure.kind, "Score on \(measure.title)", isValue: false) { row in
            score(row).map(Quantity.defined) ?? .undefined("not evaluated")
        }
    }

    private static func standardScore(
        on measure: Measure, _ score: @escaping @Sendable (Row) -> Double?
    ) -> Facet<Row> {
        .number("z_\(measure.name)", .plain, "z-score on \(measure.title)", isValue: false) { row in
            score(row).map(Quantity.defined) ?? .undefined("no z-scores")
        }
    }
}

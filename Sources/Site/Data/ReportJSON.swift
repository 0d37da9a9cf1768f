import Analyses
import Diagnostics
import Figures
import Findings
import Pages
import Study

/// `report.json`: everything that the site says in numbers, for programs. Full precision, in the study's order.
/// docs/report.schema.json describes it for its readers; Tests/Reports holds the one against the other.
/// A value that is not defined is null, and `undefined` says why.
///
/// `leaderboard` lists every model in the leaderboard's order: `{"model": key, "name", "score": aggregate or null,
/// "ranks": {scheme: competition rank}}`. A model without a score has no ranks, and `unranked` says why.
func reportJSON(of report: Report) -> JSON {
    let study = report.study
    return [
        "schema": 1,
        "generator": .string(generator),
        "title": .string(study.title),
        "date": .string(study.date),
        "inputs": .array(study.inputs.map(inputJSON)),
        "cohorts": .array(study.cohorts.map(cohortJSON)),
        "values": .object(
            report.values.all.map {
                JSON.Member(name: $0.name, value: $0.value.quantity.number.map(JSON.number) ?? .null)
            }),
        "undefined": .object(
            report.values.all.compactMap { name, value in
                guard case .undefined(let reason) = value.quantity else { return nil }
                return JSON.Member(name: name, value: .string(reason))
            }),
        "claims": .array(report.pages.flatMap(\.claims).map(claimJSON)),
        "figures": .array(report.placedFigures.map(figureJSON)),
        "leaderboard": .array(
            report.leaderboard.models.map { leaderboardJSON($0, report.leaderboard, study.table) }),
        "published": .array(report.published.map { publishedJSON($0, study.table) }),
    ]
}

private func inputJSON(_ input: InputTable) -> JSON {
    [
        "path": .string(input.path),
        "sha256": .string(input.sha256),
        "models": .integer(input.models),
        "metrics": .integer(input.metrics),
    ]
}

private func cohortJSON(_ cohort: Cohort) -> JSON {
    [
        "name": .string(cohort.name),
        "rule": .string(cohort.rule),
        "models": .integer(cohort.models.count),
        "excluded": .integer(cohort.exclusions.count),
    ]
}

/// The numbers are those that decide; they are null when a value of the comparison is not defined.
private func claimJSON(_ claim: CheckedClaim) -> JSON {
    [
        "id": .string(claim.id),
        "page": .string(claim.page),
        "line": .integer(claim.position.line),
        "sentence": .string(claim.sentence),
        "comparison": .string(claim.comparison),
        "left": claim.left.map(JSON.number) ?? .null,
        "right": claim.right.map(JSON.number) ?? .null,
        "margin": claim.margin.map(JSON.number) ?? .null,
        "holds": .bool(claim.state != .fails),
        "fragile": .bool(claim.state == .fragile),
    ]
}

private func figureJSON(number: Int, _ figure: Figure, page: String) -> JSON {
    [
        "id": .string(figure.id),
        "kind": .string(figure.kind),
        "number": .integer(number),
        "page": .string(page),
        "title": .string(figure.title),
        "summary": .string(figure.summary),
        "cohort": JSON(figure.cohort),
        "svg": .string("figures/\(figure.id).svg"),
        "csv": .string("data/\(figure.id).csv"),
    ]
}

private func leaderboardJSON(_ model: Int, _ leaderboard: Leaderboard, _ table: ScoreTable) -> JSON {
    let ranks = zip(leaderboard.schemes, leaderboard.rankings).compactMap { scheme, ranking in
        ranking[model].map { JSON.Member(name: scheme.name, value: .integer($0.rank)) }
    }
    var members = [
        JSON.Member(name: "model", value: .string(table.models[model].key)),
        JSON.Member(name: "name", value: .string(table.models[model].name)),
        JSON.Member(name: "score", value: leaderboard.scores[model].map(JSON.number) ?? .null),
        JSON.Member(name: "ranks", value: .object(ranks)),
    ]
    if let reason = leaderboard.reasonWithoutRank(model) {
        members.append(JSON.Member(name: "unranked", value: .string(reason)))
    }
    return .object(members)
}

private func publishedJSON(_ comparison: PublishedComparison, _ table: ScoreTable) -> JSON {
    [
        "benchmark": .string(comparison.benchmark.name),
        "table": .string(comparison.table),
        "compared": .integer(comparison.compared),
        "agreeing": .integer(comparison.agreeing),
        "unpublished": .integer(comparison.unpublished),
        "uncomputed": .integer(comparison.uncomputed),
        "differences": .array(
            comparison.differences.map { difference in
                [
                    "model": .string(table.models[difference.model].key),
                    "published": .number(difference.published),
                    "computed": .number(difference.computed),
                    "bound": .number(difference.bound),
                ]
            }),
    ]
}

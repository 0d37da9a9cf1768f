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
/// "ranks": {scheme: competition rank}}`, with the schemes that rank it. Of a model that none ranks, `unranked` says why.
func reportJSON(of report: Report) -> JSON {
    let study = report.study
    let values = report.values.all.map { (name: $0.name.text, quantity: $0.value.quantity) }
    return [
        "schema": 1,
        "generator": .string(generator),
        "title": .string(study.title),
        "date": .string(study.date),
        "inputs": .array(study.inputs.map(inputJSON)),
        "cohorts": .array(study.cohorts.map(cohortJSON)),
        "values": .object(
            values.map { JSON.Member(name: $0.name, value: $0.quantity.number.map(JSON.number) ?? .null) }),
        "undefined": .object(
            values.compactMap { name, quantity in
                guard case .undefined(let reason) = quantity else { return nil }
                return JSON.Member(name: name, value: .string(reason))
            }),
        "claims": .array(report.pages.flatMap(\.claims).map(claimJSON)),
        "figures": .array(report.placedFigures.map(figureJSON)),
        "analyses": .array(report.findings.map(findingJSON)),
        "leaderboard": .array(
            report.leaderboard.models.map { leaderboardJSON($0, report.leaderboard, study.table) }),
        "published": .array(report.published.all.map { publishedJSON($0, study.table) }),
    ]
}

private func names(_ columns: [String]) -> JSON { .array(columns.map(JSON.string)) }

private func inputJSON(_ input: InputTable) -> JSON {
    [
        "path": .string(input.path),
        "sha256": .string(input.sha256),
        "models": .integer(input.models),
        "metrics": .integer(input.metrics),
        "roles": [
            "metrics": names(input.metricColumns),
            "published": names(input.publishedColumns),
            "attributes": names(input.attributeColumns),
            "errors": names(input.errorColumns),
            "ignored": names(input.ignoredColumns),
        ],
        "treatment": .array(input.treatment.map { .string($0.description) }),
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
    let grounds = claim.grounds
    return [
        "id": .string(claim.id),
        "page": .string(claim.page),
        "line": .integer(claim.position.line),
        "sentence": .string(claim.sentence),
        "comparison": .string(grounds.comparison),
        "values": .array(grounds.values.map(JSON.string)),
        "premises": .array(grounds.premises.map(JSON.string)),
        "left": grounds.left.map(JSON.number) ?? .null,
        "right": grounds.right.map(JSON.number) ?? .null,
        "margin": grounds.margin.map(JSON.number) ?? .null,
        "holds": .bool(claim.state != .fails),
        "fragile": .bool(claim.state == .fragile),
    ]
}

private func figureJSON(_ figure: Figure, at place: NumberedFigure) -> JSON {
    [
        "id": .string(figure.id),
        "kind": .string(figure.kind),
        "number": .integer(place.number),
        "page": .string(place.page),
        "title": .string(figure.title),
        "summary": .string(figure.summary),
        "cohort": JSON(figure.cohort),
        "svg": .string("figures/\(figure.fileName).svg"),
        "csv": .string("data/\(figure.fileName).csv"),
        "method": .string(figure.method),
        "table": figure.data.description,
    ]
}

private func findingJSON(_ finding: StudyFinding) -> JSON {
    [
        "name": .string(finding.name),
        "title": .string(finding.title),
        "csv": .string("data/\(finding.name).csv"),
        "table": finding.table.description,
    ]
}

private func leaderboardJSON(_ model: Int, _ leaderboard: Leaderboard, _ table: ScoreTable) -> JSON {
    let ranks = leaderboard.columns.compactMap { column in
        column.ranking[model].map { JSON.Member(name: column.scheme.name, value: .integer($0.rank)) }
    }
    var members = [
        JSON.Member(name: "model", value: .string(table.models[model].key)),
        JSON.Member(name: "name", value: .string(table.models[model].name)),
        JSON.Member(name: "score", value: leaderboard.score(model).map(JSON.number) ?? .null),
        JSON.Member(name: "ranks", value: .object(ranks)),
    ]
    if ranks.isEmpty, let reason = leaderboard.reasonWithoutRank(model) {
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

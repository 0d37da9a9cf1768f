import Analyses
import Figures
import Tables

/// `report.json`: everything that the site says in numbers, for programs. Full precision, in the study's order.
/// A value that is not defined is null, and `undefined` says why.
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
        "claims": [],
        "figures": .array(report.placedFigures.map(figureJSON)),
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

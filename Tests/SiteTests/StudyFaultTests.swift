import Testing

/// What is wrong with study.yaml, and the keys and values that are meant.
@Suite struct StudyFaultTests {
    @Test(arguments: [
        // Settings
        ("titel: T\n", "unknown-key", "titel"), ("\"titel\": T\n", "unknown-key", "\"titel\""),
        ("notice: [a]\n", "not-a-text", nil), ("notice: ~\n", "empty-text", "~"),
        ("schemes: {a: b}\n", "not-a-text", nil), ("cohorts: [a]\n", "not-a-mapping", nil),
        ("cohorts: none\n", "not-a-mapping", "none"), ("other-benchmarks: x\n", "not-a-list", "x"),
        ("cohorts: {x: {distinct: é}}\n", "unknown-choice", "é"),
        ("cohorts: {x: {distinct: 'na''me'}}\n", "unknown-choice", "'na''me'"),
        ("cohorts: {e\u{301}: {distinct: \"a\\\"b\"}}\n", "unknown-choice", "\"a\\\"b\""),
        ("cohorts:\n  x:\n    distinct: a\n      b\n", "unknown-choice", nil),
        ("cohorts: {x: {distinct: |\n  a}}\n", "invalid-yaml", nil),
        ("notice: &n a\nurl: *n\n", "yaml-alias", "*n"), ("title: T\n", "duplicate-key", "title"),
        ("notice: [a\n", "invalid-yaml", nil), ("[a]: b\n", "invalid-key", nil),
        // The study
        ("url: example.org\n", "invalid-url", "example.org"), ("schemes: []\n", "empty-list", "schemes"),
        ("schemes: [mean, maen]\n", "unknown-scheme", "maen"),
        ("schemes: [mean, mean]\n", "duplicate-scheme", "mean"),
        ("other-benchmarks: [{name: x, members: [q]}]\n", "unknown-metric", "q"),
        ("other-benchmarks: [{name: x, members: ['q*']}]\n", "unmatched-pattern", "'q*'"),
        ("other-benchmarks: [{name: x, members: []}]\n", "empty-benchmark", nil),
        ("other-benchmarks: [{members: [a]}]\n", "missing-key", nil),
        ("other-benchmarks: [{name: x, members: [{name: a, weight: -2}]}]\n", "invalid-weight", "-2"),
        (
            "other-benchmarks: [{name: x, members: ['a*', {name: '?', weight: 2}]}]\n", "conflicting-weights",
            "'?'"
        ),
        ("other-benchmarks: [{name: average, members: [a]}]\n", "duplicate-benchmark", "average"),
        ("other-benchmarks: [{name: x, members: [a]}]\n", "shared-metric", "a"),
        ("metrics: {q: {title: Q}}\n", "unknown-metric", "q"),
        ("metrics: {a: {better: lower}}\n", "missing-range", "a"),
        ("metrics: {a: {range: [1, 0]}}\n", "invalid-range", "range"),
        ("metrics: {a: {range: [0, 0.2]}}\n", "score-out-of-range", "0.3"),
        ("bibliography: none.bib\n", "missing-file", "none.bib"),
        ("cohorts: {x: {scored-on: [q]}}\n", "unknown-measure", "q"),
        ("cohorts: {x: {scored-on: [a], except: [b]}}\n", "unused-exception", "b"),
        ("cohorts: {x: {where: [\"q > 1\"]}}\n", "unknown-metric", "\"q > 1\""),
        ("cohorts: {x: {where: [a is big]}}\n", "invalid-condition", "a is big"),
        ("cohorts: {x: {where: [a > 9]}}\n", "empty-cohort", "x"),
    ])
    func whatIsMeantIsCovered(line: String, identifier: String, text: String?) {
        let changes = ["study.yaml": (TinyStudy.files["study.yaml"] ?? "") + "\n" + line]
        #expect(told(of: changes).contains(Told(identifier, text)), "\(told(of: changes))")
    }

    @Test(arguments: [
        ("date: 2024-01-01", "date: 2024-02-30", "invalid-date", "2024-02-30"),
        ("date: 2024-01-01", "", "missing-key", nil),
        ("missing-scores: zero", "", "undeclared-missing-rule", nil),
        ("missing-scores: zero", "missing-scores: one", "unknown-choice", "one"),
        ("path: scores.csv", "{path: scores.csv, ignore: [q]}", "unknown-column", "q"),
        ("path: scores.csv", "{path: scores.csv, rename: {q: r}}", "unknown-column", "q"),
        ("path: scores.csv", "{path: scores.csv, rename: {a: \"\"}}", "empty-text", "\"\""),
        ("path: scores.csv", "{path: scores.csv, key: [m, n]}", "unknown-column", "m"),
        ("  - path: scores.csv", "  []", "missing-table", "tables"),
    ])
    func whatIsMeantInPlaceOfALineIsCovered(
        line: String, other: String, identifier: String, text: String?
    ) {
        let changes = ["study.yaml": (TinyStudy.files["study.yaml"] ?? "").replacing(line, with: other)]
        #expect(told(of: changes).contains(Told(identifier, text)), "\(told(of: changes))")
    }

    @Test(arguments: [
        ("@article{k, author = {A}, title = {T}, year = 1}", "missing-field", "k"),
        ("@artikel{k, title = {T}}", "unknown-entry-type", "@artikel"),
        ("@misc{k, author = {A}, title = {T}, year = 1, year = 2}", "duplicate-field", "year"),
        ("@misc{k, author = {A}, title = {T}, year = 1, url = {a b}}", "invalid-url", "{a b}"),
        ("@misc{k, author = {A}, title = {T}, year = 1, doi = \"1 \" # {x}}", "invalid-doi", "\"1 \" # {x}"),
        ("@misc{k, author = {A and}, title = {T}, year = 1}", "missing-name", "{A and}"),
        ("@misc{k, author = {A}, title = {\\foo{T}}, year = 1}", "unknown-latex-command", "{\\foo{T}}"),
        ("@misc{k, month = agu}", "unknown-abbreviation", "agu"),
        ("@misc{k, title = {T", "unclosed-value", nil),
        ("@misc{, title = {T}}", "missing-entry-key", nil),
        ("@misc k", "invalid-bibtex", nil),
        (
            "@misc{k, author = {A}, title = {T}, year = 1}\n@misc{k, title = {U}}", "duplicate-entry", "k"
        ),
    ])
    func whatIsMeantInABibliographyIsCovered(entry: String, identifier: String, text: String?) {
        let changes = [
            "study.yaml": (TinyStudy.files["study.yaml"] ?? "") + "\nbibliography: r.bib\n", "r.bib": entry,
            "cited.md": "# Cited\n\nOf @k.\n",
        ]
        #expect(told(of: changes).contains(Told(identifier, text)), "\(told(of: changes))")
    }
}

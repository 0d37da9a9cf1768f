import Testing

/// What is wrong with a page, and the words that are meant.
@Suite struct NarrativeFaultTests {
    @Test(arguments: [
        ("`{value} table.modles` is", "unknown-value", "`{value} table.modles`"),
        ("``{value} table.models | no`` is", "unknown-format", "``{value} table.models | no``"),
        ("`{valeu} table.models`", "unknown-role", "`{valeu} table.models`"),
        ("`{value} table.models | p`", "unsuitable-format", "`{value} table.models | p`"),
        ("a\n`{value} agreement.rho(a,\n  q)`", "undefined-value", "`{value} agreement.rho(a,\n  q)`"),
        ("[x](nowhere.md)", "unknown-page", "[x](nowhere.md)"),
        ("é [x *y*](nowhere.md \"a (title)\") z", "unknown-page", "[x *y*](nowhere.md \"a (title)\")"),
        ("[x](<nowhere.md>)", "unknown-page", "[x](<nowhere.md>)"),
        ("[x](nowhere.html)", "broken-link", "[x](nowhere.html)"),
        ("[](#nothing)", "unknown-id", "[](#nothing)"), ("[](index.md#no)", "unknown-id", "[](index.md#no)"),
        ("[x](data.html#no)", "unknown-id", "[x](data.html#no)"),
        ("[x][r]\n\n[r]: nowhere.md", "unknown-page", nil),
        ("[ ](data.html)", "empty-link", "[ ](data.html)"),
        ("[x](../a.html)", "link-out-of-site", "[x](../a.html)"), ("[x](/a)", "absolute-link", "[x](/a)"),
        ("[x](ftp://a.b)", "forbidden-scheme", "[x](ftp://a.b)"), ("[x]()", "missing-address", "[x]()"),
        ("![](a.png)", "missing-alternative-text", "![](a.png)"),
        ("![A](a.png)", "missing-file", "![A](a.png)"),
        ("![A](https://a.b/c.png)", "foreign-image", "![A](https://a.b/c.png)"),
        ("see @key", "missing-bibliography", "@key"), ("[see @one, p. 3]", "missing-bibliography", "@one"),
        ("[@one; two]", "empty-citation", "two"), ("a[^1] b", "undefined-footnote", "[^1]"),
        ("a <b>c</b>", "raw-html", "<b>"), ("<div>\na\n</div>\n", "raw-html", "<div>\na\n</div>"),
        ("#### Four  \n", "skipped-heading-level", "#### Four"), ("# Two #\n", "second-title", "# Two #"),
        ("Two\n===\n", "second-title", nil),
        ("[x](claim:y)", "unknown-claim", "[x](claim:y)"),
        ("[x](claim:y, z)", "unknown-claim", "[x](claim:y, z)"),
        ("[x](claim:)", "unnamed-claim", "[x](claim:)"), ("x](claim:y, z)", "broken-claim-link", "](claim:"),
        ("```figures density\nid: m\n```", "misspelt-figure", "```figures density"),
    ])
    func whatIsMeantInTheTextIsCovered(text: String, identifier: String, covered: String?) {
        let changes = ["method.md": "# M\n\n" + text]
        #expect(told(of: changes).contains(Told(identifier, covered)), "\(told(of: changes))")
    }

    @Test(arguments: [
        ("figure heatmap\nid: m", "unknown-figure-kind", "heatmap"),
        ("figure\nid: m", "unknown-figure-kind", nil),
        ("figure density\nid: m m", "invalid-id", "m m"),
        ("figure density\nmetrics: [a]", "missing-key", "density"),
        ("figure density\nid: table", "taken-id", "table"),
        ("figure density\nid: agreement", "duplicate-figure", "agreement"),
        ("figure density\nid: m\ncohort: none", "unknown-cohort", "none"),
        ("figure density\nid: m\nmetrics: [a, 'q']", "unknown-measure", "'q'"),
        ("figure density\nid: m\nmetrics: [a, a]", "repeated-measure", "a"),
        ("figure density\nid: m\nmetrics: []", "empty-list", "metrics"),
        ("figure density\nid: m\ncaptoin: C", "unknown-key", "captoin"),
        ("figure density\nid: m\ncaption: See `{value} no`.", "unknown-value", "`{value} no`"),
        (
            "figure density\nid: m\ncaption: >\n  See [that](no.md),\n  folded.", "unknown-page",
            "[that](no.md)"
        ),
        ("figure score-scatter\nid: m\nx: a", "missing-key", nil),
        ("figure score-scatter\nid: m\nx: a\ny: '*'", "several-metrics", "'*'"),
        ("figure score-scatter\nid: m\nx: a\ny: b\nstandardize: yes", "not-a-flag", "yes"),
        ("figure ranking-strips\nid: m\nbenchmark: no", "unknown-benchmark", "no"),
        ("figure ranking-strips\nid: m\nschemes: []", "empty-list", "schemes"),
    ])
    func whatIsMeantInAFigureIsCovered(figure: String, identifier: String, covered: String?) {
        // In a list, so that the block is indented.
        for margin in ["", "  "] {
            let lines = ("```" + figure + "\n```").split(separator: "\n").map { margin + $0 }
            let changes = ["method.md": "# M\n\n- item\n\n" + lines.joined(separator: "\n") + "\n"]
            let expected = Told(identifier, covered)
            #expect(told(of: changes).contains(expected), "\(told(of: changes))")
        }
    }

    @Test(arguments: [
        ("table.modles > 3 and table.models > 1", "unknown-value", "table.modles"),
        ("'table.models > 3 and table.modles > 1'", "unknown-value", "table.modles"),
        ("table.models > 3 and 2 > 1", "claim-without-value", "2 > 1"),
        ("agreement.mean > 0 and table.models >= 0", "claim-cannot-fail", "table.models >= 0"),
        ("agreement.mean > 0 and table.models < 0", "claim-cannot-hold", "table.models < 0"),
        ("table.models > agreement.mean", "mixed-units", "table.models > agreement.mean"),
        ("agreement.mean == 0.1", "missing-tolerance", "agreement.mean == 0.1"),
        ("table.models > 3 )", "invalid-claim", ")"), ("table.models", "invalid-claim", "table.models"),
        ("table.models  > no.such", "unknown-value", "table.models  > no.such"),
        (">\n    table.models > no.such", "unknown-value", nil),
        ("table.models > 1", "unused-claim", "many"), ("{margin: 1}", "missing-key", "many"),
        ("{holds: table.models > 1, margin: -1}", "negative-margin", "-1"),
    ])
    func whatIsMeantInAClaimIsCovered(comparison: String, identifier: String, covered: String?) {
        let changes = ["method.md": "---\nclaims:\n  many: \(comparison)\n---\n# M\n"]
        #expect(told(of: changes).contains(Told(identifier, covered)), "\(told(of: changes))")
    }

    @Test func theSentenceOfAClaimThatFailsIsCovered() {
        let front =
            "---\nclaims:\n  many: table.models > 9\n  few: table.models < 9\n  no: agreement.rho(a, q) > 0\n---\n# M\n\n"
        let text =
            "The [**models**\nare many](claim:many), [which is it](claim:few, many), [or not](claim:no).\n"
        #expect(
            told(of: ["method.md": front + text]) == [
                Told("claim-fails", "[**models**\nare many](claim:many)"),
                Told("conclusion-falls", "[which is it](claim:few, many)"),
                Told("claim-undefined", "[or not](claim:no)"),
            ])
    }

    @Test(arguments: [
        ("title: T\ntitel: U", "unknown-key", "titel"), ("order: first", "not-a-number", "first"),
        ("title: '[x](claim:y)'", "claim-in-front-matter", "'[x](claim:y)'"),
        ("claims: {\"a b\": table.models > 1}", "invalid-claim-name", "\"a b\""),
        ("bibliography: no.bib", "missing-file", "no.bib"),
    ])
    func whatIsMeantInTheFrontMatterIsCovered(yaml: String, identifier: String, covered: String?) {
        let changes = ["method.md": "---\n\(yaml)\n---\n# M\n"]
        #expect(told(of: changes).contains(Told(identifier, covered)), "\(told(of: changes))")
    }

    @Test(arguments: [
        ("---\ntitle: T\n", "unclosed-front-matter"), ("No title.\n", "missing-title"),
    ])
    func aPageAsAWholeHasNoEnd(page: String, identifier: String) {
        #expect(told(of: ["method.md": page]).contains(Told(identifier, nil)))
    }
}

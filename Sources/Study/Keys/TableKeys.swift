import Settings

extension DocumentedKeys {
    /// The keys of an entry of `tables:`.
    static let table = DocumentedKeys(
        of: "a table", title: "A table",
        "An entry of `tables:`. [Tables](tables.md) tells more of how files are read.",
        outline: """
            tables:
              - …
            """,
        [
            DocumentedKey(
                "path", "a file", without: nil, "The table, by its path from the study's folder.",
                example: "path: scores.csv"),
            DocumentedKey(
                "format", oneOf(TableFormat.self), without: "the file itself shows it",
                "How the file is written; [formats](tables.md#formats) tells what becomes of each. A folder of results can be a table too.",
                example: "format: markdown",
                table: """
                    | model | fog |
                    |---|---|
                    | alder | 46.3 |
                    | aspen | 52.5 |
                    """),
            DocumentedKey(
                "sheet", "a text", without: "the first one",
                "Which sheet of a workbook is read, which table of a file of HELM, by its title, or which list of a file of JSON.",
                example: """
                    format: json
                    sheet: test
                    """,
                table: """
                    {"dev": [{"model": "alder", "fog": 44.1}],
                     "test": [{"model": "alder", "fog": 46.3}, {"model": "aspen", "fog": 52.5}]}
                    """),
            DocumentedKey(
                "layout", oneOf(TableDeclaration.Layout.self), without: "`wide`",
                "`wide`: a row for each model, a column for each metric. `long`: a row for each score.",
                example: "layout: long",
                table: """
                    model,metric,score
                    alder,fog,46.3
                    alder,noise,39.9
                    aspen,fog,52.5
                    aspen,noise,41.8
                    """),
            DocumentedKey(
                "separator", oneOf(Separator.self), without: "the file itself shows it",
                "What stands between the columns.", example: "separator: semicolon",
                table: """
                    model;fog;noise
                    alder;46,3;39,9
                    aspen;52,5;41,8
                    """),
            DocumentedKey(
                "header-rows", "a number from 1 to 9", without: "`1`",
                "How many rows name the columns. The names of a column are joined with a blank: `fog 1`.",
                example: "header-rows: 2",
                table: """
                    model,fog,,noise
                    ,1,2,1
                    alder,46.3,41.0,39.9
                    aspen,52.5,47.2,41.8
                    """),
            DocumentedKey(
                "key", "a column, a list of columns, or [several that are joined](#a-key-of-several-columns)",
                without: "the first column; of a long table `model`",
                "The column that tells the models apart. Of a list the first that the table has is meant.",
                example: "key: model"),
            DocumentedKey(
                "columns", "[names](#the-columns-of-a-long-table)", without: "`metric`, `score` and `error`",
                "What a long table calls its columns.",
                example: """
                    layout: long
                    columns: {metric: task, score: value}
                    """,
                table: """
                    model,task,value
                    alder,fog,46.3
                    aspen,fog,52.5
                    """),
            DocumentedKey(
                "repeats", oneOf(RepeatRule.self), without: "`error`",
                "What is done with several rows of a model, in a long table on one metric. Each `mean` keeps its standard error.",
                example: """
                    layout: long
                    repeats: mean
                    """,
                table: """
                    model,metric,score
                    alder,fog,46.3
                    alder,fog,46.9
                    aspen,fog,52.5
                    """),
            DocumentedKey(
                "name", "a column, or a list of columns", without: "the key is the name",
                "The column of the names that people read.", example: "name: title",
                table: """
                    model,title,fog
                    alder,Alder (base),46.3
                    aspen,Aspen (base),52.5
                    """),
            DocumentedKey(
                "ignore", "a list of columns or patterns", without: "all columns are read",
                "Columns that are not read; of a long table also metrics.",
                example: #"ignore: [calibration_err, "sh*"]"#),
            DocumentedKey(
                "rename", "old names with their new ones", without: "the names of the file",
                "New names of columns or metrics. A `*` of the new name stands for what that of the old one fits.",
                example: #"rename: {agreement: human agreement, "lab.*": "*"}"#,
                table: """
                    model,lab.fog,lab.noise,agreement
                    alder,46.3,39.9,0.282
                    aspen,52.5,41.8,0.276
                    """),
            DocumentedKey(
                "missing", "texts or patterns, each with a reason", without: "only a blank cell has no score",
                "Texts that stand where there is no score, and why. A pattern takes no cell that holds a number.",
                example: "missing: {X: not applicable}",
                table: """
                    model,fog,noise
                    alder,46.3,X
                    aspen,52.5,41.8
                    """),
            DocumentedKey(
                "decimal", oneOf([".", ","]), without: "the numbers of each column show it",
                "What stands before the decimals of a number.",
                example: #"decimal: ",""#,
                table: """
                    model;fog;noise
                    alder;1,014;0,998
                    aspen;1,233;1,052
                    """),
            DocumentedKey(
                "thousands", oneOf([",", ".", "'", " "]), without: "the numbers of each column show it",
                "What stands between groups of three digits.",
                example: #"thousands: ",""#,
                table: """
                    model;steps
                    alder;1,014
                    aspen;1,233
                    """),
            DocumentedKey(
                "attributes",
                "a list of columns or patterns, or [each with what is said of it](#an-attribute)",
                without: "every column holds scores",
                "Facts about the models: shown on their pages, usable in the `where` of a cohort, never averaged.",
                example: #"attributes: [license, "n_*"]"#,
                table: """
                    model,license,n_layers,fog
                    alder,MIT,12,46.3
                    aspen,Apache-2.0,24,52.5
                    """),
            DocumentedKey(
                "errors", "columns of scores, each with that of its errors",
                without: "no column holds errors",
                """
                Which columns hold the errors of others, kept beside the scores. A `*` on the right stands for what that on \
                the left fits.
                """,
                example: #"errors: {"*": "*_se"}"#,
                table: """
                    model,fog,fog_se
                    alder,46.3,0.4
                    aspen,52.5,0.6
                    """),
            DocumentedKey(
                "parentheses", oneOf(CellNotation.Parentheses.self), without: "a cell holds no parentheses",
                "What stands in parentheses behind a number, `61.2 (0.4)`: its error, or nothing to be read.",
                example: "parentheses: error",
                table: """
                    model,fog
                    alder,46.3 (0.4)
                    aspen,52.5 (0.6)
                    """),
            DocumentedKey(
                "split", "columns, each with a list of metrics", without: "a cell holds one number",
                "Columns whose cells hold several numbers with slashes between them, and the metrics that these become.",
                example: "split: {fog: [fog accuracy, fog F1]}",
                table: """
                    model,fog
                    alder,46.3 / 41.0
                    aspen,52.5 / 47.2
                    """),
            DocumentedKey(
                "ignore-rows", "a list of keys or patterns", without: "every row is a model",
                "Rows that are no models, such as means at the end of a table.",
                example: #"ignore-rows: ["Mean*"]"#,
                table: """
                    model,fog
                    alder,46.3
                    aspen,52.5
                    Mean of both,49.4
                    """),
            DocumentedKey(
                "links", oneOf(LinkRule.self), without: "`drop`",
                "Whether the address of a link in a key or a name is kept as that of the model.",
                example: "links: keep",
                table: """
                    model,fog
                    [alder](https://example.org/alder),46.3
                    [aspen](https://example.org/aspen),52.5
                    """),
            DocumentedKey(
                "match", "[a file](#other-names-of-models)",
                without: "the models are called as in the other tables",
                "Which model of the study each name of this table is.",
                example: """
                    path: odd-one-out.csv
                    match: {name: names.csv}
                    """),
        ])

    /// The keys of `key:` where several columns make the key together.
    static let joinedKey = DocumentedKeys(
        of: "'key'", title: "A key of several columns", "What stands below `key:` of a table.",
        outline: """
            tables:
              - path: scores.csv
                key:
                  …
            """,
        [
            DocumentedKey(
                "columns", "a list of columns", without: nil,
                "The columns whose texts make the key together. A blank cell adds nothing.",
                example: "columns: [architecture, weights]", table: pretrained),
            DocumentedKey(
                "joined-by", "a text", without: "a blank", "What stands between the texts.",
                example: """
                    columns: [architecture, weights]
                    joined-by: "/"
                    """, table: pretrained),
        ])

    private static let pretrained = """
        architecture,weights,fog
        alder,base,46.3
        alder,large,49.0
        """

    /// The keys of `columns:`.
    static let longColumns = DocumentedKeys(
        of: "'columns'", title: "The columns of a long table",
        "What stands below `columns:` of a long table.",
        outline: """
            tables:
              - path: scores.csv
                layout: long
                columns:
                  …
            """,
        [
            DocumentedKey(
                "metric", "a column, or a list of columns", without: "`metric`",
                "Names the metric of the row.",
                example: "metric: task",
                table: """
                    model,task,score
                    alder,fog,46.3
                    aspen,fog,52.5
                    """),
            DocumentedKey(
                "score", "a column, or a list of columns", without: "`score`", "Holds the score.",
                example: "score: value",
                table: """
                    model,metric,value
                    alder,fog,46.3
                    aspen,fog,52.5
                    """),
            DocumentedKey(
                "error", "a column, or a list of columns", without: "`error`",
                "Holds the error of the score.",
                example: "error: se",
                table: """
                    model,metric,score,se
                    alder,fog,46.3,0.4
                    aspen,fog,52.5,0.6
                    """),
        ])

    /// The keys of `match:`.
    static let match = DocumentedKeys(
        of: "'match'", title: "Other names of models", "What stands below `match:` of a table.",
        outline: """
            tables:
              - path: scores.csv
              - path: odd-one-out.csv
                match:
                  …
            """,
        [
            DocumentedKey(
                "name", "a file", without: nil,
                """
                A file of two columns below a header: a name as this table has it, and the key or the name of the model in \
                the tables before it.
                """,
                example: "name: names.csv")
        ])

    /// The keys of a column under `attributes:`.
    static let attribute = DocumentedKeys(
        of: "an attribute", title: "An attribute", "What stands below a column in `attributes:` of a table.",
        outline: """
            tables:
              - path: scores.csv
                attributes:
                  size:
                    …
            """,
        [
            DocumentedKey(
                "title", "a text", without: "the name of the column",
                "What readers see in place of the name.",
                example: "title: Parameters", table: sizes),
            DocumentedKey(
                "unit", "a unit", without: "numbers have none",
                """
                What its numbers are in. Cells may carry it, or one that is so many of it: with `unit: GB`, `512 MB` is 0.512. \
                A bare number is in the unit.
                """,
                example: "unit: M", table: sizes),
            DocumentedKey(
                "kind", oneOf(Attribute.Kind.self), without: "its cells show it",
                "What its cells are read as.", example: "kind: text", table: sizes),
        ])

    private static let sizes = """
        model,size,fog
        alder,25M,46.3
        aspen,1.2B,52.5
        """
}

import Diagnostics
import Drafts
import Site
import Study
import Testing

@Suite("A drafted study")
struct StudyDraftTests {
    @Test("says beside each line what it was guessed from, and of nothing else")
    func comments() throws {
        let draft = try drafted("model,year,acc,err\na,2019,71.5,28.5\nb,2020,80,20\nc,2021,77,23\n")
        #expect(
            draft.yaml == """
                # Drafted from the tables alone. A comment says what a line was guessed from; set right what is wrong.
                title: "T"
                date: 2024-01-31

                tables:
                  - path: tables/t.csv
                    key: model   # names no model twice
                    attributes:
                      year: {}   # 'year' in its name says a fact about the model, no score
                    ignore:
                      - err   # adds up to 100 with 'acc' in every row, so it says the same

                benchmark:
                  name: average
                  members:   # the only metric
                    - acc

                """)
        #expect(draft.guesses.map(\.line) == ["key: model", "year: {}", "err", "members:"])
    }

    @Test("builds without a word of warning, with claims that hold", arguments: tables)
    func builds(_ table: String) throws {
        var diagnostics = Diagnostics()
        let plan = SiteBuild(study: try drafted(table).folder(named: "draft")).plan(&diagnostics)
        #expect(diagnostics.all.map(\.description) == [])
        #expect(plan != nil)
    }

    static let tables = [
        "model,a,b,c\nm,1,2,3\nn,2,3,1\no,4,5,2\np,3,1,4\n",
        // Two models, and one metric.
        "model,acc\na,0.5\nb,0.6\n",
        // Names that Markdown, YAML and claims could take for their own.
        "model,\"acc, top-1\",x|y,c*d,[e],f: g,#h\n@m,1,2,3,4,5,6\n*n*,2,3,1,1,2,3\n`o`,3,1,2,2,3,1\n_p_,4,4,1,3,4,2\n",
        // A row for each score.
        "model,task,result\na,x,1\na,y,2\nb,x,3\nb,y,1\nc,x,2\nc,y,5\n",
        // Repeated measurements.
        "model,seed,acc\na,1,0.5\na,2,0.6\nb,1,0.7\nb,2,0.5\nc,1,0.2\nc,2,0.9\n",
    ]

    @Test("asks what it cannot know, and takes the answer")
    func questions() throws {
        var asked: [Question] = []
        let draft = try drafted("model,x_loss,acc,f1\na,0.5,0.1,0.2\nb,0.4,,0.3\nc,0.2,0.3,0.1\n") {
            question in
            asked.append(question)
            return question.choices.count - 1
        }
        #expect(
            asked.map(\.text) == [
                "Is lower better on 'x_loss'?",
                "1 score is missing. What does a missing score do to a model's average?",
            ])
        #expect(draft.yaml.contains("missing-scores: undefined"))
        #expect(draft.yaml.contains("x_loss: {better: higher}   # as you answered"))
    }

    @Test("leaves what runs on another scale out of the average, and says why")
    func scales() throws {
        let draft = try drafted(
            "model,acc,f1,elo,latency\na,0.5,0.1,1200,3\nb,0.4,0.2,1100,2\nc,0.2,0.3,1300,1\n")
        #expect(
            draft.yaml.contains(
                "    - acc\n    - f1\n  # elo outside the average: 'elo' in its name says a scale of its own")
        )
        #expect(draft.yaml.contains("  latency: {better: lower}   # 'latency' in its name"))
    }

    @Test(
        "takes a metric that is turned round already as it is",
        arguments: ["1-ECE", "neg_nll", "toxicity alignment"])
    func turnedRound(_ name: String) throws {
        let draft = try drafted("model,acc,\(name)\na,0.5,0.1\nb,0.4,0.2\nc,0.2,0.3\n")
        #expect(!draft.yaml.contains("better:"))
    }

    @Test("asks nothing of which a tree has the answer")
    func treeAsksNothing() throws {
        var asked: [String] = []
        _ = try drafted(
            "model,a_x,a_y,b_x,b_y,c\nm,1,2,3,4,1000\nn,5,4,3,2,2000\no,3,5,9,1,3000\n",
            tree: "{G: [a_x, a_y], H: [b_x, b_y]}"
        ) { question in
            asked.append(question.text)
            return question.suggested
        }
        #expect(asked == [])
    }

    @Test("makes groups of names that begin alike, where these take in all")
    func groups() throws {
        let draft = try drafted("model,code_a,code_b,maths_a,maths_b\na,5,1,2,3\nb,4,2,1,2\nc,2,3,3,1\n")
        #expect(
            draft.yaml.contains(
                "    - name: code\n      members:\n        - code_a\n        - code_b\n    - name: maths\n"))
        let flat = try drafted("model,code_a,code_b,maths_a,maths_b\na,5,1,2,3\nb,4,2,1,2\nc,2,3,3,1\n") {
            _ in 1
        }
        #expect(flat.yaml.contains("    - code_a\n    - code_b\n    - maths_a\n"))
    }

    @Test("follows a tree, and refuses one that names what no table has")
    func tree() throws {
        let table = "model,a,b,c\nm,1,2,3\nn,2,3,1\no,4,5,2\n"
        let draft = try drafted(table, tree: #"{"One": ["a"], "Two": {"Deep": ["b"]}}"#)
        #expect(draft.yaml.contains("    - name: One\n      members:\n        - a\n    - name: Two\n"))
        #expect(draft.yaml.contains("  # c outside the average: the tree does not name it"))
        var diagnostics = Diagnostics()
        #expect(throws: NotDrafted.self) {
            try drafted(table, tree: "{One: [aa, b]}", &diagnostics) { $0.suggested }
        }
        #expect(
            diagnostics.all.map(\.description) == [
                "tree.yaml:1:8: error: no table has a metric 'aa'; did you mean 'a'?"
            ])
    }

    @Test("is refused where no column names models, and where none holds scores")
    func refusals() {
        for (table, message) in [
            (
                "a,b\n1,2\n3,4\n",
                "t.csv: error: no column of this table names models: each of them holds numbers; add a column with a name for each row"
            ),
            (
                "name,type\na,x\nb,y\n",
                "t.csv: error: no column of scores is left in this table; a score is a number that is no fact about the model, as its size or its year is"
            ),
            ("", "t.csv:1:1: error: this table is empty; its first line names the columns"),
        ] {
            var diagnostics = Diagnostics()
            #expect(throws: NotDrafted.self) { try drafted(table, &diagnostics) { $0.suggested } }
            #expect(diagnostics.all.map(\.description) == [message])
        }
    }

    @Test("says nothing of the scales of scores that cannot be read, and nothing of a tree's metrics")
    func unreadScores() throws {
        let draft = try drafted("model,acc,f1\na,71.5*,1\nb,80,2\nc,77,3\n", tree: "{One: [acc]}")
        #expect(
            draft.yaml.contains(
                "# The scores cannot be read as they stand, so nothing is known of their scales. To rank, add a benchmark:\n"
            ))
    }

    @Test(
        "declares marks among digits that no column can tell by itself",
        arguments: [
            (
                "model;acc;n\na;61,4;412.000\nb;68,2;1.014.500\nc;70,9;9.000\n",
                "    decimal: \",\"   # else '1.014.500' could not be read\n    thousands: \".\"\n"
            ),
            (
                "model,acc,f1\na,1'014,3\nb,2'500,4\nc,900,5\n",
                "    thousands: \"'\"   # else '1'014' could not be read\n"
            ),
        ])
    func digitMarks(_ table: String, _ lines: String) throws {
        let draft = try drafted(table)
        #expect(draft.yaml.contains(lines))
        var diagnostics = Diagnostics()
        _ = SiteBuild(study: draft.folder(named: "draft")).plan(&diagnostics)
        #expect(diagnostics.all.map(\.description) == [])
    }

    @Test("takes a sign among sizes for a size that is not known")
    func unknownSize() throws {
        let draft = try drafted("model,params,acc\na,7B,1\nb,?,2\nc,13B,3\n")
        #expect(draft.yaml.contains("      params: {unit: B}   # numbers with 'B' behind them\n"))
        #expect(draft.yaml.contains("      \"[?]\": not evaluated   # in 1 cell of 1 column of numbers"))
    }

    @Test("joins a second table on the keys of the first")
    func join() throws {
        var diagnostics = Diagnostics()
        let files = [
            ("tables/t.csv", "model,acc\na,0.5\nb,0.6\nc,0.1\n"),
            ("tables/u.csv", "label,id,f1\nFirst,c,0.4\nSecond,a,0.2\nThird,b,0.3\n"),
        ].map { path, text in
            (path: path, source: TableSource.file(InputFile(path: path, bytes: Array(text.utf8))))
        }
        let draft = try #require(
            StudyDraft(
                of: files, title: Stated("T"), date: Stated("2024-01-31"), answering: \.suggested,
                &diagnostics))
        #expect(draft.yaml.contains("    key: id   # 3 of its 3 names are keys of the tables before\n"))
        #expect(draft.yaml.contains("      label: {}   # texts\n"))
    }
}

struct NotDrafted: Error {}

func drafted(
    _ table: String, tree: String? = nil, answering answer: Answer = { $0.suggested }
) throws -> StudyDraft {
    var diagnostics = Diagnostics()
    return try drafted(table, tree: tree, &diagnostics, answering: answer)
}

func drafted(
    _ table: String, tree: String? = nil, _ diagnostics: inout Diagnostics, answering answer: Answer
) throws -> StudyDraft {
    let draft = StudyDraft(
        of: [(path: "tables/t.csv", source: .file(InputFile(path: "t.csv", bytes: Array(table.utf8))))],
        title: Stated("T"),
        date: Stated("2024-01-31"),
        tree: tree.map { SourceText(path: "tree.yaml", name: "tree.yaml", text: $0) },
        answering: answer, &diagnostics)
    guard let draft else { throw NotDrafted() }
    return draft
}

extension StudyDraft {
    var yaml: String { texts.first { $0.path == "study.yaml" }?.text ?? "" }
}

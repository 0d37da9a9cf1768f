import Diagnostics
import Drafts
import Site
import Study
import Testing

/// What a column is taken for, by its name and its cells.
@Suite("The roles of a draft")
struct DraftedRolesTests {
    @Test("columns of errors and bounds are told by their names, and by their numbers")
    func errors() throws {
        let named = try drafted(
            "model,acc,acc ±,f1,f1 95% CI,f1_low,f1_upper\na,71.5,1,60,2,58,62\nb,80,2,50,3,47,53\nc,77,1,40,1,39,41\n"
        )
        #expect(named.yaml.contains("      acc: \"acc ±\"   # by its name the error of 'acc'\n"))
        #expect(named.yaml.contains("      f1: \"f1 95% CI\""))
        #expect(named.yaml.contains("      - f1_low   # by its name and numbers a bound of 'f1'\n"))
        #expect(named.yaml.contains("      - f1_upper   # by its name and numbers a bound of 'f1'\n"))
        // One whose numbers are no bounds is a score.
        let score = try drafted("model,acc,acc_low\na,71.5,72\nb,80,50\nc,77,60\n")
        #expect(score.yaml.contains("    - acc\n    - acc_low\n"))
        // `error` beside an accuracy is what is left to 100, not how sure the column before it is.
        let rest = try drafted("model,acc,win,error\na,71.5,20,28.5\nb,80,30,20\nc,77,60,23\n")
        #expect(
            rest.yaml.contains(
                "      - error   # adds up to 100 with 'acc' in every row, so it says the same\n"))
        #expect(!rest.yaml.contains("    errors:"))
    }

    @Test("numbers with others in parentheses behind them are scores")
    func parentheses() throws {
        let draft = try drafted("model,acc,f1\na,71.5 (0.3),60.1 (1)\nb,80.1 (0.2),50 (1)\nc,77 (1),40 (2)\n")
        #expect(
            draft.yaml.contains(
                "    # numbers have others in parentheses behind them, which are read as their errors; or ignore\n    parentheses: error\n"
            ))
        #expect(draft.yaml.contains("    - acc\n    - f1\n"))
    }

    @Test(
        "what counts the rows is no score, whatever it is called", arguments: ["Pos.", "winner", "S.No", "#"])
    func counting(_ name: String) throws {
        let rows = (1...6).map { "m\($0),\($0),\(50 + $0 * 7 % 5).5,\(40 + $0 * 5 % 7).1\n" }.joined()
        let draft = try drafted("model,\(name),a,b\n" + rows)
        #expect(draft.yaml.contains("      - \(yamlText(name))   # counts the rows\n"))
        #expect(draft.yaml.hasSuffix("    - a\n    - b\n"))
        // As the first column as well, where `#` could begin a comment; an unnamed one counts from 1 here.
        let first = try drafted(
            "\(name),model,a,b\n"
                + (1...6).map { "\($0),m\($0),\(50 + $0 * 7 % 5).5,4\($0 * 5 % 7)\n" }.joined())
        #expect(first.yaml.contains("key: model   # names no model twice\n"))
        #expect(first.yaml.hasSuffix("    - a\n    - b\n"))
    }

    @Test("facts are no scores")
    func facts() throws {
        let draft = try drafted(
            "model,version,gpus,moe,id,acc,f1\na,1.0,8,0,101,50.5,60\nb,1.1,4,1,105,60.5,50\nc,1.2,8,0,99,70.5,20\nd,1.3,8,1,7,20,30\n"
        )
        for name in ["version", "gpus", "moe", "id"] {
            #expect(draft.yaml.contains("      \(name): {}   # "))
        }
        #expect(draft.yaml.hasSuffix("    - acc\n    - f1\n"))
    }

    @Test("a task that is called after a fact is a score, and a language after an error")
    func tasks() throws {
        let tasks = try drafted(
            "model,date_understanding,memory recall,tokens F1,n-back\na,50.5,60,10,5\nb,60.5,50,20,45\nc,70.5,20,15,35\n"
        )
        #expect(
            tasks.yaml.hasSuffix(
                "    - date_understanding\n    - \"memory recall\"\n    - \"tokens F1\"\n    - n-back\n"))
        let languages = try drafted("model,fr,se,sd\na,50,60,10.5\nb,60,50,50\nc,70,20,35\n")
        #expect(languages.yaml.hasSuffix("    - fr\n    - se\n    - sd\n"))
    }

    @Test("a column of dates does not name models, and an identifier goes before a name")
    func keys() throws {
        let dated = try drafted("Date,Contender,a,b\n2024-01-10,x,1,2\n2024-02-11,y,2,3\n2024-03-12,z,4,1\n")
        #expect(dated.yaml.contains("    key: Contender   # names no model twice\n"))
        let identified = try drafted("name,id,a,b\nAlder,x1,1,2\nBirch,x2,2,3\nCedar,x3,4,1\n")
        #expect(identified.yaml.contains("    key: id   # names no model twice\n    name: name   #"))
        let both = try drafted(
            "Model,pretrained,Date,a,b\nv,x,2024-01-10,1,2\nv,y,2024-02-11,2,3\nw,x,2024-03-12,4,1\n")
        #expect(both.yaml.contains("key: {columns: [Model, pretrained]}"))
    }

    @Test(
        "a row of all models is left out, in whatever words",
        arguments: [
            "Average (all models)", "Mean ± SD", "Std. dev.", "Ø", "Σ", "Median gesamt", "Gesamtdurchschnitt",
        ])
    func footers(_ key: String) throws {
        let draft = try drafted("model,a,b\nx,1,2\ny,2,3\nz,4,1\n\(key),2.3,2\n")
        #expect(draft.yaml.contains("ignore-rows: [\(yamlText(key))]"))
    }

    @Test("a model that is called after one is not")
    func noFooter() throws {
        let draft = try drafted("model,a,b\nx,1,2\ny,2,3\nz,4,1\nHuman average,2.5,2.5\n")
        #expect(!draft.yaml.contains("ignore-rows"))
    }

    @Test("`average precision` is a metric, and the means of groups are none")
    func averages() throws {
        let metric = try drafted("model,a,average precision,c\nx,10,25,31\ny,22,31,14\nz,45,11,27\n")
        #expect(
            metric.yaml.hasSuffix(
                "    - a\n    - average precision\n    - c\n".replacing(
                    "average precision", with: "\"average precision\"")))
        let grouped = try drafted(
            "model,g average,h average,a,b,c,d\nx,15,24,10,25,20,23\ny,18,25.5,22,31,14,20\nz,36,19,45,11,27,27\n"
        )
        #expect(grouped.yaml.contains("      - \"g average\"   # "))
        #expect(grouped.yaml.contains("      - \"h average\"   # "))
        #expect(grouped.yaml.hasSuffix("    - a\n    - b\n    - c\n    - d\n"))
    }

    @Test("MS is no millisecond, and a rating up to 10 is no per cent")
    func scales() throws {
        let draft = try drafted("model,MS MARCO,BoolQ,MT-Bench\na,50,60,7.5\nb,60,50,8.5\nc,70,20,6.5\n")
        #expect(draft.yaml.contains("    - \"MS MARCO\"\n    - BoolQ\n  # MT-Bench outside the average"))
    }

    @Test("columns of one name get names of their own, but one that repeats another is left out")
    func twins() throws {
        let draft = try drafted("model,acc,acc,acc,\na,50,60,50,11\nb,60,50,60,12\nc,70,20,70,19\n")
        #expect(
            draft.yaml.contains("      \"column 3\": \"acc 2\"   # an earlier column is called 'acc' too\n"))
        #expect(draft.yaml.contains("      - \"column 4\"   # holds the same as the other 'acc'\n"))
        #expect(draft.yaml.contains("      \"column 5\": \"unnamed 5\"   # holds numbers and has no name\n"))
    }

    @Test("a semicolon between columns makes a comma decimal")
    func decimalCommas() throws {
        let draft = try drafted("model;a;b\nx;6,192;4,730\ny;8,615;4,849\nz;1,204;2,300\n")
        #expect(draft.yaml.contains("decimal: \",\""))
        let quoted = try drafted(
            "model,a,b\nx,\"6,192\",\"4,730\"\ny,\"8,615\",\"4,849\"\nz,\"1,204\",\"2,300\"\n")
        #expect(quoted.yaml.contains("thousands: \",\""))
    }

    @Test("a long table is known by names with `name` behind them")
    func long() throws {
        let draft = try drafted(
            "llm_name,benchmark_name,result\na,x,1\na,y,2\nb,x,3\nb,y,1\nc,x,2\nc,y,5\n")
        #expect(
            draft.yaml.contains(
                "    key: llm_name\n    # what the table calls its metric, its score and the score's error\n"
                    + "    columns: {metric: benchmark_name, score: result}\n"))
    }

    @Test("what two tables have alike is read once, and what only bears one name twice")
    func shared() throws {
        var diagnostics = Diagnostics()
        let files = [
            ("tables/t.csv", "model,license,acc\na,MIT,0.5\nb,MIT,0.6\nc,GPL,0.1\n"),
            ("tables/u.csv", "model,license,acc\nc,GPL,0.4\na,MIT,0.2\nb,MIT,0.3\n"),
        ].map { path, text in
            (path: path, source: TableSource.file(InputFile(path: path, bytes: Array(text.utf8))))
        }
        let draft = try #require(
            StudyDraft(
                of: files, title: Stated("T"), date: Stated("2024-01-31"), answering: \.suggested,
                &diagnostics))
        #expect(draft.yaml.contains("      - license   # stands in tables/t.csv too, with the same cells\n"))
        #expect(draft.yaml.contains("      acc: \"acc 2\"   # tables/t.csv has another 'acc'\n"))
        let plan = SiteBuild(study: draft.folder(named: "draft")).plan(&diagnostics)
        #expect(plan != nil)
        #expect(diagnostics.all.map(\.description) == [])
    }
}

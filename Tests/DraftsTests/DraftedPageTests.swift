import Diagnostics
import Drafts
import Site
import Testing

/// The first page of a draft says what holds, and no more than so few scores can say.
@Suite("The first page of a draft")
struct DraftedPageTests {
    @Test(
        "builds without a word of warning, however little there is",
        arguments: [
            "model,acc,f1,em\na,50,60,10\n",
            "model,acc,f1,em\na,50,60,10\nb,70,20,30\n",
            "model,acc\na,50\nb,60\nc,70\n",
            "model,perplexity\na,5\nb,6\nc,7\n",
            // Two metrics that no model shares, and one that a single model has.
            "model,acc,f1,em\na,50,,1\nb,60,,\nc,70,,\nd,,20,\ne,,30,\nf,,40,\n",
            // Names that cite a work and a footnote, and words of YAML.
            "model,@x,[^1],null,No\na,50,11,22,21\nb,60,12,33,41\nc,70,19,11,31\n",
            // Rows without text below the table.
            "model;acc;f1\na;50;11\nb;60;12\nc;70;19\n;;\n;;\n",
        ])
    func builds(_ table: String) throws {
        var diagnostics = Diagnostics()
        let draft = try drafted(table)
        let plan = SiteBuild(study: draft.folder(named: "draft")).plan(&diagnostics)
        #expect(diagnostics.all.map(\.description) == [])
        #expect(plan != nil)
    }

    @Test("gives no correlation of two models that are left when the others have no average")
    func undefinedPair() throws {
        var diagnostics = Diagnostics()
        let draft = try drafted("model,x_loss,acc,f1\na,0.5,0.1,0.2\nb,0.4,,0.3\nc,0.2,0.3,0.1\n") {
            $0.choices.count - 1
        }
        #expect(!draft.page.contains("pair.spearman"))
        _ = SiteBuild(study: draft.folder(named: "draft")).plan(&diagnostics)
        #expect(diagnostics.all.map(\.description) == [])
    }

    @Test("says nothing of ways of averaging where there is one metric")
    func oneMetric() throws {
        let page = try drafted("model,acc\na,50\nb,60\nc,70\n").page
        #expect(
            page.contains("`{value} table.models` models are scored on `{value} table.metrics` metric.\n"))
        #expect(!page.contains("leads") && !page.contains("ranking-strips"))
    }

    @Test("shows the two metrics that agree least, and counts in whole sentences")
    func pair() throws {
        let page = try drafted("model,a,b,c\nx,10,11,40\ny,20,22,30\nz,30,33,20\nw,40,39,10.5\nv,50,60,15\n")
            .page
        #expect(page.contains("## a and c\n\n```figure score-scatter\nid: pair\nx: a\ny: c\n"))
        #expect(
            page.contains(
                "Of all pairs [these two agree least](claim:agree-least): their rank correlation is"))
        #expect(page.contains("[No score is missing](claim:coverage)."))
        #expect(!page.contains("By more than ten places move"))
        for kind in ["correlation-heatmap", "ranking-strips", "score-scatter", "density", "coverage-scatter"]
        {
            #expect(page.contains("```figure \(kind)\n"))
        }
    }
}

extension StudyDraft {
    var page: String { texts.first { $0.path == "index.md" }?.text ?? "" }
}

import Foundation
import Testing

@testable import Diagnostics
@testable import Site
@testable import Study

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct SiteBuildTests {
    @Test func plansEveryFileThatTheReadmeLists() throws {
        #expect(
            try site(of: TinyStudy.folder()).keys.sorted() == [
                ".concordance", ".nojekyll", "404.html", "assets/models.js", "assets/script.js",
                "assets/style.css", "claims.html", "data.html",
                "data/agreement.csv", "data/correlations.csv", "data/data-coverage.csv",
                "data/datapackage.json", "data/missing.csv", "data/scores.csv", "data/standings.csv",
                "data/study/ranks.csv", "data/study/rules.csv", "data/study/weights.csv",
                "figures/agreement.svg", "figures/data-coverage.svg",
                "index.html", "leaderboard.html", "method.html", "metrics.html",
                "metrics/a.html", "metrics/average.html", "metrics/b.html", "metrics/c.html",
                "models/five.html", "models/four.html", "models/one.html", "models/three.html",
                "models/two.html", "report.json", "values.html",
            ])
    }

    @Test func aSiteWithAnAddressHasAMapAndAFeed() throws {
        let settings = try #require(TinyStudy.files["study.yaml"]) + "\nurl: https://example.org/a&b/\n"
        let site = try site(of: TinyStudy.folder(["study.yaml": settings]))
        for file in ["sitemap.xml", "feed.xml"] {
            let text = try #require(site[file])
            #expect(text.contains("https://example.org/a&amp;b/method.html"))
            #expect(XMLParser(data: Data(text.utf8)).parse())
        }
    }

    @Test func theFolderOfTheStudyLeavesNoTrace() throws {
        #expect(
            try site(of: TinyStudy.folder(named: "tiny")) == site(of: TinyStudy.folder(named: "/else/where")))
    }

    @Test func aNarrativeFileThatWouldReplaceTheDataPageIsAnError() {
        let found = messages(of: TinyStudy.folder(["data.md": "# Mine\n"]))
        #expect(found.contains { $0.hasPrefix("data.html: error: both ") }, "\(found)")
    }

    @Test func aLinkToNothingStopsTheBuild() {
        #expect(!messages(of: TinyStudy.folder(["method.md": "# Method\n\n[x](nowhere.html)\n"])).isEmpty)
    }

    @Test func scoresAndReasonsStandInTheDataFolderAsTheyWereRead() throws {
        let site = try site(of: TinyStudy.folder())
        #expect(
            site["data/scores.csv"] == """
                model,name,a,b,c
                one,one,0.1,0.2,0.3
                two,two,0.2,0.1,0.5
                three,three,0.3,0.5,0.4
                four,four,0.4,0.4,
                five,five,0.5,0.3,0.2

                """)
        #expect(site["data/missing.csv"] == "model,metric,reason\nfour,c,not evaluated\n")
    }

    @Test func theCoverageMapIsDrawnAloneWithTheTableThatItShows() throws {
        let site = try site(of: TinyStudy.folder())
        #expect(
            site["data/data-coverage.csv"] == """
                model,name,scores,a,b,c
                one,one,3,1,1,1
                two,two,3,1,1,1
                three,three,3,1,1,1
                five,five,3,1,1,1
                four,four,2,1,1,0

                """)
        let svg = try #require(site["figures/data-coverage.svg"])
        #expect(XMLParser(data: Data(svg.utf8)).parse())
        #expect(svg.contains("<style>"))
        let page = try #require(site["data.html"])
        #expect(page.contains("href=\"figures/data-coverage.svg\" download"))
        #expect(page.contains("href=\"data/data-coverage.csv\" download"))
    }

    @Test func noFigureCanTakeTheNameOfAFileOfTheDataPackage() throws {
        let figure = "agreement"
        let names = try site(of: TinyStudy.folder()).keys.compactMap {
            $0.wholeMatch(of: /data\/(.*)\.csv/).map { String($0.output.1) }
        }.filter { $0 != figure && !$0.contains("/") }
        #expect(names.count == 5)
        let index = try #require(TinyStudy.files["index.md"])
        for name in names + ["Scores"] {
            let text = index.replacing("id: \(figure)", with: "id: \(name)")
                .replacing("#\(figure)", with: "#\(name)")
            let found = messages(of: TinyStudy.folder(["index.md": text]))
            #expect(
                found == [
                    "tiny/index.md:6:5: error: the id '\(name)' is taken: the site has a file "
                        + "data/\(name.lowercased()).csv of its own; choose another one"
                ], "\(name)")
        }
    }

    @Test func theReportSaysWhatThePagesSay() throws {
        let text = try #require(try site(of: TinyStudy.folder())["report.json"])
        let report = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect(report["schema"] as? Int == 1)
        #expect(report["generator"] as? String == generator)
        #expect((report["values"] as? [String: Any])?["table.models"] as? Int == 5)
        let input = try #require((report["inputs"] as? [[String: Any]])?.first)
        #expect(input["path"] as? String == "scores.csv")
        #expect(input["sha256"] as? String == sha256(Array(try #require(TinyStudy.files["scores.csv"]).utf8)))
        let figure = try #require((report["figures"] as? [[String: Any]])?.first)
        #expect(figure["id"] as? String == "agreement")
        #expect(figure["number"] as? Int == 1)
        #expect(figure["page"] as? String == "index.html")
    }

    @Test func whatWasDoneToATableStandsOnTheDataPageAndInTheDataPackage() throws {
        let table = try #require(TinyStudy.files["scores.csv"]).replacing(",", with: ";")
        let files = try site(of: TinyStudy.folder(["scores.csv": table]))
        let words = "Its columns are separated by semicolons, as its first lines show."
        #expect(files["data.html"]?.contains("<dt>How it was read</dt><dd>\(words)</dd>") == true)
        let package = try #require(files["data/datapackage.json"])
        #expect(package.contains(#""description": "scores.csv: \#(words)","#))

        let untouched = try site(of: TinyStudy.folder())
        #expect(untouched["data.html"]?.contains("How it was read") == false)
        #expect(untouched["data/datapackage.json"]?.contains(#"  "description": "scores.csv"#) == false)
    }

    @Test func everyResourceOfTheDataPackageIsThereWithItsHash() throws {
        let site = try site(of: TinyStudy.folder())
        let text = try #require(site["data/datapackage.json"])
        let package = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let resources = try #require(package["resources"] as? [[String: Any]])
        #expect(
            resources.compactMap { $0["path"] as? String } == [
                "scores.csv", "missing.csv", "standings.csv", "correlations.csv", "study/ranks.csv",
                "study/rules.csv", "study/weights.csv", "agreement.csv", "data-coverage.csv",
            ])
        for resource in resources {
            let path = try #require(resource["path"] as? String)
            let csv = try #require(site["data/" + path])
            #expect(resource["hash"] as? String == "sha256:" + sha256(Array(csv.utf8)))
            let fields = try #require((resource["schema"] as? [String: Any])?["fields"] as? [[String: Any]])
            #expect(
                fields.compactMap { $0["name"] as? String }.joined(separator: ",")
                    == csv.prefix { $0 != "\n" })
        }
    }
}

/// The texts of a study's site by path; the test fails when the study has errors.
func site(of folder: InputFolder) throws -> [String: String] {
    var diagnostics = Diagnostics()
    let plan = SiteBuild(study: folder).plan(&diagnostics)
    let files = try #require(plan, "\(diagnostics.sorted)").files
    return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
}

func messages(of folder: InputFolder) -> [String] {
    var diagnostics = Diagnostics()
    #expect(SiteBuild(study: folder).plan(&diagnostics) == nil)
    return diagnostics.sorted.map(\.description)
}

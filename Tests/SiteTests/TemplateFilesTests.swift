import Foundation
import Testing

@testable import Diagnostics
@testable import Site
@testable import Study

@Suite struct TemplateFilesTests {
    @Test func everyFileOfTheTemplatesFolderIsPartOfTheProgram() throws {
        let names = try files(in: "/Templates").filter { $0 != "script" }
        #expect(TemplateFiles.builtIn.files.keys.sorted() == (names + ["script.js"]).sorted())
        for name in names {
            #expect(TemplateFiles.builtIn.files[name]?.text == (try text(of: "/Templates/" + name)))
        }
    }

    @Test func theScriptIsAllItsPartsEachOnce() throws {
        let parts = try files(in: "/Templates/script").map { try text(of: "/Templates/script/" + $0) }
        let script = TemplateFiles.builtIn.script
        for part in parts { #expect(script.ranges(of: part).count == 1) }
        #expect(script.count == parts.reduce(0) { $0 + $1.count })
    }

    private func files(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: repository + folder).sorted()
    }

    private func text(of file: String) throws -> String {
        try String(contentsOfFile: repository + file, encoding: .utf8)
    }

    @Test func aFileOfTheSameNameReplacesTheBuiltInOne() {
        var diagnostics = Diagnostics()
        let files = TemplateFiles.builtIn.replacing(by: .memory("mine", ["style.css": "p {}"]), &diagnostics)
        #expect(files.stylesheet == "p {}")
        #expect(files.script == TemplateFiles.builtIn.script)
        #expect(diagnostics.all.isEmpty)
    }

    @Test func aFileThatTheSiteDoesNotUseIsAnError() {
        var diagnostics = Diagnostics()
        _ = TemplateFiles.builtIn.replacing(by: .memory("mine", ["styles.css": "p {}"]), &diagnostics)
        #expect(
            diagnostics.sorted.map(\.description) == [
                "mine/styles.css: error: the site does not use this file; did you mean 'style.css'?"
            ])
    }

    @Test func theSiteIsMadeWithTheReplacedTemplatesAndWhatTheyInclude() throws {
        var diagnostics = Diagnostics()
        let templates = InputFolder.memory(
            "mine",
            [
                "metrics.mustache": "{{<page}}{{$main}}{{>greeting}}{{/main}}{{/page}}",
                "greeting.mustache": "<h1>{{site.title}}, measured</h1>",
            ])
        let plan = SiteBuild(study: TinyStudy.folder(), templates: templates).plan(&diagnostics)
        let files = try #require(plan, "\(diagnostics.sorted)").files
        let page = try #require(files.first { $0.path == "metrics.html" }).text
        #expect(page.contains("<main id=\"main\">\n<h1>Tiny, measured</h1>\n</main>"))
        #expect(files.contains { $0.path == "leaderboard.html" && $0.text.contains("<h1>Leaderboard</h1>") })
    }

    @Test func noPageIsMadeOfATemplateThatIncludesItself() {
        var diagnostics = Diagnostics()
        let templates = InputFolder.memory(
            "mine", ["metrics.mustache": "{{>again}}", "again.mustache": "{{>metrics}}"])
        #expect(SiteBuild(study: TinyStudy.folder(), templates: templates).plan(&diagnostics) == nil)
        #expect(
            diagnostics.sorted.map(\.description) == [
                "mine/metrics.mustache:1:1: error: 'again' would include itself"
            ])
    }
}

import Foundation
import Tables
import Testing

@testable import Site

@Suite struct TemplateFilesTests {
    @Test func everyFileOfTheTemplatesFolderIsPartOfTheProgram() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: repository + "/Templates").sorted()
        #expect(TemplateFiles.builtIn.files.keys.sorted() == names)
        for name in names {
            let text = try String(contentsOfFile: repository + "/Templates/" + name, encoding: .utf8)
            #expect(TemplateFiles.builtIn.files[name]?.text == text)
        }
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
}

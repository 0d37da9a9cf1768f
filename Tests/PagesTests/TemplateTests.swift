import Foundation
import Testing

@testable import Diagnostics
@testable import Markup
@testable import Pages
@testable import Study

struct TemplateTests {
    /// The repository's own templates.
    static let templates: [SourceText] = [
        "404", "claims", "data", "leaderboard", "metric", "metrics", "model", "narrative", "page",
        "sections", "values",
    ].compactMap { name in
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Templates")
        let text = try? String(contentsOf: folder.appending(path: "\(name).mustache"), encoding: .utf8)
        return text.map { SourceText(path: "Templates/\(name).mustache", name: "\(name).mustache", text: $0) }
    }

    /// What is reported when one template has another text.
    private func messages(_ name: String, _ text: String) -> [String] {
        var diagnostics = Diagnostics()
        let sources = Self.templates.filter { $0.name != "\(name).mustache" }
        let changed = SourceText(path: "Templates/\(name).mustache", name: "\(name).mustache", text: text)
        _ = TemplateSet(ofPages: sources + [changed], &diagnostics)
        return diagnostics.sorted.map(\.description)
    }

    @Test func theRepositorysTemplatesUseOnlyWhatTheirViewsOffer() {
        var diagnostics = Diagnostics()
        #expect(Self.templates.count == 11)
        _ = TemplateSet(ofPages: Self.templates, &diagnostics)
        #expect(diagnostics.all.isEmpty)
    }

    @Test(arguments: [
        (
            "a\n<p>{{page.titel}}</p>",
            "2:4: error: nothing is called 'page.titel' here; did you mean 'page.title'?"
        ),
        ("{{{contnt}}}", "1:1: error: nothing is called 'contnt' here; did you mean 'content'?"),
        (
            "{{#page.navigation}}{{lable}}{{/page.navigation}}",
            "1:21: error: nothing is called 'lable' here; did you mean 'label'?"
        ),
        ("{{label}}", "1:1: error: nothing is called 'label' here"),
        ("{{}}", "1:1: error: nothing is called '' here"),
        (
            "{{^site.notise}}x{{/site.notise}}",
            "1:1: error: nothing is called 'site.notise' here; did you mean 'site.notice'?"
        ),
        (
            "{{uppercased(site.title)}}",
            "1:1: error: nothing is called 'uppercased(site.title)' here"
        ),
        ("{{site}}", "1:1: error: 'site' cannot be printed; open it as a section: {{#site}}"),
        ("{{{site.title}}}", "1:1: error: 'site.title' is text; write it with two braces: {{site.title}}"),
        ("{{&site.title}}", "1:1: error: 'site.title' is text; write it with two braces: {{site.title}}"),
        ("{{content}}", "1:1: error: 'content' is markup; write it with three braces: {{{content}}}"),
        ("{{>pag}}", "1:1: error: no template is called 'pag'; did you mean 'page'?"),
        (
            "{{<page}}{{$mian}}x{{/mian}}{{/page}}",
            "1:10: error: 'page' has no block 'mian'; did you mean 'main'?"
        ),
        (
            "{{<page}}x{{$main}}x{{/main}}{{/page}}",
            "1:1: error: only blocks, {{$name}}…{{/name}}, can stand in '{{<page}}'"
        ),
        ("{{#site}}{{>narrative}}{{/site}}", "1:10: error: 'narrative' would include itself"),
        ("{{=<% %>=}}", "1:1: error: '{{=<% %>=}}' cannot be used here; leave the delimiters as they are"),
        (
            "a\n{{#site}}\n{{/sit}}",
            "3:1: error: '{{/sit}}' ends no tag that is open here; end '{{#site}}' first"
        ),
        ("{{/site}}", "1:1: error: '{{/site}}' ends no tag that is open here"),
        ("{{#site}}{{^page}}{{/page}}", "1:1: error: '{{#site}}' is not ended; end it with {{/site}}"),
        ("{{site.title", "1:1: error: this tag is not closed; close it with }}"),
        ("{{{content}}", "1:1: error: this tag is not closed; close it with }}}"),
        ("{{{content}} {{{content}}}", "1:1: error: this tag is not closed; close it with }}}"),
        ("{{#site {{title}}", "1:1: error: this tag is not closed; close it with }}"),
    ])
    func aTagThatMeansNothingIsAnErrorWithItsPlace(text: String, message: String) {
        #expect(messages("narrative", text) == ["Templates/narrative.mustache:\(message)"])
    }

    @Test func aMistakeInTheLayoutIsReportedOnce() throws {
        let page = try #require(Self.templates.first { $0.name == "page.mustache" })
        #expect(messages("page", page.text + "{{nothing}}").count == 1)
    }

    @Test func aMissingTemplateIsAnError() {
        var diagnostics = Diagnostics()
        _ = TemplateSet(ofPages: Self.templates.filter { $0.name != "data.mustache" }, &diagnostics)
        #expect(
            diagnostics.all.map(\.description) == [
                "Templates/data.mustache: error: the template 'data.mustache' is missing"
            ])
    }
}

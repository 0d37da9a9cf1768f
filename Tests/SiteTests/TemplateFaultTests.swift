import Testing

/// What is wrong with a template, and the tag that is meant.
@Suite struct TemplateFaultTests {
    @Test(arguments: [
        ("<p>\n{{summry}}</p>", "unknown-tag", "{{summry}}"), ("{{content}}", "wrong-braces", "{{content}}"),
        ("é {{>nowhere}}", "unknown-template", "{{>nowhere}}"), ("{{/x}}", "unmatched-tag", "{{/x}}"),
        ("{{#content}}", "unended-tag", "{{#content}}"), ("a {{content", "unclosed-tag", nil),
        ("{{=<% %>=}}", "unsupported-tag", "{{=<% %>=}}"),
        ("{{<page}}{{$no}}a{{/no}}{{/page}}", "unknown-block", "{{$no}}"),
        ("{{<page}}a{{/page}}", "outside-blocks", "{{<page}}"),
        ("{{>narrative}}", "endless-template", "{{>narrative}}"),
    ])
    func theTagIsCovered(template: String, identifier: String, text: String?) {
        let found = told(of: [:], templates: ["narrative.mustache": template])
        #expect(found.contains(Told(identifier, text)), "\(found)")
    }

    @Test func aFileThatTheSiteDoesNotUseIsMeantAsAWhole() {
        #expect(told(of: [:], templates: ["a.css": ""]) == [Told("unused-template", nil)])
    }
}

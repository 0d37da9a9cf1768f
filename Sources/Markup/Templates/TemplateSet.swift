package import Diagnostics
import Mustache
import OrderedCollections

/// The templates of a site, parsed and checked against the views that they will be rendered with.
package struct TemplateSet: Sendable {
    private let library: MustacheLibrary

    /// - Parameters:
    ///   - sources: one per `.mustache` file; `name` is the file's name, by which templates call each other without the
    ///     extension.
    ///   - samples: for each template that will be rendered, a view with nothing left out.
    package init(
        _ sources: [SourceText], for samples: [(template: String, view: ViewValue)],
        _ diagnostics: inout Diagnostics
    ) {
        var parsed: [String: MustacheTemplate] = [:]
        var texts: OrderedDictionary<String, SourceText> = [:]
        for source in sources {
            let name = Self.name(of: source)
            texts[name] = source
            do {
                parsed[name] = try MustacheTemplate(string: source.text)
            } catch {
                Self.report(error, in: source, &diagnostics)
            }
        }
        library = MustacheLibrary(templates: parsed)
        if parsed.count == texts.count { Self.check(texts, for: samples, &diagnostics) }
    }

    /// Nil when there is no such template, which `init` has reported.
    package func mould(_ template: String, of view: ViewValue) -> PageMould? {
        PageMould(template, of: view, in: library)
    }
}

extension TemplateSet {
    private static func check(
        _ templates: OrderedDictionary<String, SourceText>,
        for samples: [(template: String, view: ViewValue)],
        _ diagnostics: inout Diagnostics
    ) {
        var check = TemplateCheck(templates)
        for sample in samples {
            if templates[sample.template] == nil {
                let folder = templates.values.first.map { $0.path.dropLast($0.name.count) } ?? ""
                diagnostics.error(
                    "the template '\(sample.template).mustache' is missing",
                    at: Position(file: "\(folder)\(sample.template).mustache"))
            }
            check.check(sample.template, with: [ViewShape(of: sample.view)])
        }
        diagnostics.append(contentsOf: check.diagnostics.all)
    }

    private static func name(of source: SourceText) -> String {
        let suffix = ".mustache"
        return source.name.hasSuffix(suffix) ? String(source.name.dropLast(suffix.count)) : source.name
    }

    private static func report(_ error: any Error, in source: SourceText, _ diagnostics: inout Diagnostics) {
        guard let error = error as? MustacheTemplate.ParserError else {
            diagnostics.error("this template cannot be read: \(error)", at: Position(file: source.path))
            return
        }
        diagnostics.error(
            "this template cannot be read: \(words(for: error.error))",
            at: Position(
                file: source.path, line: error.context.lineNumber, column: error.context.columnNumber))
    }

    private static func words(for error: any Error) -> String {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: "this closes another section than the one that is open"
        case .expectedSectionEnd: "a section is not closed"
        case .unfinishedName: "a tag is not finished"
        case .illegalTokenInsideInheritSection, .textInsideInheritSection:
            "only blocks, {{$name}}…{{/name}}, can stand here"
        case .some(let other): "\(other)"
        case nil: "a tag is not closed"
        }
    }
}

import Mustache
import OrderedCollections
package import Tables

/// The templates of a site, parsed and checked against the views that they will be rendered with.
package struct TemplateSet: Sendable {
    private let library: MustacheLibrary

    /// Every view of the site.
    private static let views: [any View.Type] = [
        NarrativeView.self, LeaderboardView.self, ModelView.self, MetricsView.self, MetricView.self,
        ClaimsView.self, ValuesView.self, DataView.self,
        NotFoundView.self,
    ]

    /// - Parameter sources: one per `.mustache` file; `name` is the file's name, by which templates call each other
    ///   without the extension.
    package init(_ sources: [SourceText], _ diagnostics: inout Diagnostics) {
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
        if parsed.count == texts.count { Self.check(texts, &diagnostics) }
    }

    /// Nil when there is no such template, which `init` has reported.
    func mould(_ template: String, of view: ViewValue) -> PageMould? {
        PageMould(template, of: view, in: library)
    }
}

extension TemplateSet {
    private static func check(
        _ templates: OrderedDictionary<String, SourceText>, _ diagnostics: inout Diagnostics
    ) {
        var check = TemplateCheck(templates)
        for view in views {
            if templates[view.template] == nil {
                let folder = templates.values.first.map { $0.path.dropLast($0.name.count) } ?? ""
                diagnostics.error(
                    "the template '\(view.template).mustache' is missing",
                    at: Position(file: "\(folder)\(view.template).mustache"))
            }
            check.check(view.template, with: [ViewShape(of: sample(of: view))])
        }
        diagnostics.append(contentsOf: check.diagnostics.all)
    }

    /// What the templates of a view can name.
    private static func sample(of view: any View.Type) -> ViewValue {
        view.sample.content.with([
            ("site", ViewValue(reflecting: SiteView.sample)),
            ("page", PageView.sample.content),
        ])
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

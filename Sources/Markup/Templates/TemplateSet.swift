package import Diagnostics

/// The templates of a site, read and checked against the views that they will be filled with.
package struct TemplateSet: Sendable {
    /// By name, without the extension; none after a mistake.
    private let templates: [String: Template]
    /// The names of those that no page takes in; none after a mistake.
    package let unused: Set<String>

    /// - Parameters:
    ///   - sources: one per `.mustache` file; `name` is the file's name, by which templates call each other without the
    ///     extension.
    ///   - samples: for each template that will be filled, the values whose fields it can name, the innermost last, with
    ///     nothing left out of them.
    package init(
        _ sources: [SourceText], for samples: [(template: String, scope: [ViewValue])],
        _ diagnostics: inout Diagnostics
    ) {
        let errors = diagnostics.errorCount
        var read: [String: Template] = [:]
        for source in sources {
            read[Self.name(of: source)] = Template(reading: source, &diagnostics)
        }
        // One that cannot be read is missing to the others.
        if read.count == sources.count {
            let folder = sources.first.map { $0.path.dropLast($0.name.count) } ?? ""
            for sample in samples where read[sample.template] == nil {
                diagnostics.error(
                    .missingTemplate,
                    "the template '\(sample.template).mustache' is missing",
                    at: Position(file: "\(folder)\(sample.template).mustache"))
            }
            diagnostics.append(Self.check(read, for: samples))
        }
        // A template that includes itself must not be filled.
        templates = diagnostics.errorCount == errors ? read : [:]
        unused = Set(templates.keys)
            .subtracting(TemplateCheck(templates).reached(from: samples.map(\.template)))
    }

    private static func check(
        _ templates: [String: Template], for samples: [(template: String, scope: [ViewValue])]
    ) -> Diagnostics {
        var check = TemplateCheck(templates)
        for name in templates.keys.sorted() { check.checkThatItEnds(name) }
        if check.diagnostics.hasErrors { return check.diagnostics }
        for sample in samples { check.check(sample.template, with: sample.scope) }
        return check.diagnostics
    }

    private static func name(of source: SourceText) -> String {
        let suffix = ".mustache"
        return source.name.hasSuffix(suffix) ? String(source.name.dropLast(suffix.count)) : source.name
    }

    /// What a template makes of values, the innermost last; nothing after a mistake in any template, which `init` has
    /// reported. Nil for a page that would be larger than `TemplateRendering.largestPage`: sections in sections of one list
    /// can say more than any disk holds.
    package func page(_ template: String, of scope: [ViewValue]) -> [UInt8]? {
        var rendering = TemplateRendering(templates)
        rendering.write(templates[template]?.parts ?? [], of: scope)
        return rendering.isTooLarge ? nil : rendering.page
    }
}

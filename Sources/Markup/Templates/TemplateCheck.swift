import Diagnostics
import OrderedCollections

/// Checks every tag of a template against the view that it will be rendered with. Mustache itself prints nothing for a
/// name it does not know.
struct TemplateCheck {
    /// By name, without the extension.
    let templates: OrderedDictionary<String, SourceText>
    private(set) var diagnostics = Diagnostics()
    private var underway: [String] = []
    /// By template: a layout is read once for all the views that use it.
    private var tags: [String: [TemplateTag]] = [:]

    init(_ templates: OrderedDictionary<String, SourceText>) {
        self.templates = templates
    }

    /// What has been opened and not yet closed.
    private enum Opened {
        /// A section, inside which these shapes can be named, the innermost last.
        case section([ViewShape])
        /// The contents of a parent, whose blocks it overrides.
        case parent(String)
        case block
    }

    mutating func check(_ name: String, with shapes: [ViewShape]) {
        // A partial may include itself; once is enough.
        guard let source = templates[name], !underway.contains(name) else { return }
        underway.append(name)
        defer { underway.removeLast() }
        var opened: [(tag: TemplateTag, what: Opened)] = []
        let tags = tags[name] ?? TemplateTag.all(in: source)
        self.tags[name] = tags
        for tag in tags {
            let scope =
                opened.lazy.reversed().compactMap { entry -> [ViewShape]? in
                    if case .section(let shapes) = entry.what { shapes } else { nil }
                }.first ?? shapes
            switch tag.kind {
            case .variable, .unescaped: _ = shape(of: tag, in: scope)
            case .section:
                opened.append((tag, .section(scope + [element(of: tag, in: scope)].compactMap(\.self))))
            case .inverted:
                _ = shape(of: tag, in: scope)
                opened.append((tag, .section(scope)))
            case .partial:
                if knows(tag) { check(tag.name, with: scope) }
            case .parent:
                if knows(tag) { check(tag.name, with: scope) }
                opened.append((tag, .parent(tag.name)))
            case .block:
                if case .parent(let parent)? = opened.last?.what { checkOverride(tag, of: parent) }
                opened.append((tag, .block))
            case .end: _ = opened.popLast()
            case .unsupported:
                report("'{{\(tag.name)}}' cannot be checked", tag, mend: "leave the delimiters as they are")
            }
        }
    }
}

// MARK: - Names

extension TemplateCheck {
    /// What a name stands for: its first part is looked for from the innermost section outwards.
    private mutating func shape(of tag: TemplateTag, in scope: [ViewShape]) -> ViewShape? {
        if tag.name == "." { return scope.last }
        let parts = tag.name.split(separator: ".").map(String.init)
        let found = parts.first.flatMap { first in scope.reversed().lazy.compactMap { $0[first] }.first }
        let shape = parts.dropFirst().reduce(found) { shape, part in shape?[part] }
        if shape == nil {
            report(
                "nothing is called '\(tag.name)' here", tag,
                mend: didYouMean(tag.name, among: scope.reversed().flatMap(\.names)))
        }
        if let shape { checkPrinting(tag, shape) }
        return shape
    }

    /// Text is escaped on its way into a page and markup is not; a template cannot have it otherwise.
    private mutating func checkPrinting(_ tag: TemplateTag, _ shape: ViewShape) {
        switch (tag.kind, shape) {
        case (.variable, .text), (.unescaped, .markup): break
        case (.variable, .markup):
            report("'\(tag.name)' is markup", tag, mend: "write it with three braces: {{{\(tag.name)}}}")
        case (.unescaped, .text):
            report("'\(tag.name)' is text", tag, mend: "write it with two braces: {{\(tag.name)}}")
        case (.variable, _), (.unescaped, _):
            report("'\(tag.name)' cannot be printed", tag, mend: "open it as a section: {{#\(tag.name)}}")
        default: break
        }
    }

    /// What a section adds to the names inside it.
    private mutating func element(of tag: TemplateTag, in scope: [ViewShape]) -> ViewShape? {
        switch shape(of: tag, in: scope) {
        case .list(let element): element
        case let shape: shape
        }
    }

    private mutating func knows(_ tag: TemplateTag) -> Bool {
        if templates[tag.name] != nil { return true }
        report("no template is called '\(tag.name)'", tag, mend: didYouMean(tag.name, among: templates.keys))
        return false
    }

    private mutating func checkOverride(_ tag: TemplateTag, of parent: String) {
        guard let source = templates[parent] else { return }
        let blocks = TemplateTag.all(in: source).filter { $0.kind == .block }.map(\.name)
        if !blocks.contains(tag.name) {
            report(
                "'\(parent)' has no block '\(tag.name)'", tag, mend: didYouMean(tag.name, among: blocks))
        }
    }

    /// A layout is checked once for every view that uses it; its own mistakes are reported once.
    private mutating func report(_ message: String, _ tag: TemplateTag, mend: String?) {
        let diagnostic = Diagnostic(.error, at: tag.position, message, mend: mend)
        if !diagnostics.all.contains(diagnostic) { diagnostics.append(contentsOf: [diagnostic]) }
    }
}

import Diagnostics

/// Checks every tag of a template against the view that it will be filled with, before anything is: a tag that means
/// nothing would print nothing. The templates are walked as `TemplateRendering` walks them.
struct TemplateCheck {
    /// By name, without the extension.
    let templates: [String: Template]
    private(set) var diagnostics = Diagnostics()
    /// Those of which it is known that they include themselves over no other, or that they do and it was told.
    var ending: Set<String> = []
    /// Whether a chain of includes was found too long, which is told once.
    var isTooDeep = false
    /// How many more includes are followed. Two in each of forty templates that include the next would be 2⁴⁰.
    var remaining = 10_000

    static let longestChain = 20

    init(_ templates: [String: Template]) {
        self.templates = templates
    }

    /// - Parameters:
    ///   - scope: the samples whose fields can be named, the innermost last; nothing is left out of them.
    ///   - blocks: what stands in the place of a block, by its name.
    mutating func check(
        _ name: String, with scope: [ViewValue], _ blocks: [String: [Template.Part]] = [:]
    ) {
        check(templates[name]?.parts ?? [], scope, blocks)
    }

    private mutating func check(
        _ parts: [Template.Part], _ scope: [ViewValue], _ blocks: [String: [Template.Part]]
    ) {
        for part in parts {
            switch part {
            case .text: break
            case .tag(let tag) where tag.kind == .partial:
                if follows(tag) { check(tag.name, with: scope, blocks) }
            case .tag(let tag) where tag.isPrinted: checkPrinting(tag, in: scope)
            case .tag: break
            case .enclosing(let tag, let inner): check(tag, enclosing: inner, scope, blocks)
            }
        }
    }

    private mutating func check(
        _ tag: TemplateTag, enclosing parts: [Template.Part], _ scope: [ViewValue],
        _ blocks: [String: [Template.Part]]
    ) {
        switch tag.kind {
        case .section:
            let element = value(of: tag, in: scope)?.elements.first
            check(parts, scope + [element].compactMap(\.self), blocks)
        case .inverted:
            _ = value(of: tag, in: scope)
            check(parts, scope, blocks)
        case .parent:
            guard follows(tag) else { return }
            checkOverrides(parts, of: tag)
            check(tag.name, with: scope, parts.blocks.merging(blocks) { $1 })
        case .block: check(blocks[tag.name] ?? parts, scope, blocks.filter { $0.key != tag.name })
        default: break
        }
    }

    /// A layout is checked for every view that uses it; its mistakes are reported once.
    mutating func report(_ fault: Fault, _ message: String, _ tag: TemplateTag, mend: String? = nil) {
        let diagnostic = Diagnostic(.error, fault, at: tag.position, message, mend: mend)
        if !diagnostics.all.contains(diagnostic) { diagnostics.append(contentsOf: [diagnostic]) }
    }
}

// MARK: - Values

extension TemplateCheck {
    private mutating func value(of tag: TemplateTag, in scope: [ViewValue]) -> ViewValue? {
        let value = scope.value(of: tag)
        if value == nil {
            report(
                .unknownTag,
                "nothing is called '\(tag.name)' here", tag,
                mend: didYouMean(tag.name, among: scope.reversed().flatMap(\.names)))
        }
        return value
    }

    /// Text is escaped on its way into a page and markup is not; a template cannot have it otherwise.
    private mutating func checkPrinting(_ tag: TemplateTag, in scope: [ViewValue]) {
        guard let value = value(of: tag, in: scope) else { return }
        switch (tag.kind, value) {
        case (.variable, .text), (.unescaped, .markup): break
        case (.variable, .markup):
            report(
                .wrongBraces, "'\(tag.name)' is markup", tag,
                mend: "write it with three braces: {{{\(tag.name)}}}")
        case (_, .text):
            report(
                .wrongBraces, "'\(tag.name)' is text", tag, mend: "write it with two braces: {{\(tag.name)}}")
        default:
            report(
                .unprintableTag, "'\(tag.name)' cannot be printed", tag,
                mend: "open it as a section: {{#\(tag.name)}}")
        }
    }
}

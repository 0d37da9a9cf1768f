/// Fills a template with a view. Its tags are known to mean something (see `TemplateCheck`).
struct TemplateRendering {
    /// By name, without the extension.
    let templates: [String: Template]
    private(set) var page: [UInt8] = []
    /// Every part that is written counts, so that what prints nothing ends too.
    private var written = 0

    static let largestPage = 256 << 20
    private static let mostParts = 5_000_000

    var isTooLarge: Bool { page.count > Self.largestPage || written > Self.mostParts }

    init(_ templates: [String: Template]) {
        self.templates = templates
    }

    /// - Parameters:
    ///   - scope: the values whose fields can be named, the innermost last.
    ///   - blocks: what stands in the place of a block, by its name.
    mutating func write(
        _ parts: [Template.Part], of scope: [ViewValue], _ blocks: [String: [Template.Part]] = [:]
    ) {
        for part in parts {
            written += 1
            if isTooLarge { return }
            switch part {
            case .text(let bytes): page.append(contentsOf: bytes)
            case .tag(let tag) where tag.kind == .partial:
                write(templates[tag.name]?.parts ?? [], of: scope, blocks)
            case .tag(let tag): write(scope.value(of: tag))
            case .enclosing(let tag, let inner): write(tag, enclosing: inner, of: scope, blocks)
            }
        }
    }

    private mutating func write(_ value: ViewValue?) {
        switch value {
        case .text(let text): page.append(escaping: text)
        case .markup(let html): page.append(contentsOf: html.bytes)
        case .flag, .absent, .list, .fields, nil: break
        }
    }

    private mutating func write(
        _ tag: TemplateTag, enclosing parts: [Template.Part], of scope: [ViewValue],
        _ blocks: [String: [Template.Part]]
    ) {
        let elements = scope.value(of: tag)?.elements ?? []
        switch tag.kind {
        case .section:
            for element in elements {
                written += 1
                if isTooLarge { return }
                write(parts, of: scope + [element], blocks)
            }
        case .inverted: if elements.isEmpty { write(parts, of: scope, blocks) }
        case .parent:
            // What a template says of a block goes before what its parent says to a parent of its own.
            write(templates[tag.name]?.parts ?? [], of: scope, parts.blocks.merging(blocks) { $1 })
        case .block:
            write(blocks[tag.name] ?? parts, of: scope, blocks.filter { $0.key != tag.name })
        default: break
        }
    }
}

import Diagnostics

/// A template that has been read.
struct Template: Sendable {
    indirect enum Part: Sendable {
        case text([UInt8])
        /// A tag that stands for itself.
        case tag(TemplateTag)
        /// A tag and what stands before the one that ends it.
        case enclosing(TemplateTag, [Part])
    }

    let parts: [Part]
}

extension [Template.Part] {
    /// All tags but those that end others, in order.
    var tags: [TemplateTag] {
        flatMap { part -> [TemplateTag] in
            switch part {
            case .text: []
            case .tag(let tag): [tag]
            case .enclosing(let tag, let parts): [tag] + parts.tags
            }
        }
    }

    /// What stands in the blocks among these parts, by the blocks' names.
    var blocks: [String: [Template.Part]] {
        var blocks: [String: [Template.Part]] = [:]
        for case .enclosing(let tag, let parts) in self where tag.kind == .block { blocks[tag.name] = parts }
        return blocks
    }
}

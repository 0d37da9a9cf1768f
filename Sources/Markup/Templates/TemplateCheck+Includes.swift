import Diagnostics

/// What a template asks of the others.
extension TemplateCheck {
    /// A template that includes itself, over others or not, would have no end.
    mutating func checkThatItEnds(_ name: String, within path: [String] = []) {
        for tag in templates[name]?.parts.tags ?? [] where tag.includes {
            if tag.name == name || path.contains(tag.name) {
                report(.endlessTemplate, "'\(tag.name)' would include itself", tag)
            } else {
                checkThatItEnds(tag.name, within: path + [name])
            }
        }
    }

    mutating func knows(_ tag: TemplateTag) -> Bool {
        if templates[tag.name] != nil { return true }
        report(
            .unknownTemplate,
            "no template is called '\(tag.name)'", tag,
            mend: didYouMean(tag.name, among: templates.keys.sorted()))
        return false
    }

    /// What stands in a parent and in none of its blocks would not be printed.
    mutating func checkOverrides(_ parts: [Template.Part], of parent: TemplateTag) {
        for part in parts {
            switch part {
            case .text(let bytes) where String(decoding: bytes, as: UTF8.self).trimmed.isEmpty: break
            case .tag(let tag) where tag.kind == .comment: break
            case .enclosing(let tag, _) where tag.kind == .block: checkOverride(tag, of: parent)
            default:
                report(
                    .outsideBlocks, "only blocks, {{$name}}…{{/name}}, can stand in '\(parent.text)'", parent)
            }
        }
    }

    private mutating func checkOverride(_ block: TemplateTag, of parent: TemplateTag) {
        let known = blocks(of: parent.name)
        if known.contains(block.name) { return }
        report(
            .unknownBlock,
            "'\(parent.name)' has no block '\(block.name)'", block,
            mend: didYouMean(block.name, among: known))
    }

    /// The names of the blocks of a template and of those that it includes.
    private func blocks(of template: String) -> [String] {
        (templates[template]?.parts.tags ?? []).flatMap { tag in
            tag.kind == .block ? [tag.name] : tag.includes ? blocks(of: tag.name) : []
        }
    }
}

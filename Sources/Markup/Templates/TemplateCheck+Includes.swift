import Diagnostics

/// What a template asks of the others.
extension TemplateCheck {
    /// A template that includes itself, over others or not, would have no end; one that includes others through a long chain
    /// is refused too. Each template is looked at once, however many include it.
    mutating func checkThatItEnds(_ name: String, within path: [String] = []) {
        if ending.contains(name) { return }
        for tag in templates[name]?.parts.tags ?? [] where tag.includes {
            if tag.name == name || path.contains(tag.name) {
                report(.endlessTemplate, "'\(tag.name)' would include itself", tag)
            } else if path.count >= Self.longestChain {
                if isTooDeep { continue }
                isTooDeep = true
                report(
                    .nestedTooDeeply,
                    "templates include each other more than \(Self.longestChain) levels deep", tag)
            } else {
                checkThatItEnds(tag.name, within: path + [name])
            }
        }
        ending.insert(name)
    }

    /// Every template that a page of the site takes in, by name.
    func reached(from pages: [String]) -> Set<String> {
        var reached: Set<String> = []
        var waiting = pages
        while let name = waiting.popLast() {
            guard let template = templates[name], reached.insert(name).inserted else { continue }
            waiting += template.parts.tags.filter(\.includes).map(\.name)
        }
        return reached
    }

    /// Whether what a tag includes is there and can be looked at.
    mutating func follows(_ tag: TemplateTag) -> Bool {
        guard knows(tag) else { return false }
        remaining -= 1
        if remaining == 0 {
            report(.endlessTemplate, "templates include each other more than 10,000 times", tag)
        }
        return remaining > 0
    }

    private mutating func knows(_ tag: TemplateTag) -> Bool {
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
        reached(from: [template]).sorted().flatMap { name in
            (templates[name]?.parts.tags ?? []).filter { $0.kind == .block }.map(\.name)
        }
    }
}

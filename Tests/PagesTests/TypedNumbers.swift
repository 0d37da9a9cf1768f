import Foundation

@testable import Bibliography
@testable import Diagnostics
@testable import Figures
@testable import Markup
@testable import Pages
@testable import Settings

/// The numbers that a page's author typed where a value belongs.
///
/// A word that begins with a digit is a typed number, unless it is a year (1900 to 2099). Not looked at are: text under
/// a heading and in a column whose heading says “published”, the sentences of claims, citations, and code.
struct TypedNumbers {
    private(set) var found: [String] = []
    /// The level of the heading that says “published”, under which everything is.
    private var publishedLevel: Int?

    static func all(in chapter: Chapter) -> [String] {
        var numbers = TypedNumbers()
        numbers.look(in: chapter.title)
        numbers.look(in: chapter.summary ?? "")
        for block in chapter.blocks { numbers.look(in: block) }
        numbers.publishedLevel = nil
        for block in chapter.footnotes.joined() { numbers.look(in: block) }
        return numbers.found
    }

    private mutating func look(in block: Block) {
        switch block {
        case .heading(let heading):
            if let level = publishedLevel, heading.level <= level { publishedLevel = nil }
            if saysPublished(heading.content), publishedLevel == nil { publishedLevel = heading.level }
            look(in: heading.content)
        case .paragraph(let content): look(in: content)
        case .quote(let blocks), .alert(_, let blocks): for block in blocks { look(in: block) }
        case .list(let list): for block in list.items.flatMap(\.blocks) { look(in: block) }
        case .table(let table):
            for row in [table.header] + table.rows {
                for (cell, header) in zip(row, table.header) where !saysPublished(header) { look(in: cell) }
            }
        case .figure(let figure):
            var ignored = Diagnostics()
            var settings = Settings(yaml: figure.body, at: figure.bodyPosition, &ignored)
            let caption = settings?.string("caption", &ignored)?.value ?? ""
            look(in: parseInlineMarkdown(caption, in: CaptionSource(of: figure), &ignored))
        case .code, .rule: break
        }
    }

    private mutating func look(in content: [Inline]) {
        for inline in content {
            switch inline {
            case .text(let text): look(in: text)
            case .emphasis(let content), .strong(let content), .struck(let content): look(in: content)
            case .link(let link):
                if case .claims = LinkTarget(link.destination) { continue }
                // An address that stands for itself is no text of the author's.
                if link.content.plainText != link.destination { look(in: link.content) }
            case .image(let image): look(in: image.alternative)
            case .code, .formula, .footnote, .citation, .softBreak, .lineBreak: break
            }
        }
    }

    private mutating func look(in text: String) {
        guard publishedLevel == nil else { return }
        for match in text.matches(of: #/[\p{L}\p{N}][\p{L}\p{N}_.,:\/\-]*/#) {
            let word = match.output
            guard word.first?.isNumber == true else { continue }
            let number = word.prefix { $0.isNumber || ".,".contains($0) }
                .trimmingCharacters(in: CharacterSet(charactersIn: ".,"))
            let isYear = number.count == 4 && (Int(number).map { (1900...2099).contains($0) } ?? false)
            if !isYear {
                found.append(String(word).trimmingCharacters(in: CharacterSet(charactersIn: ".,:/-")))
            }
        }
    }

    private func saysPublished(_ heading: [Inline]) -> Bool {
        heading.plainText.lowercased().contains("published")
    }
}

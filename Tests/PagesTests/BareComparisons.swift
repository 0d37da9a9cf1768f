import Foundation

@testable import Bibliography
@testable import Diagnostics
@testable import Figures
@testable import Markup
@testable import Pages
@testable import Settings

/// The sentences that compare, or count in words, and that neither hold a value nor stand for a claim.
///
/// Free are sentences that
/// - state a possibility, by a word such as “if”, “can” or “would”;
/// - cite a work, of which they speak;
/// - stand on a page, under a heading or in a column whose heading says “method”, “how” or “published”, up to the next
///   heading of its level.
///
/// A row of a table counts as one sentence, as does a title, a caption's sentence as any other.
struct BareComparisons {
    private(set) var found: [String] = []
    private var freeLevel: Int?

    static func all(in chapter: Chapter) -> [String] {
        var comparisons = BareComparisons()
        if isFree(chapter.title) { return [] }
        comparisons.look(at: [chapter.title, chapter.summary ?? ""])
        for block in chapter.blocks + chapter.footnotes.joined() { comparisons.look(in: block) }
        return comparisons.found
    }

    private mutating func look(in block: Block) {
        switch block {
        case .heading(let heading):
            if let level = freeLevel, heading.level <= level { freeLevel = nil }
            if Self.isFree(heading.content.plainText), freeLevel == nil { freeLevel = heading.level }
            look(at: [heading.content.marked])
        case .paragraph(let content): look(at: Self.sentences(of: content.marked))
        case .quote(let blocks), .alert(_, let blocks): for block in blocks { look(in: block) }
        case .list(let list): for block in list.items.flatMap(\.blocks) { look(in: block) }
        case .table(let table):
            let columns = table.header.indices.filter { !Self.isFree(table.header[$0].plainText) }
            look(
                at: ([table.header] + table.rows).map { row in
                    columns.map { row[$0].marked }.joined(separator: " | ")
                })
        case .figure(let figure):
            var ignored = Diagnostics()
            var settings = Settings(yaml: figure.body, at: figure.bodyPosition, &ignored)
            let caption = settings?.string("caption", &ignored)?.value ?? ""
            let content = parseInlineMarkdown(caption, in: CaptionSource(of: figure), &ignored)
            look(at: Self.sentences(of: content.marked))
        case .code, .rule: break
        }
    }

    private mutating func look(at sentences: [String]) {
        guard freeLevel == nil else { return }
        found += sentences.filter { sentence in
            let words = sentence.lowercased().split { !$0.isLetter && $0 != "\u{2019}" && $0 != "'" }.map(
                String.init)
            return !sentence.contains(guarded) && words.contains(where: Self.comparing.contains)
                && !words.contains(where: Self.possible.contains)
        }
    }

    private static func sentences(of text: String) -> [String] {
        text.replacing(#/([.!?:])\s+/#) { "\($0.output.1)\n" }.split(separator: "\n").map(String.init)
    }

    private static func isFree(_ heading: String) -> Bool {
        let words = heading.lowercased().split { !$0.isLetter }
        return words.contains { ["how", "published"].contains($0) || $0.hasPrefix("method") }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    private static let possible = words("if when whether can cannot could may might would should must")

    private static let comparing = words(
        """
        two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand dozen both
        half halves third thirds quarter quarters fifth fifths sixth eighth tenth twice double
        more most mostly mainly less least few fewer fewest many majority minority higher highest lower lowest larger
        largest smaller smallest greater greatest better best worse worst stronger strongest weaker weakest wide wider
        widest narrow narrower narrowest further furthest closer closest nearer nearest alike similar hardly rarely seldom
        nearly almost nothing none significant significantly
        """)
}

/// Stands in a text for what is checked, or is another work's to answer for.
private let guarded: Character = "\u{FFFC}"

extension [Inline] {
    /// The words, with a mark for every value, claim and citation.
    fileprivate var marked: String {
        map { inline -> String in
            switch inline {
            case .text(let text): text
            case .code(let code, _): ValueReference(code) == nil ? "" : String(guarded)
            case .emphasis(let content), .strong(let content), .struck(let content): content.marked
            case .link(let link):
                if case .claims = LinkTarget(link.destination) {
                    String(guarded)
                } else {
                    link.content.marked
                }
            case .image(let image): image.alternative
            case .citation: String(guarded)
            case .footnote, .formula: ""
            case .softBreak, .lineBreak: " "
            }
        }.joined()
    }
}

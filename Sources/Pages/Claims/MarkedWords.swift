import Markup

extension [Inline] {
    /// With the words of each claim that does not hold, here a title's or a heading's, marked where they stand without
    /// their sentence.
    ///
    /// - Parameter strikes: whether the words are struck, too; plain text cannot be.
    func marking(_ claims: ChapterClaims, strikes: Bool) -> [Inline] {
        flatMap { inline -> [Inline] in
            switch inline {
            case .link(let link) where claims.fail(behind: link):
                (strikes ? [.struck(link.content)] : link.content) + [.text(failureMark)]
            case .emphasis(let content): [.emphasis(content.marking(claims, strikes: strikes))]
            case .strong(let content): [.strong(content.marking(claims, strikes: strikes))]
            case .struck(let content): [.struck(content.marking(claims, strikes: strikes))]
            case .text, .code, .formula, .link, .image, .footnote, .citation, .softBreak, .lineBreak: [inline]
            }
        }
    }

    /// The words of each claim that does not hold.
    func failingSentences(_ claims: ChapterClaims) -> [String] {
        flatMap { inline -> [String] in
            switch inline {
            case .link(let link): claims.fail(behind: link) ? [link.content.plainText] : []
            case .emphasis(let content), .strong(let content), .struck(let content):
                content.failingSentences(claims)
            case .text, .code, .formula, .image, .footnote, .citation, .softBreak, .lineBreak: []
            }
        }
    }
}

/// Stands behind words that a claim does not support.
private let failureMark = " (does not hold)"

extension RenderingContext {
    /// A page's title in plain text, for the browser, the navigation and the feed.
    func title(of chapter: Chapter) -> String {
        let claims = claims(of: chapter)
        guard chapter.isCalledByHeading, let heading = chapter.heading else {
            return chapter.repeats(claims, in: chapter.title) ? chapter.title + failureMark : chapter.title
        }
        return heading.content.marking(claims, strikes: false).plainText
    }

    /// A page's summary in plain text, for search engines and the feed.
    func summary(of chapter: Chapter) -> String? {
        chapter.summary.map { chapter.repeats(claims(of: chapter), in: $0) ? $0 + failureMark : $0 }
    }

    /// A page's title as the text of a link to it.
    func linkTitle(of chapter: Chapter) -> [Inline] {
        let claims = claims(of: chapter)
        let plain = Inline.text(chapter.title)
        guard chapter.isCalledByHeading, let heading = chapter.heading else {
            return chapter.repeats(claims, in: chapter.title)
                ? [.struck([plain]), .text(failureMark)] : [plain]
        }
        let fails = !heading.content.failingSentences(claims).isEmpty
        return fails ? linkTitle(of: heading, on: chapter) : [plain]
    }

    /// A heading as the text of a link to it.
    func linkTitle(of heading: Heading, on chapter: Chapter) -> [Inline] {
        heading.content.marking(claims(of: chapter), strikes: true).withoutLinks
    }
}

extension Chapter {
    /// Whether a text of the front matter holds what a heading of the page says and no claim supports, or is such a
    /// sentence of the text. It is the author's own, and cannot name the claim.
    fileprivate func repeats(_ claims: ChapterClaims, in text: String) -> Bool {
        let text = text.lowercased()
        let headings = sections.flatMap { $0.heading.content.failingSentences(claims) }
        let sentences = (blocks + footnotes.joined()).flatMap(\.runs).flatMap { $0.failingSentences(claims) }
        return headings.contains { text.contains($0.lowercased()) }
            || sentences.contains { $0.lowercased() == text.trimmingFullStop }
    }
}

extension String {
    fileprivate var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension Block {
    /// The running texts in it.
    fileprivate var runs: [[Inline]] {
        switch self {
        case .paragraph(let content): [content]
        case .heading(let heading): [heading.content]
        case .quote(let blocks), .alert(_, let blocks): blocks.flatMap(\.runs)
        case .list(let list): list.items.flatMap { $0.blocks.flatMap(\.runs) }
        case .table(let table): table.header + table.rows.flatMap(\.self)
        case .code, .figure, .rule: []
        }
    }
}

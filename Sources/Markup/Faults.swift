import Diagnostics

extension Fault {
    /// A quote begins with what only resembles the word of an alert.
    static let brokenAlert = Fault("broken-alert")
    /// A link to claims has no sentence in brackets before it, or one that holds another such link.
    static let brokenClaimLink = Fault("broken-claim-link")
    /// A claim stands inside a link or an alternative text.
    static let claimInLink = Fault("claim-in-link")
    /// A part of a citation names no work.
    static let emptyCitation = Fault("empty-citation")
    /// A template includes itself, over others or not.
    static let endlessTemplate = Fault("endless-template")
    /// A caption refers to a footnote, and its figure may stand on another page.
    static let footnoteInCaption = Fault("footnote-in-caption")
    /// A template that the site needs is missing.
    static let missingTemplate = Fault("missing-template")
    /// The first word of a fence is nearly “figure”, so that the page would show its text.
    static let misspeltFigure = Fault("misspelt-figure")
    /// Something stands in a parent of a template and in none of its blocks.
    static let outsideBlocks = Fault("outside-blocks")
    /// A page, a table or the addresses of a page are more than is read.
    static let oversizedMarkdown = Fault("oversized-markdown")
    /// Markdown holds HTML, which is not passed through.
    static let rawHTML = Fault("raw-html")
    /// A text that must be one paragraph is more, or something else.
    static let severalParagraphs = Fault("several-paragraphs")
    /// A fence is not closed and takes in the rest of its page, list or quote.
    static let unclosedFence = Fault("unclosed-fence")
    /// Two dollars begin a formula that their paragraph does not end.
    static let unclosedFormula = Fault("unclosed-formula")
    /// A tag of a template is not closed.
    static let unclosedTag = Fault("unclosed-tag")
    /// A reference leads to a footnote that the page does not define.
    static let undefinedFootnote = Fault("undefined-footnote")
    /// A section, a parent or a block of a template is not ended.
    static let unendedTag = Fault("unended-tag")
    /// A template's parent has no block of that name.
    static let unknownBlock = Fault("unknown-block")
    /// A tag of a template names nothing that its page has.
    static let unknownTag = Fault("unknown-tag")
    /// No template has that name.
    static let unknownTemplate = Fault("unknown-template")
    /// A tag of a template ends nothing that is open.
    static let unmatchedTag = Fault("unmatched-tag")
    /// A tag of a template names what can be opened and not printed.
    static let unprintableTag = Fault("unprintable-tag")
    /// A formula holds what is not known of TeX.
    static let unreadableFormula = Fault("unreadable-formula")
    /// A text cannot be read as Markdown.
    static let unreadableMarkdown = Fault("unreadable-markdown")
    /// A tag is of a kind that templates do without.
    static let unsupportedTag = Fault("unsupported-tag")
    /// A tag prints text as markup, or markup as text.
    static let wrongBraces = Fault("wrong-braces")
}

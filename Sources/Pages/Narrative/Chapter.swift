package import Diagnostics
import Figures
package import Markup
package import Settings
import Study

/// A page of the narrative: one Markdown file, read and checked as far as it can be without its figures.
package struct Chapter: Sendable {
    package let source: SourceText
    /// Its title in the navigation and in the browser: the front matter's, otherwise the level-1 heading's.
    package let title: String
    /// The text's own level-1 heading; without one the page needs another.
    package let heading: Heading?
    /// Whether its title is the heading's.
    package let isCalledByHeading: Bool
    package let summary: String?
    package let authors: [String]
    /// Its place in the navigation among those that state one.
    package let order: Double?
    /// The BibTeX file that the page cites from, if it is not the study's.
    package let bibliography: Located<String>?
    /// In the order of the front matter.
    package let claims: [ClaimText]
    package let blocks: [Block]
    /// In the order in which the text first refers to them.
    package let footnotes: [[Block]]
    /// One per heading, in the order of the text.
    package let sections: [Section]
    /// In the order of the text.
    package let figures: [SettingsBlock]

    /// Where its page stands below the site's root, `methods.html`.
    package var path: String { pagePath(ofMarkdown: source.name) }
}

/// A heading that can be linked to.
package struct Section: Sendable {
    /// Unique on its page.
    package let id: String
    package let heading: Heading
}

/// A claim of the front matter: the name that prose links to and the comparison that must hold.
package struct ClaimText: Sendable {
    package let name: Located<String>
    package let comparison: Located<String>
    /// A claim that holds by less than this is flagged as fragile; nil when its author does not ask for that.
    package let margin: Double?
}

extension SettingsBlock {
    /// The id that the author gave a figure. Nil when it has none or its YAML cannot be read.
    var id: Located<String>? { text(of: "id") }
}

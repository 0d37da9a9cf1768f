package import Diagnostics

extension Fault {
    /// A link leads to a path from the host's root, and the site may be published under any path.
    static let absoluteLink = Fault("absolute-link")
    /// Several pages have a section of that id.
    static let ambiguousID = Fault("ambiguous-id")
    /// A claim does not hold.
    static let claimFails = Fault("claim-fails")
    /// A title or a summary in the front matter stands for a claim, and is plain text.
    static let claimInFrontMatter = Fault("claim-in-front-matter")
    /// The numbers of a claim are not defined, so that it cannot be checked.
    static let claimUndefined = Fault("claim-undefined")
    /// A conclusion falls with one of its premises.
    static let conclusionFalls = Fault("conclusion-falls")
    /// Two figures have one id.
    static let duplicateFigure = Fault("duplicate-figure")
    /// A conclusion names a premise twice.
    static let duplicatePremise = Fault("duplicate-premise")
    /// A claim has no sentence.
    static let emptyClaim = Fault("empty-claim")
    /// A link has no text.
    static let emptyLink = Fault("empty-link")
    /// A link leads to a scheme to which no page may lead.
    static let forbiddenScheme = Fault("forbidden-scheme")
    /// An image is no file of the study's folder.
    static let foreignImage = Fault("foreign-image")
    /// The name of a claim is not made of letters, digits and hyphens.
    static let invalidClaimName = Fault("invalid-claim-name")
    /// A file of the site would have a path that not every host can have.
    package static let invalidPath = Fault("invalid-path")
    /// A link leads out of the site.
    package static let linkOutOfSite = Fault("link-out-of-site")
    /// A link has no address.
    static let missingAddress = Fault("missing-address")
    /// An image has no alternative text.
    static let missingAlternativeText = Fault("missing-alternative-text")
    /// A work is cited, and the study has no bibliography.
    static let missingBibliography = Fault("missing-bibliography")
    /// The narrative has no page index.md.
    package static let missingFirstPage = Fault("missing-first-page")
    /// A page has no title.
    static let missingTitle = Fault("missing-title")
    /// The margin of a claim is negative.
    static let negativeMargin = Fault("negative-margin")
    /// A claim stands inside the sentence of another.
    static let nestedClaim = Fault("nested-claim")
    /// Templates would make a page larger than is written.
    static let oversizedPage = Fault("oversized-page")
    /// A page has a second heading of level 1.
    static let secondTitle = Fault("second-title")
    /// A heading is more than one level below the one before it.
    static let skippedHeadingLevel = Fault("skipped-heading-level")
    /// The front matter of a page does not end.
    static let unclosedFrontMatter = Fault("unclosed-front-matter")
    /// A value is not defined for these data.
    static let undefinedValue = Fault("undefined-value")
    /// The page has no claim of that name.
    static let unknownClaim = Fault("unknown-claim")
    /// Nothing has the id to which a link leads.
    package static let unknownID = Fault("unknown-id")
    /// The study has no page of that name.
    static let unknownPage = Fault("unknown-page")
    /// The word in braces before a value is no role.
    static let unknownRole = Fault("unknown-role")
    /// The name of a claim is missing in a link to claims.
    static let unnamedClaim = Fault("unnamed-claim")
    /// A format would say something of a value that is not true.
    static let unsuitableFormat = Fault("unsuitable-format")
    /// No sentence stands for a claim.
    static let unusedClaim = Fault("unused-claim")
    /// The title of a page holds a value.
    static let valueInTitle = Fault("value-in-title")
}

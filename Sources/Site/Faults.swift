import Diagnostics

extension Fault {
    /// The site has no file to which a link leads.
    static let brokenLink = Fault("broken-link")
    /// An id stands twice on one page.
    static let duplicateID = Fault("duplicate-id")
    /// A page has an event handler, which the site's security policy forbids.
    static let eventHandler = Fault("event-handler")
    /// A page loads something from another host.
    static let foreignResource = Fault("foreign-resource")
    /// A page or a drawing is not well-formed.
    static let malformedPage = Fault("malformed-page")
    /// A missing score counts for more than most scores that are there.
    static let missingScoresAdvantage = Fault("missing-scores-advantage")
    /// Two files of the site would have one path.
    static let pathCollision = Fault("path-collision")
    /// The folder of templates holds a file that the site does not use.
    static let unusedTemplate = Fault("unused-template")
}

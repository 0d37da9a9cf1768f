import Markup

/// A part of a page under a heading of its own. A new one is a file in the folder `Sections` of its page, and a line in
/// the page's `sections`.
struct PageSection<Subject>: Sendable {
    /// Its address on the page.
    let id: String
    let title: String
    /// Writes what stands below the heading. A section that writes nothing is left out with its heading.
    let write: @Sendable (Subject, inout HTMLWriter) -> Void
}

/// A section as a template sees it.
struct SectionView: Sendable {
    let id: String
    let title: String
    let body: HTML

    /// Written out, because reflection takes longer than all else that a template is filled with.
    fileprivate var value: ViewValue {
        .fields([("id", .text(id)), ("title", .text(title)), ("body", .markup(body))])
    }
}

extension ViewValue {
    static let sampleSections = sections([SectionView(id: "id", title: "Title", body: "<p>Text</p>")])

    static func sections(_ views: [SectionView]) -> ViewValue { .list(views.map(\.value)) }
}

extension Array {
    /// What each section writes about its subject; those that write nothing are left out.
    func views<Subject>(of subject: Subject) -> [SectionView] where Element == PageSection<Subject> {
        compactMap { section in
            var html = HTMLWriter()
            section.write(subject, &html)
            if html.bytes.isEmpty { return nil }
            return SectionView(id: section.id, title: section.title, body: html.html.withoutLastLineEnd)
        }
    }
}

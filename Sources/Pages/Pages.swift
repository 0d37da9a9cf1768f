package import Analyses
package import Diagnostics
package import Figures
package import Findings
package import Markup
import Study

/// A page of the site.
package struct Page: Sendable {
    /// Below the site's root, `methods.html`.
    package let path: String
    /// In plain text. Words of a heading that a claim no longer supports say so.
    package let title: String
    /// Nil where its author gives none.
    package let summary: String?
    package let bytes: [UInt8]
    /// Whether its template would say more than a page can hold; `bytes` is empty then.
    var isTooLarge = false
    /// Files of the study's folder that the page shows, by their path below it; they stand at the same path of the site.
    package let images: [Located<String>]
    /// Links of the narrative to files of the site that are no page of it, as the page writes their addresses.
    package let links: [Located<String>]
    /// The sentences that stand for claims, in the order of the text.
    package let claims: [CheckedClaim]
}

extension Page {
    /// - Parameter bytes: nil for more than a page can hold.
    init(
        path: String, title: String, summary: String?, of bytes: [UInt8]?, images: [Located<String>] = [],
        links: [Located<String>] = [], claims: [CheckedClaim] = []
    ) {
        self.init(
            path: path, title: title, summary: summary, bytes: bytes ?? [], isTooLarge: bytes == nil,
            images: images, links: links, claims: claims)
    }
}

/// What pages say beyond the study.
package struct PageOptions: Sendable {
    /// The program and its version, for the footer.
    package let generator: String
    /// The hash of all inputs in hexadecimal digits; the footer shows the first twelve.
    package let inputHash: String
    /// Whether a failing claim is a warning, with its sentence struck on the page, instead of an error.
    package let allowsFailingClaims: Bool

    package init(generator: String, inputHash: String, allowsFailingClaims: Bool = false) {
        self.generator = generator
        self.inputHash = inputHash
        self.allowsFailingClaims = allowsFailingClaims
    }
}

/// Renders every page: the narrative in its order, the leaderboard with a page for each model, the metrics with a page
/// for each, the claims, the values, the data page, and the page for an address that does not exist.
///
/// - Parameters:
///   - chapters: in navigation order, as `readNarrative` gives them.
///   - figures: those that could be drawn; a page leaves out the others, whose diagnostics stop the build.
///   - coverage: what `Figure.coverageMap` draws, for the data page.
package func renderPages(
    of chapters: [Chapter], figures: [Figure], coverage: Figure?, values: ValueTable, lab: Lab,
    addresses: StudyAddresses, templates: TemplateSet, options: PageOptions,
    _ diagnostics: inout Diagnostics
) -> [Page] {
    let study = lab.study
    let site = SiteView(study, options)
    let bibliographies = Bibliographies(of: study, chapters, &diagnostics)
    let context = RenderingContext(
        of: chapters, figures: figures, values: values, bibliographies: bibliographies,
        allowsFailingClaims: options.allowsFailingClaims, &diagnostics)

    let titles = chapters.map(context.title)
    let frame = PageFrame(templates, Navigation(chapters, titles, of: site), site)
    var citedKeys = Set(study.table.metrics.compactMap(\.cite))
    var told: Set<Diagnostic> = []
    var pages = zip(chapters, titles).map { chapter, title in
        var rendering = ChapterRendering(of: chapter, in: context)
        rendering.render()
        diagnostics.append(rendering.diagnostics)
        for (_, problems) in rendering.flawedWorks.sorted(by: { $0.key < $1.key }) {
            diagnostics.append(contentsOf: problems.filter { told.insert($0).inserted })
        }
        citedKeys.formUnion(rendering.citations.keys)
        citedKeys.formUnion(rendering.flawedWorks.keys)
        let summary = context.summary(of: chapter)
        let advice = chapter.path == "index.html" ? BenchmarkAdvice(for: study)?.html : nil
        let view = NarrativeView(advice: advice, content: rendering.html.html)
        return Page(
            path: chapter.path, title: title, summary: summary,
            of: frame.bytes(chapter.path, title, summary, view), images: rendering.images,
            links: rendering.links, claims: rendering.claims)
    }
    bibliographies.warnOfDuplicates(notCited: citedKeys, &diagnostics)
    let claims = ClaimsView(of: pages)
    pages.append(frame.page(Navigation.claims.path, Navigation.claims.title, claims))
    let list = ValuesView(of: values, context.destinations)
    pages.append(frame.page(Navigation.values.path, Navigation.values.title, list))
    let studyPages = StudyPages(of: lab, addresses)
    pages += studyPages.modelPages(frame)
    pages += studyPages.metricPages(frame)
    let data = DataView(of: studyPages, coverage: coverage, in: lab)
    pages.append(frame.page(Navigation.data.path, Navigation.data.title, data))
    pages.append(frame.page("404.html", "Not found", NotFoundView()))
    for page in pages where page.isTooLarge {
        diagnostics.error(
            .oversizedPage, "the templates would make this page larger than 256 MB",
            at: Position(file: page.path),
            mend: "look for a section of a list inside another section of the same list")
    }
    return pages
}

extension SiteView {
    fileprivate init(_ study: Study, _ options: PageOptions) {
        title = study.title
        notice = study.notice
        date = study.date
        generator = options.generator
        inputHash = String(options.inputHash.prefix(12))
        url = study.url
    }
}

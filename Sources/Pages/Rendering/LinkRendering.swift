import Bibliography
import Diagnostics
import Markup

extension ChapterRendering {
    mutating func write(_ link: Inline.Link) {
        switch LinkTarget(link.destination) {
        case .external(let address): writeLink(link, to: percentEncoded(address))
        case .anchor(let id): writeReference(link, to: id)
        case .page(let path, let id): writePageLink(link, to: path, id: id)
        case .file(let path, let rest): writeFileLink(link, to: path, rest: rest)
        case .claims(let names): writeClaim(link, names)
        case .refused(let fault, let reason): diagnostics.error(fault, reason, at: link.position)
        }
    }

    /// `[](#id)`: the figure of the study with that id, or a section, of this page first.
    private mutating func writeReference(_ link: Inline.Link, to id: String) {
        let targets = context.destinations.targets(of: id, on: chapter)
        guard let target = targets.first else {
            diagnostics.error(
                .unknownID,
                "no figure and no section has the id '\(id)'", at: link.position,
                mend: didYouMean(id, among: context.destinations.ids(on: chapter)))
            return
        }
        if targets.count > 1 {
            diagnostics.error(
                .ambiguousID,
                "\(targets.count) pages have a section '\(id)'", at: link.position,
                mend: "name the page: page.md#\(id)")
        }
        writeReference(link, to: target)
    }

    private mutating func writePageLink(_ link: Inline.Link, to path: String, id: String?) {
        let name = resolve(path, from: chapter.source.name) ?? path
        guard let page = context.destinations.chapter(name) else {
            diagnostics.error(
                .unknownPage,
                "the study has no page '\(name)'", at: link.position,
                mend: didYouMean(name, among: context.destinations.chapterNames))
            return
        }
        guard let id else {
            writeReference(link, to: .page(page))
            return
        }
        guard let target = context.destinations.target(of: id, onPage: page) else {
            diagnostics.error(
                .unknownID,
                "nothing on '\(name)' has the id '\(id)'", at: link.position,
                mend: didYouMean(id, among: page.sections.map(\.id) + page.figures.compactMap(\.id?.value)))
            return
        }
        writeReference(link, to: target)
    }

    /// With the author's text, or else with what the target is called.
    private mutating func writeReference(_ link: Inline.Link, to target: Destinations.Target) {
        let address: String
        let text: [Inline]
        switch target {
        case .figure(let figure):
            address = self.address(of: figure.id, onPage: figure.page)
            text = [.text("Figure\u{A0}\(figure.number)")]
        case .section(let section, of: let page):
            address = self.address(of: section.id, onPage: page.path)
            text = context.linkTitle(of: section.heading, on: page)
        case .page(let page):
            address = percentEncodedPath(relativeLink(from: chapter.path, to: page.path))
            text = context.linkTitle(of: page)
        }
        html.open("a", ["href": address, "title": link.title.isEmpty ? nil : link.title])
        write(link.content.isEmpty ? text : link.content)
        html.close("a")
    }

    private func address(of id: String, onPage page: String) -> String {
        (page == chapter.path ? "" : percentEncodedPath(relativeLink(from: chapter.path, to: page)))
            + percentEncoded("#" + id)
    }

    private mutating func writeFileLink(_ link: Inline.Link, to path: String, rest: String) {
        guard resolve(path, from: chapter.path) != nil else {
            diagnostics.error(.linkOutOfSite, "this link leads out of the site", at: link.position)
            return
        }
        let address = percentEncodedPath(path) + percentEncoded(rest)
        links.append(Located(address, at: link.position))
        writeLink(link, to: address)
    }

    private mutating func writeLink(_ link: Inline.Link, to address: String) {
        if link.content.plainText.trimmed.isEmpty {
            diagnostics.error(
                .emptyLink, "a link has no text", at: link.position, mend: "write [what it leads to](…)")
        }
        // An address that is its own text need not be spelled out on paper.
        let isBare = link.content.plainText == link.destination
        html.open(
            "a",
            ["href": address, "class": isBare ? "bare" : nil, "title": link.title.isEmpty ? nil : link.title])
        write(link.content)
        html.close("a")
    }
}

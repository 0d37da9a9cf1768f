import Diagnostics
import Pages

/// The links of pages that authors wrote, so that a fault is reported once, where it can be mended.
struct AuthoredLinks {
    /// By page and target, the places of links that have not been asked for yet.
    private var places: [String: [LinkTarget: ArraySlice<Position>]] = [:]
    /// By page, the files that it shows.
    private var images: [String: Set<String>] = [:]

    init(of pages: [Page]) {
        for page in pages {
            for link in page.links {
                places[page.path, default: [:]][LinkTarget(link.value, on: page.path), default: []]
                    .append(link.position)
            }
            images[page.path] = Set(page.images.map(\.value))
        }
    }

    /// Where the author of a page wrote a link; nil for a link that the program made. Of equal links, each in its turn.
    mutating func place(of reference: PageReferences.Reference, on page: String) -> Position? {
        places[page]?[LinkTarget(reference.target, on: page)]?.popFirst()
    }

    /// Whether the author of a page shows that file. One that cannot be read has been reported where it is copied.
    func isImage(_ reference: PageReferences.Reference, on page: String) -> Bool {
        guard reference.isLoaded, case .inside(let path, _) = LinkTarget(reference.target, on: page) else {
            return false
        }
        return images[page]?.contains(path) ?? false
    }
}

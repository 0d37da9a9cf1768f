import Pages

/// Where a link of a page leads.
enum LinkTarget: Sendable, Hashable {
    /// To a file of the site, and perhaps to an id in it.
    case inside(path: String, anchor: String?)
    /// To another host, or to a program: anything with a scheme.
    case elsewhere
    /// Out of the site's folder: by too many `..`, or by a path from the host's root, which would tie the site to one place.
    case outside

    init(_ link: String, on page: String) {
        if Self.hasScheme(link) {
            self = .elsewhere
            return
        }
        let parts = link.utf8.split(
            separator: UInt8(ascii: "#"), maxSplits: 1, omittingEmptySubsequences: false
        ).map(Substring.init)
        let anchor = parts.count > 1 && !parts[1].isEmpty ? percentDecoded(parts[1]) : nil
        guard let path = parts.first, !path.isEmpty else {
            self = .inside(path: page, anchor: anchor)
            return
        }
        let slash = UInt8(ascii: "/")
        var folders = page.utf8.split(separator: slash).dropLast().map { String(Substring($0)) }
        guard !path.hasPrefix("/") else {
            self = .outside
            return
        }
        let steps = path.utf8.split(separator: slash, omittingEmptySubsequences: false).map(Substring.init)
        for part in steps where part != "." {
            if part != ".." {
                folders.append(percentDecoded(part))
            } else if folders.popLast() == nil {
                self = .outside
                return
            }
        }
        self = .inside(path: folders.joined(separator: "/"), anchor: anchor)
    }

    /// `https:`, `mailto:`; also `//host`, which takes the page's scheme.
    private static func hasScheme(_ link: String) -> Bool {
        if link.hasPrefix("//") { return true }
        guard let colon = link.utf8.firstIndex(of: UInt8(ascii: ":")), let first = link.first, first.isLetter
        else { return false }
        return link[..<colon].allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    }
}

/// Where the page of a Markdown file stands below the site's root.
func pagePath(ofMarkdown name: String) -> String {
    (name.hasSuffix(".md") ? String(name.dropLast(3)) : name) + ".html"
}

/// The way from a page to the site's root: empty for a page in the root, `../` for one in a folder of it.
func pathToRoot(from page: String) -> String {
    String(repeating: "../", count: page.count { $0 == "/" })
}

/// The relative link from a page to another file of the site.
func relativeLink(from page: String, to target: String) -> String {
    let here = page.split(separator: "/").dropLast()
    let there = target.split(separator: "/")
    let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
    return String(repeating: "../", count: here.count - shared)
        + there.dropFirst(shared).joined(separator: "/")
}

/// The path below the root that a relative link of a file means; nil when it leads out of the root.
func resolve(_ link: String, from file: String) -> String? {
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
        switch part {
        case ".": continue
        case "..":
            if parts.popLast() == nil { return nil }
        default: parts.append(String(part))
        }
    }
    return parts.joined(separator: "/")
}

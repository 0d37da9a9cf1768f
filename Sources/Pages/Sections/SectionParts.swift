import Markup

/// What the sections of several pages are made of.
extension HTMLWriter {
    /// A drawing that is wider than a telephone scrolls sideways.
    mutating func drawing(_ svg: String, label: String) {
        open(
            "div",
            [
                "class": "scroll drawing", "role": "region", "aria-label": "\(label), drawing",
                "tabindex": "0",
            ])
        newLine()
        markup(svg)
        newLine()
        close("div")
        newLine()
    }

    /// One line of a list of facts, `dl`.
    mutating func fact(_ term: String, _ words: HTML) {
        open("div")
        element("dt", term)
        open("dd")
        markup(words)
        close("dd")
        close("div")
        newLine()
    }

    mutating func fact(_ term: String, _ words: String) {
        var html = HTMLWriter()
        html.text(words)
        fact(term, html.html)
    }

    mutating func list(_ items: [String]) {
        open("ul")
        newLine()
        for item in items {
            element("li", item)
            newLine()
        }
        close("ul")
        newLine()
    }

    /// A link that saves the file instead of showing it.
    mutating func download(_ title: String, _ href: String) {
        markup("<a href=\"")
        text(href)
        markup("\" download=\"\">")
        text(title)
        markup("</a>")
    }

    /// Says which file of `data/` has the numbers: `The numbers are in a.csv, with those of all models.`
    ///
    /// - Parameter root: the way from the page to the site's root.
    mutating func downloads(_ numbers: String, in file: String, root: String, _ rest: String) {
        open("p", ["class": "downloads"])
        text("\(numbers) in ")
        download(file, "\(root)data/\(file)")
        text(", \(rest).")
        close("p")
        newLine()
    }
}

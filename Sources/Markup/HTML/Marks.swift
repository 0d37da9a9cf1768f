extension HTMLWriter {
    /// A bar beside a number that says the same: as long as a share of the whole.
    ///
    /// - Parameter share: from 0 to 1.
    package mutating func bar(_ share: Double) {
        let percent = String(Int((min(max(share, 0), 1) * 100).rounded()))
        markup("<svg class=\"bar\" viewBox=\"0 0 100 8\"><path d=\"M0 0h")
        markup(percent)
        markup("v8h-")
        markup(percent)
        markup("z\"/></svg>")
    }

    /// A section's heading with the link to itself.
    package mutating func heading(_ text: String, id: String) {
        open("h2", ["id": id])
        self.text(text + " ")
        element("a", ["class": "anchor", "href": "#\(id)", "aria-label": "Link to this section"], "#")
        close("h2")
        newLine()
    }

    package mutating func paragraph(_ text: String) {
        element("p", text)
        newLine()
    }
}

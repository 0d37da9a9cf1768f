extension HTMLWriter {
    /// Opens a container that scrolls sideways, so that a wide table or drawing never widens the page. It can be
    /// reached and scrolled by keyboard, unless its content is so narrow that it wraps instead.
    ///
    /// - Parameter label: its name for screen readers, unique on the page.
    package mutating func openScroll(label: String, columns: Int? = nil) {
        let canScroll = (columns ?? .max) > 2
        open(
            "div",
            [
                "class": canScroll ? "scroll" : "scroll narrow", "role": canScroll ? "region" : nil,
                "aria-label": canScroll ? label : nil, "tabindex": canScroll ? "0" : nil,
            ])
    }

    package mutating func closeScroll() {
        close("div")
    }
}

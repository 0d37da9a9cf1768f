import Analyses
import Findings
import Markup
import Study

extension PageSection<ModelPage> {
    /// What the tables say of the model beside its scores: a line for each attribute that is known of it, and its link.
    static var attributes: Self {
        Self(id: "about", title: "About the model") { page, html in
            let known = page.pages.study.table.attributes.compactMap { attribute in
                attribute.values[page.standing.model].map { (attribute, $0) }
            }
            if known.isEmpty, page.model.link == nil { return }
            html.open("dl")
            html.newLine()
            if let address = page.model.link { html.fact("Link", link(to: address)) }
            for (attribute, value) in known {
                switch value {
                case .link(let address): html.fact(attribute.title, link(to: address))
                case .text(let text): html.fact(attribute.title, text)
                case .number(let number, let decimals):
                    html.fact(attribute.title, attribute.text(number, decimals: decimals))
                }
            }
            html.close("dl")
            html.newLine()
        }
    }
}

/// An address that is its own text need not be spelled out on paper.
private func link(to address: String) -> HTML {
    var html = HTMLWriter()
    html.element("a", ["href": address, "class": "bare"], address)
    return html.html
}

extension Attribute {
    /// A number as it is written, with the unit behind it. Thousands are not set off: it may be a year.
    fileprivate func text(_ number: Double, decimals: Int) -> String {
        let digits = NumberFormat.fixed(decimals).text(number)
        guard let unit, !unit.isEmpty else { return digits }
        return digits + "\u{A0}" + unit
    }
}

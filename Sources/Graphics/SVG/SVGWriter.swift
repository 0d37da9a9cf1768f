/// Writes SVG elements as indented text, one element a line.
///
/// **What has no place is not drawn.** An element with a position that is not finite is left out whole, as
/// in Observable Plot: a missing value has no mark, and no `NaN` ever reaches a file.
package struct SVGWriter: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Every class that was written, so that a stand-alone file carries only the rules that it uses.
    private(set) var classes: Set<String> = []
    private var depth: Int

    /// - Parameter depth: how many levels the first element is indented.
    package init(depth: Int = 0) {
        self.depth = depth
    }

    /// Writes an element that holds at most words.
    ///
    /// - Parameters:
    ///   - data: by what a script finds it.
    ///   - title: what browsers show on hovering.
    ///   - text: the words inside the element.
    package mutating func element(
        _ name: String, _ attributes: Attributes = [:], data: DataAttribute? = nil, title: String? = nil,
        text: String? = nil
    ) {
        guard attributes.allSatisfy(\.value.isDrawable) else { return }
        indent()
        openTag(name, attributes, data.map { [$0] } ?? [])
        if title == nil && text == nil {
            raw("/>\n")
            return
        }
        raw(">")
        if let title {
            raw("<title>")
            XMLEscaping.append(title, to: &bytes)
            raw("</title>")
        }
        if let text { XMLEscaping.append(text, to: &bytes) }
        closeTag(name)
    }

    /// Writes an element that holds elements. One that turns out empty is left out.
    package mutating func element(
        _ name: String, _ attributes: Attributes, data: [DataAttribute] = [],
        containing body: (inout SVGWriter) -> Void
    ) {
        guard attributes.allSatisfy(\.value.isDrawable) else { return }
        let start = bytes.count
        indent()
        openTag(name, attributes, data)
        raw(">\n")
        let inside = bytes.count
        depth += 1
        body(&self)
        depth -= 1
        guard bytes.count > inside else {
            bytes.removeSubrange(start...)
            return
        }
        indent()
        closeTag(name)
    }

    /// Writes text that is already well-formed, such as a stylesheet without `<` and `&`.
    mutating func raw(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private mutating func openTag(_ name: String, _ attributes: Attributes, _ data: [DataAttribute]) {
        raw("<")
        raw(name)
        for (key, value) in attributes {
            switch value {
            case .absent, .classes([]), .numbers([]): continue
            case .classes(let names): classes.formUnion(names)
            default: break
            }
            attribute(key, value)
        }
        for data in data { attribute(data.name, .text(data.value)) }
    }

    private mutating func attribute(_ name: String, _ value: AttributeValue) {
        raw(" ")
        raw(name)
        raw("=\"")
        value.append(to: &bytes)
        raw("\"")
    }

    private mutating func closeTag(_ name: String) {
        raw("</")
        raw(name)
        raw(">\n")
    }

    private mutating func indent() {
        for _ in 0..<depth { raw("  ") }
    }
}

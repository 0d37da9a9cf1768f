/// Writes HTML into a buffer of bytes. Text and attributes are escaped; only `markup` goes in as it is.
package struct HTMLWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    package var html: HTML { HTML(self) }

    /// Adds an opening tag. An attribute without a value (nil) is left out, one with an empty value stands alone.
    package mutating func open(_ element: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(element)
        for (name, value) in attributes {
            guard let value else { continue }
            bytes.append(UInt8(ascii: " "))
            bytes.append(name)
            // An empty alternative text or link says something; an empty flag is the flag.
            if value.isEmpty, name != "alt", name != "href" { continue }
            bytes.append("=\"")
            text(value)
            bytes.append(UInt8(ascii: "\""))
        }
        bytes.append(UInt8(ascii: ">"))
    }

    package mutating func close(_ element: String) {
        bytes.append("</")
        bytes.append(element)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Adds an element that holds text alone.
    package mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String?>, _ content: String
    ) {
        open(name, attributes)
        text(content)
        close(name)
    }

    package mutating func element(_ name: String, _ content: String) {
        element(name, [:], content)
    }

    /// Adds text, escaped for element content and quoted attributes alike.
    package mutating func text(_ text: String) {
        bytes.append(escaping: text)
    }

    /// Adds markup of our own that is complete and escaped.
    package mutating func markup(_ markup: String) {
        bytes.append(markup)
    }

    package mutating func markup(_ markup: HTML) {
        bytes.append(contentsOf: markup.bytes)
    }

    package mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
    }
}

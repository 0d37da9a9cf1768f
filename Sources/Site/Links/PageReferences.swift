/// What a page offers to links and what it refers to.
struct PageReferences: Sendable {
    struct Reference: Sendable, Hashable {
        /// As the page writes it: `../index.html#summary`, or `#summary` for an id that another attribute names.
        let target: String
        /// Where it stands in the page's bytes.
        let offset: Int
        /// Whether the browser loads it by itself, as it does an image and not a link.
        let isLoaded: Bool
    }

    private(set) var ids: Set<String> = []
    /// Ids that an earlier element bears already, with the offset of the later one.
    private(set) var repeatedIDs: [(id: String, offset: Int)] = []
    private(set) var references: [Reference] = []
    /// Attributes like `onclick`, which the site's security policy forbids.
    private(set) var eventHandlers: [(name: String, offset: Int)] = []

    init(of bytes: [UInt8]) throws(HTMLScanner.Fault) {
        try bytes.withUnsafeBufferPointer { bytes throws(HTMLScanner.Fault) in
            var scanner = HTMLScanner(bytes)
            let reader = scanner
            try scanner.forEachAttribute { add($0, reader) }
        }
    }

    /// Whether a reference leads to an id of the page itself.
    func holds(_ reference: Reference) -> Bool {
        reference.target.utf8.first == UInt8(ascii: "#") && ids.contains(String(reference.target.dropFirst()))
    }

    private mutating func add(_ attribute: HTMLScanner.Attribute, _ text: HTMLScanner) {
        let value = attribute.value
        func name(_ word: StaticString) -> Bool { text.equals(attribute.name, word) }
        func refer(_ target: String, isLoaded: Bool = false) {
            references.append(Reference(target: target, offset: value.lowerBound, isLoaded: isLoaded))
        }

        if name("id") {
            let id = text.text(value)
            if !ids.insert(id).inserted { repeatedIDs.append((id, value.lowerBound)) }
        } else if name("href") {
            refer(unescaped(value, text))
        } else if name("src") {
            refer(unescaped(value, text), isLoaded: true)
        } else if name("aria-labelledby") || name("aria-describedby") || name("aria-controls") || name("for")
            || name("headers")
        {
            for id in text.text(value).split(separator: " ") { refer("#" + id) }
        } else if text.stands("url(#", at: value.lowerBound) {
            refer(String(text.text(value).dropFirst(4).prefix { $0 != ")" }))
        } else if text.stands("on", at: attribute.name.lowerBound) {
            eventHandlers.append((text.text(attribute.name), attribute.name.lowerBound))
        }
    }

    private func unescaped(_ part: HTMLScanner.Part, _ text: HTMLScanner) -> String {
        let value = text.text(part)
        guard text.bytes[part].contains(UInt8(ascii: "&")) else { return value }
        return value.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}

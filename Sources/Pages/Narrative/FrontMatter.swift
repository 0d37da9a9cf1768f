import Diagnostics
import Findings
import Markup
import Settings
import Study

/// The YAML between two lines of `---` at the top of a page.
struct FrontMatter: Sendable {
    let title: Located<String>?
    let order: Double?
    let summary: String?
    let authors: [String]
    let bibliography: Located<String>?
    let claims: [ClaimText]

    init(_ settings: Settings?, _ diagnostics: inout Diagnostics) {
        var settings = settings
        title = settings?.string("title", &diagnostics)
        Self.rejectClaim(in: title, "title", mend: "write it as the page's heading", &diagnostics)
        order = settings?.number("order", &diagnostics)?.value
        let summary = settings?.string("summary", &diagnostics)
        Self.rejectClaim(in: summary, "summary", mend: "leave it to the text", &diagnostics)
        self.summary = summary?.value
        let author = settings?.strings("author", &diagnostics) ?? []
        let authors = settings?.strings("authors", &diagnostics) ?? []
        self.authors = (author + authors).map(\.value)
        bibliography = settings?.string("bibliography", &diagnostics)
        claims = Self.claims(settings?.settings("claims", &diagnostics), &diagnostics)
        settings?.rejectUnknownKeys(of: .frontMatter, &diagnostics)
    }

    /// What is plain text would go on saying what a claim no longer does.
    private static func rejectClaim(
        in text: Located<String>?, _ key: String, mend: String, _ diagnostics: inout Diagnostics
    ) {
        guard let text, text.value.contains(/\]\(\s*<?\s*claim:/) else { return }
        diagnostics.error(
            .claimInFrontMatter,
            "the \(key) in the front matter is plain text and cannot stand for a claim", at: text.position,
            mend: mend)
    }

    private static func claims(_ settings: Settings?, _ diagnostics: inout Diagnostics) -> [ClaimText] {
        guard var settings else { return [] }
        return settings.keys.compactMap { name in
            guard name.value.utf8.allSatisfy(isPlain), !name.value.isEmpty else {
                diagnostics.error(
                    .invalidClaimName,
                    "'\(name.value)' is no name for a claim", at: name.position,
                    mend: "use letters, digits and hyphens, and put a comparison with commas into quotes")
                return nil
            }
            return claim(name, in: &settings, &diagnostics)
        }
    }

    /// `name: comparison`, or `name: {holds: comparison, margin: number}`.
    private static func claim(
        _ name: Located<String>, in settings: inout Settings, _ diagnostics: inout Diagnostics
    ) -> ClaimText? {
        var ignored = Diagnostics()
        if let comparison = settings.string(name.value, &ignored) {
            return ClaimText(name: name, comparison: comparison, margin: nil)
        }
        guard var parts = settings.settings(name.value, &diagnostics) else { return nil }
        let comparison = parts.string("holds", &diagnostics)
        let margin = parts.number("margin", &diagnostics)
        parts.rejectUnknownKeys(of: .claim, &diagnostics)
        if let margin, margin.value < 0 {
            diagnostics.error(.negativeMargin, "'margin' is negative", at: margin.position)
        }
        if comparison == nil {
            diagnostics.error(
                .missingKey,
                "the claim '\(name.value)' has no comparison", at: name.position,
                mend: "state it as 'holds:'")
        }
        return comparison.map { ClaimText(name: name, comparison: $0, margin: margin?.value) }
    }

    /// Names of claims become anchors, so they are kept plain.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

/// A page's text in two: the YAML on top, and the Markdown below it on its own lines.
struct SplitSource {
    /// Nil when the page has no front matter.
    let yaml: String?
    /// The whole text with the front matter's lines left empty, so that every line keeps its number.
    let markdown: String

    init(_ source: SourceText, _ diagnostics: inout Diagnostics) {
        let text = source.text.hasPrefix("\u{FEFF}") ? String(source.text.dropFirst()) : source.text
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.first?.trimmed == "---" else {
            (yaml, markdown) = (nil, text)
            return
        }
        guard let end = lines.dropFirst().firstIndex(where: { $0.trimmed == "---" }) else {
            diagnostics.error(
                .unclosedFrontMatter,
                "the front matter does not end", at: Position(file: source.path, line: 1, column: 1),
                mend: "close it with a line of '---'")
            (yaml, markdown) = (nil, "")
            return
        }
        yaml = lines[1..<end].joined(separator: "\n")
        markdown = String(repeating: "\n", count: end + 1) + lines[(end + 1)...].joined(separator: "\n")
    }
}

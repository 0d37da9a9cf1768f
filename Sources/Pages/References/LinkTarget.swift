import Diagnostics
import Markup

/// What the address of a link means.
enum LinkTarget: Sendable, Hashable {
    /// `claim:name`, or `claim:name, other` for a conclusion from both.
    case claims([String])
    /// `#id`, on this page or the study's figure of that id.
    case anchor(String)
    /// Another page of the narrative, `methods.md#sources`: its path as written and the id.
    case page(String, id: String?)
    /// Another file of the site: its path as written, and its query and fragment with their signs.
    case file(String, rest: String)
    /// Another host, or a mail.
    case external(String)
    /// An address that no page may hold, and why.
    case refused(Fault, String)

    init(_ address: String) {
        let (scheme, body) = Self.split(address)
        switch scheme?.lowercased() {
        case "http", "https", "mailto": self = .external(address)
        case "claim":
            self = .claims(body.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed))
        case let scheme?: self = .refused(.forbiddenScheme, "a link may not lead to '\(scheme):'")
        case nil: self = Self.local(address)
        }
        if address.unicodeScalars.contains(where: { $0.value < 32 || $0.value == 127 }) {
            self = .refused(.controlCharacter, "a link's address holds a control character")
        }
    }

    private static func local(_ address: String) -> LinkTarget {
        // Browsers read a backslash as a slash.
        if address.hasPrefix("/") || address.hasPrefix("\\") {
            return .refused(
                .absoluteLink, "a link must be relative, since the site may be published under any path")
        }
        let end = address.firstIndex { $0 == "#" || $0 == "?" } ?? address.endIndex
        let path = percentDecoded(String(address[..<end]))
        let rest = String(address[end...])
        if path.isEmpty {
            return rest.hasPrefix("#")
                ? .anchor(String(rest.dropFirst())) : .refused(.missingAddress, "a link has no address")
        }
        guard path.hasSuffix(".md") else { return .file(path, rest: rest) }
        return .page(path, id: rest.hasPrefix("#") ? String(rest.dropFirst()) : nil)
    }

    /// A scheme is a letter and then letters, digits and `+-.` before the first colon (RFC 3986, section 3.1).
    private static func split(_ address: String) -> (scheme: String?, body: String) {
        guard let colon = address.firstIndex(of: ":") else { return (nil, address) }
        let scheme = address[..<colon]
        let isScheme =
            scheme.first?.isASCII == true && scheme.first?.isLetter == true
            && scheme.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
        // A colon in the first segment of a path makes no path either (RFC 3986, section 4.2).
        let isPath = scheme.contains { "/?#".contains($0) }
        if isPath { return (nil, address) }
        return (isScheme ? String(scheme) : "?", String(address[address.index(after: colon)...]))
    }
}

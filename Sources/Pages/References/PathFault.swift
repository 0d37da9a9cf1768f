import Figures

/// Why no site can hold a file of this path, on every file system and behind every web server; nil when it can.
package func pathFault(_ path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    if parts.contains(where: \.isEmpty) { return "has an empty part" }
    if parts.contains(where: { $0 == "." || $0 == ".." }) {
        return "does not stay below the site's folder"
    }
    // With the slash before it a mark makes one character, at which nobody would look for a slash.
    if parts.count != path.utf8.count(where: { $0 == UInt8(ascii: "/") }) + 1 {
        return "has a part that begins with a combining mark"
    }
    if parts.contains(where: { $0.utf8.count > 255 }) { return "has a part of over 255 bytes" }
    if parts.contains(where: { $0.last == "." || $0.last == " " }) {
        return "has a part that ends in a dot or a blank"
    }
    if let device = parts.first(where: isDevice) {
        return "holds the name '\(device)', which Windows keeps for a device"
    }
    let forbidden = path.unicodeScalars.first {
        $0.value < 0x20 || "\u{7F}\\<>:\"|?*".unicodeScalars.contains($0)
    }
    return forbidden.map { "holds the character \($0.debugDescription)" }
}

/// A file that the site will hold.
package struct Output: Sendable, Hashable {
    /// Below the site's folder, with slashes: `models/alexnet.html`.
    package let path: String
    package let bytes: [UInt8]
    /// Who writes it, as a diagnostic about it says: “figure 'alignment'”.
    package let writer: String

    package init(_ path: String, _ bytes: [UInt8], from writer: String) {
        self.path = path
        self.bytes = bytes
        self.writer = writer
    }

    package init(_ path: String, _ text: String, from writer: String) {
        self.init(path, Array(text.utf8), from: writer)
    }
}

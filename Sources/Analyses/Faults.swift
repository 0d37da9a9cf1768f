import Diagnostics

extension Fault {
    /// A scheme is named twice.
    static let duplicateScheme = Fault("duplicate-scheme")
    /// There is no scheme of that name.
    static let unknownScheme = Fault("unknown-scheme")
}

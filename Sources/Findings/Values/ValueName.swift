/// What prose and programs call a value: `alignment.rho(V1, IT)` is the column `rho` of what `alignment` yields, at the
/// keys V1 and IT.
///
/// The parts are kept apart, so that a name may hold a comma or a parenthesis. As text such a key stands in quotes,
/// `alignment.rho("a, b", c)`.
package struct ValueName: Sendable, Hashable {
    /// What yields it: a figure's id, `table`, `cohort.complete`; empty for the study as a whole.
    package let scope: String
    package let column: String
    /// Empty for a value that stands alone.
    package let keys: [String]

    package init(scope: String, column: String, keys: [String] = []) {
        self.scope = scope
        self.column = column
        self.keys = keys
    }

    package var text: String {
        (scope.isEmpty ? "" : scope + ".") + column
            + (keys.isEmpty ? "" : "(" + keys.map(Self.written).joined(separator: ", ") + ")")
    }

    /// A key as it can be read back among others.
    private static func written(_ key: String) -> String {
        isPlain(key.utf8) ? key : "\"" + key.replacing("\"", with: "\"\"") + "\""
    }

    /// Whether a key can stand without quotes. Parentheses in pairs cut nothing apart, and names of metrics are full of
    /// them.
    private static func isPlain(_ key: String.UTF8View) -> Bool {
        let blank = UInt8(ascii: " ")
        guard let first = key.first, let last = key.last, first != blank, last != blank else { return false }
        var depth = 0
        for byte in key {
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "\""): return false
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"): depth -= 1
            default: break
            }
            if depth < 0 { return false }
        }
        return depth == 0
    }
}

/// An `id` that is safe in XML, in a URL fragment and in a CSS selector.
enum Identifier {
    /// Letters, digits, `-` and `_` stay; every other scalar becomes `_` and its hexadecimal code, so that
    /// different names rarely meet. A name that does not start with a letter is given one.
    static func sanitised(_ name: String) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", "_": result.unicodeScalars.append(scalar)
            default: result += "_" + String(scalar.value, radix: 16)
            }
        }
        guard let first = result.unicodeScalars.first,
            ("a"..."z").contains(first) || ("A"..."Z").contains(first)
        else { return "f" + result }
        return result
    }
}

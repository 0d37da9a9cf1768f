/// A name as it can be put into a list or a mapping of `study.yaml`: in quotes where it needs them.
package func yamlText(_ text: String) -> String {
    let isPlain =
        text.first?.isLetter == true
        && text.allSatisfy { $0.isLetter || $0.isNumber || "_-./".contains($0) }
        && !wordsOfYAML.contains(text.lowercased())
    return isPlain ? text : yamlQuoted(text)
}

/// Words that are no texts unless they stand in quotes.
private let wordsOfYAML: Set = ["null", "true", "false", "yes", "no", "on", "off"]

package func yamlQuoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

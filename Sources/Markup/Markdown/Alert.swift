/// What GitHub sets apart from the text, by the word that a quote begins with: `> [!NOTE]`.
package enum Alert: String, Sendable, CaseIterable {
    case note, tip, important, warning, caution

    /// “Note”, as it stands above the text.
    package var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

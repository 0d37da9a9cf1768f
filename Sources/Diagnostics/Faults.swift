extension Fault {
    /// A text holds a character that no page can show, such as U+0000.
    package static let controlCharacter = Fault("control-character")
    /// An address does not begin with https:// or http://, or holds a blank.
    package static let invalidURL = Fault("invalid-url")
    /// Something is nested more deeply than it is read.
    package static let nestedTooDeeply = Fault("nested-too-deeply")
    /// A text, a name or a file is longer than is read.
    package static let oversizedText = Fault("oversized-text")
}

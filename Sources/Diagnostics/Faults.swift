extension Fault {
    /// An address does not begin with https:// or http://, or holds a blank.
    package static let invalidURL = Fault("invalid-url")
    /// Something is nested more deeply than it is read.
    package static let nestedTooDeeply = Fault("nested-too-deeply")
}

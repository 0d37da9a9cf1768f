package import Diagnostics

extension Fault {
    /// A key stands twice in one mapping.
    static let duplicateKey = Fault("duplicate-key")
    /// A text that must say something is empty.
    package static let emptyText = Fault("empty-text")
    /// A key of a mapping is no plain text.
    static let invalidKey = Fault("invalid-key")
    /// A text that should be YAML cannot be read as YAML.
    static let invalidYAML = Fault("invalid-yaml")
    /// A key that must be there is missing.
    package static let missingKey = Fault("missing-key")
    /// A setting takes true or false and has something else.
    static let notAFlag = Fault("not-a-flag")
    /// A setting takes a list and has something else.
    static let notAList = Fault("not-a-list")
    /// A setting takes keys with values and has something else.
    static let notAMapping = Fault("not-a-mapping")
    /// A number is expected, and what stands there is none.
    package static let notANumber = Fault("not-a-number")
    /// A setting takes a plain text and has something else.
    static let notAText = Fault("not-a-text")
    /// A setting takes one of a few words and has another.
    static let unknownChoice = Fault("unknown-choice")
    /// Nothing asks for a key of that name.
    static let unknownKey = Fault("unknown-key")
    /// A YAML alias stands for a node, and aliases are not read.
    static let yamlAlias = Fault("yaml-alias")
}

package import Diagnostics

extension Fault {
    /// The names in a value's parentheses can be cut apart in several ways.
    package static let ambiguousValue = Fault("ambiguous-value")
    /// A claim is true whatever the data are.
    static let claimCannotFail = Fault("claim-cannot-fail")
    /// A claim is false whatever the data are.
    static let claimCannotHold = Fault("claim-cannot-hold")
    /// A claim's comparison is longer than it is read.
    static let claimTooLong = Fault("claim-too-long")
    /// A comparison of a claim names no value of the data.
    static let claimWithoutValue = Fault("claim-without-value")
    /// A claim's comparison cannot be read.
    static let invalidClaim = Fault("invalid-claim")
    /// A claim compares for equality what is no count, and says not how near is near enough.
    static let missingTolerance = Fault("missing-tolerance")
    /// A claim compares or adds numbers of different kinds.
    static let mixedUnits = Fault("mixed-units")
    /// A value asks for a format that does not exist.
    static let unknownFormat = Fault("unknown-format")
    /// No value has that name.
    package static let unknownValue = Fault("unknown-value")
}

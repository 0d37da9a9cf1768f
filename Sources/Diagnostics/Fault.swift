/// The kind of fault that a diagnostic is about, by a name that stays: what people look up, count and silence.
///
/// Each room declares its own in its file `Faults.swift`, and `docs/diagnostics.md` lists them all. One cause has one
/// fault, declared in the earliest room that all who report it import.
package struct Fault: Sendable, Hashable {
    /// Words in lower case with hyphens between them, `unknown-figure-kind`.
    package let identifier: String

    package init(_ identifier: String) {
        self.identifier = identifier
    }
}

/// A value that a comparison names.
package struct ClaimValue: Sendable, Hashable {
    /// As its author typed it.
    package let text: String
    /// Under which the study lists it; nil for one that it does not have now: a group or a model that is gone.
    package let name: ValueName?
    /// Nil with the name.
    package let kind: NumberKind?
    /// What is known of it before any score.
    let limits: NamedLimits

    /// What is one value whichever way it is typed: `rho(a, b)` is `rho(b, a)`.
    package var identity: String { name?.text ?? text }
}

/// The two ways a reader may have set up the screen. Paper is always light.
package enum Appearance: CaseIterable, Sendable {
    case light, dark
}

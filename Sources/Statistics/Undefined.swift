/// Why a statistic does not exist. It takes the place of NaN: no function of this module returns one.
package enum Undefined: Error, Sendable, Hashable {
    /// There are `n` numbers, and the statistic needs at least `needed`.
    case tooFew(n: Int, needed: Int)

    /// All numbers are equal, so nothing can be related to their spread.
    case constant
}

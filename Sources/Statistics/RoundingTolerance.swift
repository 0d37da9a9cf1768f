/// Two results whose difference is a smaller part than this of the largest term that entered them are equal: rounding, not
/// the data, tells them apart.
///
/// What is irrational, or went through a Double, cannot be summed exactly, and noise in the last digits must decide no rank
/// and no comparison. 10⁻¹² is some thousand times the rounding of such sums, and far below any difference that numbers
/// of ten digits can make.
package let roundingTolerance = 1e-12

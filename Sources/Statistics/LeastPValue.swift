/// The smallest p-value that is given. Where the true one is smaller still, this takes its place: read it as “at most”.
///
/// A p-value is never 0: that would claim that chance cannot have made what was seen. A 0 only comes of a Double that
/// cannot hold the number. Below the smallest normal number a Double loses its digits before it is lost itself, so the
/// floor lies there.
package let leastPValue = Double.leastNormalMagnitude

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A colour in Oklab, where equal distances look about equal.
///
/// Source: B. Ottosson, “A perceptual color space for image processing” (2020), matrices of 2021-01-25.
struct OKLab: Hashable, Sendable {
    /// 0 for black to 1 for white.
    var lightness: Double
    /// From green to red.
    var a: Double
    /// From blue to yellow.
    var b: Double
}

extension OKLab {
    init(_ colour: Colour) {
        let (red, green, blue) = colour.linear
        let l = cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        let m = cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        let s = cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        self.init(
            lightness: 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            a: 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            b: 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s)
    }

    /// The nearest colour, channel by channel, that a screen can show.
    var colour: Colour {
        let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
        let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
        let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
        return Colour(
            linearRed: 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            green: -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            blue: -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s)
    }

    /// The colour on the straight way from `self` (0) to `other` (1).
    func mixed(with other: OKLab, _ share: Double) -> OKLab {
        OKLab(
            lightness: lightness + (other.lightness - lightness) * share,
            a: a + (other.a - a) * share,
            b: b + (other.b - b) * share)
    }

    private func cube(_ value: Double) -> Double { value * value * value }
}

extension Colour {
    /// This colour, made darker on a light background and lighter on a dark one until it stands out.
    ///
    /// - Parameter ratio: the contrast wanted, at most 4.58, which black or white always reaches.
    func standingOut(from background: Colour, by ratio: Double) -> Colour {
        var lab = OKLab(self)
        var result = self
        let step = background.luminance > 0.18 ? -0.01 : 0.01
        while result.contrast(with: background) < ratio, (0...1).contains(lab.lightness) {
            lab.lightness += step
            result = lab.colour
        }
        return result
    }
}

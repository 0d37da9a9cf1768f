#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// An opaque sRGB colour of 8 bits a channel, as a stylesheet writes it.
package struct Colour: Hashable, Sendable {
    package let red: UInt8
    package let green: UInt8
    package let blue: UInt8

    package static let black = Colour(0x000000)
    package static let white = Colour(0xffffff)

    /// - Parameter hex: `0xRRGGBB`; higher bits are ignored.
    package init(_ hex: UInt32) {
        red = UInt8(truncatingIfNeeded: hex >> 16)
        green = UInt8(truncatingIfNeeded: hex >> 8)
        blue = UInt8(truncatingIfNeeded: hex)
    }

    /// Channels in linear light; what lies outside 0…1 is cut to the nearest colour that a screen can show.
    init(linearRed: Double, green: Double, blue: Double) {
        self.red = Self.encode(linearRed)
        self.green = Self.encode(green)
        self.blue = Self.encode(blue)
    }

    /// `#rrggbb`
    package var hex: String {
        "#"
            + [red, green, blue].map { channel in
                let digits = String(channel, radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }.joined()
    }

    /// The channels in linear light, 0…1 (IEC 61966-2-1).
    var linear: (red: Double, green: Double, blue: Double) {
        (Self.decode(red), Self.decode(green), Self.decode(blue))
    }

    /// Relative luminance, 0 for black to 1 for white (WCAG 2.2).
    package var luminance: Double {
        let (red, green, blue) = linear
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast ratio, 1…21 (WCAG 2.2): text wants 4.5, marks want 3.
    package func contrast(with other: Colour) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    private static func decode(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    private static func encode(_ linear: Double) -> UInt8 {
        let linear = min(max(linear, 0), 1)
        let value = linear <= 0.003_130_8 ? linear * 12.92 : 1.055 * pow(linear, 1 / 2.4) - 0.055
        return UInt8((value * 255).rounded())
    }
}

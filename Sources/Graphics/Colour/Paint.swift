/// A colour by its role, which the figure stylesheet turns into a light and a dark colour.
///
/// Every paint has four classes. ``fill`` is the colour itself; ``edge`` strokes with it, ``word`` writes with
/// it, and ``on`` writes on top of it. Edges and words are darkened (on a dark page, lightened) where the
/// colour alone would be too close to the page.
package struct Paint: Hashable, Sendable {
    /// The class and, for the plain roles, the CSS variable: `ink`, `c3`, `dv20`.
    package let name: String
    private let source: Source

    private enum Source: Hashable {
        case plain(light: UInt32, dark: UInt32)
        case step(Ramp, Int)
    }

    /// The page.
    package static let paper = Paint("paper", light: 0xffffff, dark: 0x14161a)
    /// Text and axes.
    package static let ink = Paint("ink", light: 0x1b1b1b, dark: 0xe6e6e6)
    /// Text that stands back: ticks, notes.
    package static let muted = Paint("muted", light: 0x5c5c5c, dark: 0xa3a8ad)
    /// Grid lines and borders that nobody has to see.
    package static let rule = Paint("rule", light: 0xd9d9d9, dark: 0x3a3f45)
    /// Links and whatever is chosen.
    package static let accent = Paint("accent", light: 0x0b5cad, dark: 0x7ab8ff)
    /// What the reader must not miss.
    package static let alert = Paint("alert", light: 0xc4161c, dark: 0xff7b72)

    package static let plain = [paper, ink, muted, rule, accent, alert]

    /// Okabe and Ito's palette (2008), blue first; its black is ``ink``.
    package static let categories = [
        0x0072b2, 0xe69f00, 0x009e73, 0xcc79a7, 0x56b4e9, 0xd55e00, 0xf0e442,
    ].enumerated().map { Paint("c\($0.offset)", light: $0.element, dark: $0.element) }

    /// The colour of one category, counted from 0. After seven the colours repeat: let shape or label tell them
    /// apart.
    package static func category(_ index: Int) -> Paint {
        categories[Int(index.magnitude % UInt(categories.count))]
    }

    /// - Parameter step: cut to 0..<`ramp.stepCount`.
    package static func step(_ step: Int, of ramp: Ramp) -> Paint {
        let step = min(max(step, 0), ramp.stepCount - 1)
        return Paint(name: ramp.rawValue + String(step), source: .step(ramp, step))
    }

    /// All paints, in the order of the stylesheet.
    package static var all: [Paint] {
        plain + categories
            + Ramp.allCases.flatMap { ramp in (0..<ramp.stepCount).map { step($0, of: ramp) } }
    }

    package var fill: String { name }
    package var edge: String { "edge-" + name }
    package var word: String { "word-" + name }
    package var on: String { "on-" + name }

    package func fillColour(in appearance: Appearance) -> Colour {
        switch source {
        case .plain(let light, let dark): Colour(appearance == .light ? light : dark)
        case .step(let ramp, let step): ramp.colour(at: step, in: appearance)
        }
    }

    /// At least 3:1 against the page, but for ``paper`` and ``rule``, which are meant to recede.
    package func edgeColour(in appearance: Appearance) -> Colour {
        recedes ? fillColour(in: appearance) : standingOut(by: 3, in: appearance)
    }

    /// At least 4.5:1 against the page.
    package func wordColour(in appearance: Appearance) -> Colour {
        standingOut(by: 4.5, in: appearance)
    }

    /// Black or white, whichever is easier to read; the better one always reaches 4.5:1.
    package func onColour(in appearance: Appearance) -> Colour {
        let ground = fillColour(in: appearance)
        return ground.contrast(with: .black) >= ground.contrast(with: .white) ? .black : .white
    }

    private var recedes: Bool { self == .paper || self == .rule }

    private func standingOut(by ratio: Double, in appearance: Appearance) -> Colour {
        fillColour(in: appearance)
            .standingOut(from: Paint.paper.fillColour(in: appearance), by: ratio)
    }

    private init(_ name: String, light: UInt32, dark: UInt32) {
        self.init(name: name, source: .plain(light: light, dark: dark))
    }

    private init(name: String, source: Source) {
        self.name = name
        self.source = source
    }
}

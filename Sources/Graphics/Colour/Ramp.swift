/// An ordered family of colours for numbers, cut into steps so that a stylesheet can name each.
package enum Ramp: String, CaseIterable, Sendable {
    /// Blue through the paper's own tone to orange, for numbers with a middle; safe for colour-blind readers.
    case diverging = "dv"
    /// Matplotlib's viridis (Smith and van der Walt, 2015; CC0), dark violet to yellow.
    case viridis = "vi"
    /// Cividis (Nuñez, Anderton and Renslow, 2018; CC0), dark blue to yellow.
    case cividis = "ci"

    /// Odd for the diverging ramp, so that the middle has a step of its own.
    package var stepCount: Int {
        switch self {
        case .diverging: 41
        case .viridis, .cividis: 32
        }
    }

    /// - Parameter step: cut to 0..<``stepCount``.
    func colour(at step: Int, in appearance: Appearance) -> Colour {
        let step = min(max(step, 0), stepCount - 1)
        switch self {
        case .viridis: return Self.viridisSteps[step]
        case .cividis: return Self.cividisSteps[step]
        case .diverging:
            let anchors = appearance == .light ? Self.lightAnchors : Self.darkAnchors
            let place = Double(step) / Double(stepCount - 1) * Double(anchors.count - 1)
            let lower = min(Int(place), anchors.count - 2)
            return OKLab(anchors[lower])
                .mixed(with: OKLab(anchors[lower + 1]), place - Double(lower)).colour
        }
    }

    // The ends are the strongest against the page; the middle fades into it.
    private static let lightAnchors = [0x0b3c7d, 0x3f88c5, 0xa9cfe8, 0xf5f4f2, 0xf7c58b, 0xdb7a1e, 0x7f3300]
        .map { Colour($0) }
    private static let darkAnchors = [0xa5d4ff, 0x4a9be6, 0x24527f, 0x202327, 0x74451a, 0xd07f2c, 0xffca94]
        .map { Colour($0) }

    private static let viridisSteps = [
        0x440154, 0x470d60, 0x48186a, 0x482374, 0x472e7c, 0x453882, 0x424186, 0x3e4a89,
        0x3a548c, 0x365d8d, 0x32658e, 0x2e6d8e, 0x2b758e, 0x287d8e, 0x25848e, 0x228c8d,
        0x1f948c, 0x1e9c89, 0x20a386, 0x25ab82, 0x2eb37c, 0x3aba76, 0x48c16e, 0x58c765,
        0x6ccd5a, 0x7fd34e, 0x93d741, 0xa8db34, 0xc0df25, 0xd5e21a, 0xeae51a, 0xfde725,
    ].map { Colour($0) }

    private static let cividisSteps = [
        0x00224e, 0x00285b, 0x002e6a, 0x053371, 0x1c396f, 0x293f6e, 0x33446d, 0x3c4a6c,
        0x45506c, 0x4d556c, 0x555b6d, 0x5c616e, 0x646770, 0x6b6d72, 0x727274, 0x787877,
        0x807f78, 0x888578, 0x908b78, 0x979177, 0xa09875, 0xa89e73, 0xb0a571, 0xb9ab6d,
        0xc2b369, 0xcbb965, 0xd3c05f, 0xdcc859, 0xe6d051, 0xefd748, 0xf8df3c, 0xfee838,
    ].map { Colour($0) }
}

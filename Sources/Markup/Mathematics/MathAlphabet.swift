/// The alphabets of mathematics, whose letters are characters of their own in Unicode.
enum MathAlphabet: Sendable, Hashable {
    case upright, italic, bold, boldItalic, doubleStruck, script, fraktur, sansSerif, monospaced

    func letters(of text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map(letter)))
    }

    private func letter(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        if let letter = Self.older[self]?[scalar] { return letter }
        let blocks = blocks
        switch scalar {
        case "A"..."Z": return scalar.moved(from: "A", to: blocks.letters)
        case "a"..."z": return scalar.moved(from: "a", to: blocks.letters.map { $0 + 26 })
        case "0"..."9": return scalar.moved(from: "0", to: blocks.digits)
        case "Α"..."Ω": return scalar.moved(from: "Α", to: blocks.greek)
        case "α"..."ω": return scalar.moved(from: "α", to: blocks.greek.map { $0 + 26 })
        default: return scalar
        }
    }

    /// Where letters, capitals first, digits and Greek letters begin in the block Mathematical Alphanumeric Symbols.
    private var blocks: (letters: UInt32?, digits: UInt32?, greek: UInt32?) {
        switch self {
        // Upright and italic are how names of several and of one letter are set anyhow.
        case .upright, .italic: (nil, nil, nil)
        case .bold: (0x1D400, 0x1D7CE, 0x1D6A8)
        case .boldItalic: (0x1D468, 0x1D7CE, 0x1D71C)
        case .doubleStruck: (0x1D538, 0x1D7D8, nil)
        case .script: (0x1D49C, nil, nil)
        case .fraktur: (0x1D504, nil, nil)
        case .sansSerif: (0x1D5A0, 0x1D7E2, nil)
        case .monospaced: (0x1D670, 0x1D7F6, nil)
        }
    }

    /// Letters that Unicode had before it had the alphabets, and which have gaps there.
    private static let older: [MathAlphabet: [Unicode.Scalar: Unicode.Scalar]] = [
        .doubleStruck: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"],
        .script: [
            "B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ",
            "g": "ℊ",
            "o": "ℴ",
        ],
        .fraktur: ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"],
    ]
}

extension Unicode.Scalar {
    fileprivate func moved(from first: Unicode.Scalar, to start: UInt32?) -> Unicode.Scalar {
        start.flatMap { Unicode.Scalar($0 + value - first.value) } ?? self
    }
}

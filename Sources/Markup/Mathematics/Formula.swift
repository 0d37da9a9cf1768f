package import Diagnostics

/// A formula as TeX writes it, and what it is in MathML.
package struct Formula: Sendable {
    /// What stands between the dollars, which is kept for copying and for plain text.
    package let tex: String
    /// Whether it stands on a line of its own.
    package let isDisplay: Bool
    package let position: Position
    /// Nil where it cannot be read, which has been reported.
    let content: MathNode?
}

extension Formula {
    /// Reads TeX; what it does not know is an error, as a reader would take half a formula for a whole one.
    init(_ tex: String, isDisplay: Bool, at position: Position, _ diagnostics: inout Diagnostics) {
        self.tex = tex.trimmed
        self.isDisplay = isDisplay
        self.position = position
        do throws(TeXFailure) {
            content = try TeXReading.formula(self.tex)
        } catch {
            content = nil
            diagnostics.error(.unreadableFormula, error.words, at: position, mend: error.mend)
        }
    }
}

/// A piece of a formula, by what MathML calls it.
indirect enum MathNode: Sendable, Hashable {
    case row([MathNode])
    case identifier(String, isUpright: Bool = false)
    /// The name of a function, such as “log”.
    case function(String)
    case number(String)
    case sign(Sign)
    case text(String)
    /// A gap, in hundredths of an em.
    case space(Int)
    case fraction(MathNode, MathNode, hasLine: Bool = true)
    case root(MathNode, index: MathNode?)
    case scripts(MathNode, lower: MathNode?, upper: MathNode?)
    /// What stands right under and over its base.
    case stack(MathNode, under: MathNode?, over: MathNode?, isAccent: Bool = false)
    case table([[MathNode]], alignment: Alignment)
    /// As large as on a line of its own, or as small as in running text.
    case style(isDisplay: Bool, MathNode)

    struct Sign: Sendable, Hashable {
        var text: String
        /// Whether it grows with what it encloses; nil for what MathML's dictionary says.
        var stretches: Bool?
        /// The least height in hundredths of an em.
        var height: Int?
        /// Whether it stands close, as a full stop in a number or a bar that encloses does.
        var isTight = false
        /// Whether scripts stand under and over it on a line of its own.
        var takesLimits = false
        /// Whether it opens or closes something.
        var isFence = false
    }

    enum Alignment: Sendable, Hashable {
        case centre, left
        /// Right and left by turns, as equations stand below each other.
        case equations
    }
}

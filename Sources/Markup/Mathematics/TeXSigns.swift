/// The commands of TeX that stand for a character or for a way to write, by their names without the backslash.
enum TeXSigns {
    /// Letters, as variables are.
    static let letters: [String: String] = [
        "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ",
        "eta": "η", "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ",
        "nu": "ν",
        "xi": "ξ", "omicron": "ο", "pi": "π", "varpi": "ϖ", "rho": "ρ", "varrho": "ϱ", "sigma": "σ",
        "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ", "psi": "ψ",
        "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π",
        "Sigma": "Σ",
        "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ", "hbar": "ℏ", "Re": "ℜ", "Im": "ℑ",
        "aleph": "ℵ", "imath": "ı", "jmath": "ȷ", "infty": "∞", "emptyset": "∅", "varnothing": "∅",
        "partial": "∂", "nabla": "∇", "forall": "∀", "exists": "∃", "nexists": "∄", "top": "⊤", "bot": "⊥",
        "angle": "∠", "degree": "°", "dagger": "†", "ddagger": "‡", "ldots": "…", "dots": "…", "cdots": "⋯",
        "dotsc": "…", "dotsb": "⋯", "vdots": "⋮", "ddots": "⋱", "prime": "′",
    ]

    static let signs: [String: MathNode.Sign] = {
        var signs: [String: MathNode.Sign] = [:]
        for (name, text) in operators { signs[name] = .init(text: text) }
        for (name, text) in large { signs[name] = .init(text: text, takesLimits: true) }
        for (name, text) in integrals { signs[name] = .init(text: text) }
        for (name, text) in delimiters where signs[name] == nil { signs[name] = .fence(text) }
        return signs
    }()

    /// Signs between operands, and those that TeX needs a backslash for.
    private static let operators: [String: String] = [
        "times": "×", "div": "÷", "cdot": "⋅", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆", "circ": "∘",
        "bullet": "∙", "oplus": "⊕", "ominus": "⊖", "otimes": "⊗", "odot": "⊙", "wedge": "∧", "land": "∧",
        "vee": "∨", "lor": "∨", "neg": "¬", "lnot": "¬", "cap": "∩", "cup": "∪", "setminus": "∖", "leq": "≤",
        "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠", "ll": "≪", "gg": "≫", "approx": "≈",
        "sim": "∼",
        "simeq": "≃", "cong": "≅", "equiv": "≡", "propto": "∝", "in": "∈", "notin": "∉", "ni": "∋",
        "subset": "⊂", "subseteq": "⊆", "supset": "⊃", "supseteq": "⊇", "to": "→", "rightarrow": "→",
        "leftarrow": "←", "gets": "←", "leftrightarrow": "↔", "Rightarrow": "⇒", "Leftarrow": "⇐",
        "Leftrightarrow": "⇔", "implies": "⟹", "iff": "⟺", "mapsto": "↦", "longrightarrow": "⟶",
        "uparrow": "↑",
        "downarrow": "↓", "mid": "∣", "nmid": "∤", "parallel": "∥", "perp": "⊥", "prec": "≺", "succ": "≻",
        "preceq": "⪯", "succeq": "⪰", "coloneqq": "≔", "models": "⊨", "vdash": "⊢", "colon": ":", "%": "%",
        "#": "#", "&": "&", "$": "$", "_": "_", "lesssim": "≲", "gtrsim": "≳", "therefore": "∴",
        "because": "∵", "triangleq": "≜", "doteq": "≐", "asymp": "≍",
    ]

    /// What has its bounds under and over it on a line of its own.
    private static let large: [String: String] = [
        "sum": "∑", "prod": "∏", "coprod": "∐", "bigcup": "⋃", "bigcap": "⋂", "bigvee": "⋁", "bigwedge": "⋀",
        "bigoplus": "⨁", "bigotimes": "⨂",
    ]

    private static let integrals = ["int": "∫", "iint": "∬", "iiint": "∭", "oint": "∮"]

    /// What can stand behind `\left` as a command.
    static let delimiters: [String: String] = [
        "{": "{", "}": "}", "lbrace": "{", "rbrace": "}", "lbrack": "[", "rbrack": "]", "|": "‖", "Vert": "‖",
        "lVert": "‖", "rVert": "‖", "vert": "|", "lvert": "|", "rvert": "|", "langle": "⟨", "rangle": "⟩",
        "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "backslash": "\\", "uparrow": "↑",
        "downarrow": "↓",
    ]

    /// How high a bracket behind these is, in hundredths of an em.
    static let heights: [String: Int] = {
        var heights: [String: Int] = [:]
        for (name, height) in ["big": 120, "Big": 162, "bigg": 205, "Bigg": 247] {
            for side in ["", "l", "r", "m"] { heights[name + side] = height }
        }
        return heights
    }()

    /// Named functions, by what they read as.
    static let functions: [String: String] = {
        let plain = [
            "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "det", "dim",
            "exp",
            "gcd", "hom", "inf", "ker", "lg", "lim", "ln", "log", "max", "min", "Pr", "sec", "sin", "sinh",
            "sup",
            "tan", "tanh",
        ]
        var functions = Dictionary(uniqueKeysWithValues: plain.map { ($0, $0) })
        functions["liminf"] = "lim inf"
        functions["limsup"] = "lim sup"
        functions["bmod"] = "mod"
        return functions
    }()

    static let functionsWithLimits: Set<String> = [
        "det", "gcd", "inf", "lim", "lim inf", "lim sup", "max", "min", "Pr", "sup",
    ]

    /// Gaps, in hundredths of an em.
    static let spaces: [String: Int] = [
        ",": 17, ":": 22, ">": 22, ";": 28, "!": -17, " ": 33, "quad": 100, "qquad": 200, "thinspace": 17,
    ]

    static let alphabets: [String: MathAlphabet] = [
        "mathrm": .upright, "mathup": .upright, "mathit": .italic, "mathnormal": .italic, "mathbf": .bold,
        "boldsymbol": .boldItalic, "bm": .boldItalic, "mathbb": .doubleStruck, "mathcal": .script,
        "mathscr": .script, "mathfrak": .fraktur, "mathsf": .sansSerif, "mathtt": .monospaced,
    ]

    struct Accent {
        var text: String
        var stretches = false
        var isUnder = false
    }

    static let accents: [String: Accent] = [
        "hat": Accent(text: "^"), "check": Accent(text: "ˇ"), "tilde": Accent(text: "~"),
        "bar": Accent(text: "¯"),
        "vec": Accent(text: "→"), "dot": Accent(text: "˙"), "ddot": Accent(text: "¨"),
        "acute": Accent(text: "´"),
        "grave": Accent(text: "`"), "breve": Accent(text: "˘"), "widehat": Accent(text: "^", stretches: true),
        "widetilde": Accent(text: "~", stretches: true), "overline": Accent(text: "‾", stretches: true),
        "overrightarrow": Accent(text: "→", stretches: true), "overbrace": Accent(text: "⏞", stretches: true),
        "underline": Accent(text: "_", stretches: true, isUnder: true),
        "underbrace": Accent(text: "⏟", stretches: true, isUnder: true),
    ]

    struct Environment {
        var opening: MathNode?
        var closing: MathNode?
        var alignment = MathNode.Alignment.centre

        init(_ opening: String? = nil, _ closing: String? = nil, _ alignment: MathNode.Alignment = .centre) {
            self.opening = opening.map { .sign(.fence($0, stretches: true)) }
            self.closing = closing.map { .sign(.fence($0, stretches: true)) }
            self.alignment = alignment
        }
    }

    static let environments: [String: Environment] = [
        "matrix": Environment(), "pmatrix": Environment("(", ")"), "bmatrix": Environment("[", "]"),
        "Bmatrix": Environment("{", "}"), "vmatrix": Environment("|", "|"), "Vmatrix": Environment("‖", "‖"),
        "cases": Environment("{", nil, .left), "aligned": Environment(nil, nil, .equations),
        "align": Environment(nil, nil, .equations), "align*": Environment(nil, nil, .equations),
        "split": Environment(nil, nil, .equations), "gathered": Environment(), "gather": Environment(),
        "gather*": Environment(), "array": Environment(),
    ]

    /// Signs that have a crossed-out form of their own.
    static let negations = [
        "=": "≠", "∈": "∉", "∋": "∌", "⊂": "⊄", "⊆": "⊈", "≡": "≢", "∼": "≁", "≈": "≉", "<": "≮", ">": "≯",
        "≤": "≰", "≥": "≱", "∣": "∤", "∥": "∦",
    ]

    /// What would lead out of the formula, look otherwise than the page, or define commands.
    static let refused: Set<String> = [
        "href", "url", "style", "class", "cssId", "color", "textcolor", "colorbox", "fcolorbox", "html",
        "unicode",
        "includegraphics", "def", "newcommand", "renewcommand", "DeclareMathOperator", "let", "require",
        "input",
        "label", "ref", "eqref", "tag", "nonumber", "notag",
    ]

    /// Of those that are longer than a letter, for what a misspelt command may mean.
    static let allNames: [String] = {
        let others = [
            "frac", "dfrac", "tfrac", "binom", "sqrt", "text", "operatorname", "overset", "underset", "left",
            "right", "begin", "not", "limits", "displaystyle",
        ]
        let tables = [Array(letters.keys), Array(signs.keys), Array(functions.keys), Array(alphabets.keys)]
        return (tables.joined() + Array(accents.keys) + Array(spaces.keys) + others).filter { $0.count > 1 }
            .sorted()
    }()

    /// What stands in a formula as it is.
    static func sign(of character: Character) -> MathNode {
        switch character {
        case "-": .sign(.init(text: "−"))
        case "*": .sign(.init(text: "∗"))
        case "(", ")", "[", "]": .sign(.fence(String(character)))
        // A bar encloses more often than it divides; `\mid` divides.
        case "|": .sign(.fence("|"))
        case "/": .sign(.init(text: "/", isTight: true))
        default: .sign(.init(text: String(character)))
        }
    }
}

extension MathNode.Sign {
    static func fence(_ text: String, stretches: Bool = false) -> Self {
        Self(text: text, stretches: stretches, isTight: true, isFence: true)
    }
}

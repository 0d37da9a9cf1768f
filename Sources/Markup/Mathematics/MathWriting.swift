extension HTMLWriter {
    /// Writes a formula as MathML that keeps its TeX, one on a line of its own in a box that scrolls.
    package mutating func formula(_ formula: Formula) {
        guard let content = formula.content else { return element("code", formula.tex) }
        if formula.isDisplay { open("span", ["class": "formula", "tabindex": "0"]) }
        open("math", ["display": formula.isDisplay ? "block" : nil])
        open("semantics")
        math(.row([content]))
        element("annotation", ["encoding": "application/x-tex"], formula.tex)
        close("semantics")
        close("math")
        if formula.isDisplay { close("span") }
    }

    private mutating func math(_ node: MathNode) {
        switch node {
        case .row(let nodes): elements("mrow", [:], nodes)
        case .identifier(let text, let isUpright):
            // Names of several letters are upright anyhow.
            let variant = isUpright && text.count == 1 ? "normal" : nil
            element("mi", ["mathvariant": variant], text)
        // One letter, the name of a variable elsewhere, is set upright, too.
        case .function(let name): element("mi", ["mathvariant": name.count == 1 ? "normal" : nil], name)
        case .number(let text): element("mn", text)
        case .sign(let sign): write(sign)
        case .text(let text): element("mtext", text)
        case .space(let width): open("mspace", ["width": ems(width)]); close("mspace")
        case .fraction(let above, let below, let hasLine):
            elements("mfrac", ["linethickness": hasLine ? nil : "0"], [above, below])
        case .root(let content, nil): elements("msqrt", [:], [content])
        case .root(let content, let index?): elements("mroot", [:], [content, index])
        case .scripts(let base, let lower?, let upper?): elements("msubsup", [:], [base, lower, upper])
        case .scripts(let base, let lower?, nil): elements("msub", [:], [base, lower])
        case .scripts(let base, nil, let upper?): elements("msup", [:], [base, upper])
        case .scripts(let base, nil, nil): math(base)
        case .stack(let base, let under, let over, let isAccent):
            let children = [base, under, over].compactMap(\.self)
            let name = under == nil ? "mover" : over == nil ? "munder" : "munderover"
            elements(
                children.count == 1 ? "mrow" : name,
                ["accent": isAccent && over != nil ? "true" : nil], children)
        case .table(let rows, let alignment): write(rows, alignment)
        case .style(let isDisplay, let content):
            elements("mstyle", ["displaystyle": isDisplay ? "true" : "false", "scriptlevel": "0"], [content])
        }
    }

    private mutating func elements(
        _ name: String, _ attributes: KeyValuePairs<String, String?>, _ children: [MathNode]
    ) {
        open(name, attributes)
        for child in children { math(child) }
        close(name)
    }

    private mutating func write(_ sign: MathNode.Sign) {
        element(
            "mo",
            [
                "stretchy": sign.stretches.map { $0 ? "true" : "false" },
                "fence": sign.isFence ? "true" : nil,
                "minsize": sign.height.map(ems), "maxsize": sign.height.map(ems),
                "lspace": sign.isTight ? "0" : nil, "rspace": sign.isTight ? "0" : nil,
                "movablelimits": sign.takesLimits ? "true" : nil,
            ], sign.text)
    }

    private mutating func write(_ rows: [[MathNode]], _ alignment: MathNode.Alignment) {
        open("mtable", ["class": alignment == .centre ? nil : alignment == .left ? "cases" : "equations"])
        for row in rows {
            open("mtr")
            for cell in row { elements("mtd", [:], [cell]) }
            close("mtr")
        }
        close("mtable")
    }

    private func ems(_ hundredths: Int) -> String {
        let size = hundredths.magnitude
        let fraction = String(size % 100 + 100).dropFirst()
        return (hundredths < 0 ? "-" : "") + "\(size / 100).\(fraction)em"
    }
}

import Diagnostics

extension MarkdownConversion {
    /// The formula that some code was; nil for code.
    mutating func formula(in code: String, _ places: inout InlinePlaces) -> Inline? {
        guard let (tex, isDisplay) = FormulaMask.formula(code) else { return nil }
        let place = places.formula(code, tex)
        return .formula(Formula(tex, isDisplay: isDisplay, at: place, &diagnostics))
    }

    /// The formula that a fence holds, as a paragraph of its own; nil for code.
    mutating func formula(inFence literal: String, language: String?, at place: Position) -> Block? {
        guard language == "math" || language == FormulaMask.display else { return nil }
        return .paragraph([.formula(Formula(literal, isDisplay: true, at: place, &diagnostics))])
    }

    /// Whether other Markdown has taken a part of a formula for its own.
    mutating func rejectsMarks(of node: CMarkNode, at places: inout InlinePlaces) -> Bool {
        let code = FormulaMask.formula(node.literal)?.tex ?? node.literal
        let texts = node.kind == "text" ? [] : [code, node.address, node.title]
        guard texts.contains(where: { $0.unicodeScalars.contains(where: FormulaMask.isMark) }) else {
            return false
        }
        rejectCut(at: places.text(FormulaMask.inline))
        return true
    }

    private mutating func rejectCut(at place: Position) {
        diagnostics.error(
            .unreadableFormula, "Markdown cuts this formula apart", at: place,
            mend: "put it into a fence of 'math', or a backslash before what is no formula")
    }

    /// What is left of a formula that other Markdown cut apart.
    mutating func checkFormulas(in text: String, _ places: inout InlinePlaces) -> String {
        guard text.unicodeScalars.contains(where: FormulaMask.isMark) else { return text }
        rejectCut(at: places.text(FormulaMask.inline))
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { !FormulaMask.isMark($0) }))
    }
}

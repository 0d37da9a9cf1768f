import Diagnostics
import Findings
import Markup

extension ChapterRendering {
    /// Writes a value's number. An unknown name is an error; a value that does not exist for these data reads “not
    /// defined”, with its reason, and is a warning. What the data no longer have, a group or a model, is an error, or a
    /// warning where a failing claim is one.
    mutating func writeValue(_ reference: ValueReference, at position: Position) {
        let value: Value
        switch context.values.lookUp(reference.name) {
        case .found(let found): value = found
        case .absent(let reason, let mend):
            let message = "the value '\(reference.name)' is not defined: \(reason)"
            diagnostics.report(
                .undefinedValue, message, at: position, mend: mend, isWarning: context.allowsFailingClaims)
            html.element("abbr", ["class": "undefined", "title": reason], "not defined")
            return
        case .ambiguous:
            diagnostics.error(
                .ambiguousValue,
                "'\(reference.name)' can be read in several ways", at: position,
                mend: "put the names in its parentheses into quotes")
            return
        case .unknown:
            if context.isLost(reference.name) { return }
            diagnostics.error(
                .unknownValue,
                "unknown value '\(reference.name)'", at: position,
                mend: didYouMean(reference.name, among: context.values.names))
            return
        }
        guard let format = NumberFormat(reference, of: value, at: position, &diagnostics) else { return }
        switch value.quantity {
        case .defined(let number): writeNumber(number, of: reference, value.kind, as: format, at: position)
        case .undefined(let reason):
            diagnostics.warning(
                .undefinedValue, "the value '\(reference.name)' is not defined: \(reason)", at: position)
            html.element("abbr", ["class": "undefined", "title": reason], "not defined")
        }
    }

    private mutating func writeNumber(
        _ number: Double, of reference: ValueReference, _ kind: NumberKind, as format: NumberFormat,
        at position: Position
    ) {
        if let objection = format.objection(to: number) {
            diagnostics.error(
                .unsuitableFormat,
                "the value '\(reference.name)' \(objection)", at: position, mend: "ask for another format")
            return
        }
        let text = format.text(number)
        if kind.isProbability, !text.contains(where: { ("1"..."9").contains($0) }) {
            diagnostics.error(
                .unsuitableFormat,
                "the p-value '\(reference.name)' would print as \(text), and no p-value is 0", at: position,
                mend: "ask for the format p")
            return
        }
        html.element(
            "data", ["class": "value", "value": shortestText(number), "title": reference.name], text)
    }
}

extension NumberFormat {
    /// The format that the author asks for, or else that of the value's kind; nil, with a diagnostic, when there is none
    /// of that name.
    init?(
        _ reference: ValueReference, of value: Value, at position: Position, _ diagnostics: inout Diagnostics
    ) {
        guard let asked = reference.format else {
            self = value.kind.format
            return
        }
        self.init(asked, at: position, &diagnostics)
    }
}

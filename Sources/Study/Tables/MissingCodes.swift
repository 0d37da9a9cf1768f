import Diagnostics

/// What a study says of cells that hold no number: `missing: {X: not applicable, ".-*": misprinted}`.
///
/// A text that is declared as it stands wins over what could be read as a number. A pattern says more than its author
/// may have seen, so it takes no number; of several patterns the first counts. A blank cell is always “not evaluated”.
struct MissingCodes: Sendable {
    let declared: [MissingDeclaration]
    /// The place in `declared` of each text.
    private var exact: [[UInt8]: Int] = [:]
    /// Whether each text holds a number.
    private let numbers: [Bool]
    private var patterns: [(pattern: Glob, code: Int)] = []
    /// Which bytes a declared text begins with: most cells are numbers, and none of them is looked up.
    private var firstBytes: Set<UInt8> = []

    init(_ declared: [MissingDeclaration]) {
        self.declared = declared
        numbers = declared.map { WrittenNumber.begins($0.text.value) }
        for (code, declaration) in declared.enumerated() {
            let text = declaration.text.value
            exact[Array(text.utf8)] = code
            if let first = text.utf8.first { firstBytes.insert(first) }
            if Glob.isPattern(text) { patterns.append((Glob(text), code)) }
        }
    }

    /// The code that is the text of a cell, without blanks at its ends.
    func code(of cell: ArraySlice<UInt8>) -> Int? {
        guard !firstBytes.isEmpty, let first = cell.first, firstBytes.contains(first) else { return nil }
        return exact[Array(cell)]
    }

    /// The first pattern that fits a text which is no number.
    func pattern(fitting text: String) -> Int? {
        patterns.first { $0.pattern.matches(text) }?.code
    }

    /// Whether a text means that nothing is known, as a code or by a pattern.
    func isMissing(_ text: String) -> Bool {
        exact[Array(text.utf8)] != nil
            || !patterns.isEmpty && WrittenNumber(text) == nil && pattern(fitting: text) != nil
    }

    /// Whether a text that is a code as it stands holds a number.
    func holdsNumber(_ code: Int) -> Bool { numbers[code] }

    func reason(_ code: Int) -> MissingReason { MissingReason(declared[code].reason) }
}

/// What the marks among a number's digits mean.
struct DigitMarks: Sendable, Hashable {
    /// Stands between whole and fraction.
    let decimal: UInt8
    /// Stands between groups of three digits; nil where nothing does.
    let thousands: UInt8?

    /// As programs write numbers.
    static let plain = DigitMarks(decimal: UInt8(ascii: "."), thousands: nil)
    /// `1,014.50`
    static let groupingCommas = DigitMarks(decimal: UInt8(ascii: "."), thousands: UInt8(ascii: ","))
    /// `0,51`
    static let decimalCommas = DigitMarks(decimal: UInt8(ascii: ","), thousands: nil)

    /// Every meaning that a study can state.
    static let known = [plain, groupingCommas, decimalCommas] + declarable.map(\.marks)

    /// What a study can say of marks that no column can tell by itself, as `study.yaml` has it.
    static let declarable: [(marks: DigitMarks, keys: [String])] = [
        (".", ",", ["decimal: \",\"", "thousands: \".\""]), (" ", ".", ["thousands: \" \""]),
        (" ", ",", ["decimal: \",\"", "thousands: \" \""]), ("'", ".", ["thousands: \"'\""]),
        ("'", ",", ["decimal: \",\"", "thousands: \"'\""]),
    ].map { thousands, decimal, keys in
        (DigitMarks(decimal: UInt8(ascii: decimal), thousands: UInt8(ascii: thousands)), keys)
    }

    /// The number as programs write it, `-1014.50`; nil where its marks do not stand as these would.
    func plain(_ digits: [UInt8]) -> [UInt8]? {
        let isSign = digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+")
        let unsigned = digits.dropFirst(isSign ? 1 : 0)
        let body = unsigned.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        let parts = body.split(separator: decimal, omittingEmptySubsequences: false)
        guard let whole = parts.first, parts.count <= 2, let integer = ungrouped(whole) else { return nil }
        var plain = Array(digits.prefix(isSign ? 1 : 0)) + integer
        if parts.count == 2 {
            guard parts[1].allSatisfy(isDigit) else { return nil }
            plain.append(UInt8(ascii: "."))
            plain += parts[1]
        }
        return plain + unsigned[body.endIndex...]
    }

    private func ungrouped(_ whole: ArraySlice<UInt8>) -> [UInt8]? {
        if whole.allSatisfy(isDigit) { return Array(whole) }
        guard let thousands else { return nil }
        let groups = whole.split(separator: thousands, omittingEmptySubsequences: false)
        // `0,514` and `1234,567` are no thousands; `12,34,567` is how India writes them.
        let isIndian =
            groups.count > 2 && groups.last?.count == 3 && groups[0].count <= 2
            && groups.dropFirst().dropLast().allSatisfy { $0.count == 2 }
        guard let first = groups.first, (1...3).contains(first.count), first.first != UInt8(ascii: "0"),
            isIndian || groups.dropFirst().allSatisfy({ $0.count == 3 }), groups.joined().allSatisfy(isDigit)
        else { return nil }
        return Array(groups.joined())
    }
}

/// What the commas of a whole column can mean.
enum CommaMeaning: Equatable {
    /// There are none, or only one reading fits all of them.
    case known(DigitMarks)
    /// Each could mark thousands as well as decimals.
    case either
    /// Some can only mark thousands, others only decimals; or there are decimal points beside decimal commas.
    case both

    /// - Parameter hasPoint: whether plain numbers of the column have decimal points.
    init(of numbers: [[UInt8]], hasPoint: Bool) {
        let withCommas = numbers.filter { $0.contains(UInt8(ascii: ",")) }
        if withCommas.isEmpty {
            self = .known(.plain)
            return
        }
        let groups = { DigitMarks.groupingCommas.plain($0) != nil }
        let decimals = { DigitMarks.decimalCommas.plain($0) != nil }
        if withCommas.allSatisfy(groups), withCommas.contains(where: { !decimals($0) }) {
            self = .known(.groupingCommas)
        } else if !hasPoint, numbers.allSatisfy(decimals), withCommas.contains(where: { !groups($0) }) {
            self = .known(.decimalCommas)
        } else {
            self = withCommas.allSatisfy(groups) ? .either : .both
        }
    }
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

/// The digits of a written number and of the error behind it, with the marks among them: `1,036` and `12` of `1,036 ± 12`.
package func writtenDigits(of number: String) -> [String] {
    guard let written = WrittenNumber(number) else { return [] }
    return [written.digits, written.error].compactMap(\.self).map { String(decoding: $0, as: UTF8.self) }
}

/// The keys by which a study says what stands among these digits, `thousands: "'"`, where no column can tell by itself, and the
/// first number that asks for them; nil where none does, or where no marks read all.
package func marksToDeclare(for digits: [String]) -> (keys: [String], number: String)? {
    let written = digits.map { Array($0.utf8) }
    let asking = written.first { number in
        ![DigitMarks.plain, .groupingCommas, .decimalCommas].contains { $0.plain(number) != nil }
    }
    guard let asking,
        let fitting = DigitMarks.declarable.first(where: { declaration in
            written.allSatisfy { declaration.marks.plain($0) != nil }
        })
    else { return nil }
    return (fitting.keys, String(decoding: asking, as: UTF8.self))
}

/// Whether the commas of a column's numbers can be read in two ways, as those of `1,014` beside `998` can.
package func commasAreAmbiguous(in digits: [String]) -> Bool {
    let hasPoint = digits.contains { $0.contains(".") && !$0.contains(",") }
    return CommaMeaning(of: digits.map { Array($0.utf8) }, hasPoint: hasPoint) == .either
}

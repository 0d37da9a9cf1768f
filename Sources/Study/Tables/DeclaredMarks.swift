import Diagnostics
import Settings

extension DigitMarks {
    /// What a table's entry says with `decimal:` and `thousands:`; nil where it says nothing. One key settles the other
    /// where it can: a comma that is not before decimals can only stand between thousands.
    init?(_ settings: inout Settings, _ diagnostics: inout Diagnostics) {
        let point = UInt8(ascii: ".")
        let comma = UInt8(ascii: ",")
        let decimal = settings.choice("decimal", among: [(".", point), (",", comma)], &diagnostics)
        let thousands = settings.choice(
            "thousands",
            among: [(",", comma), (".", point), ("'", UInt8(ascii: "'")), (" ", UInt8(ascii: " "))],
            &diagnostics)
        if let decimal, let thousands, decimal.value == thousands.value {
            diagnostics.error(
                .ambiguousComma, "'decimal' and 'thousands' are the same mark", at: thousands.position,
                mend: "leave one out")
            return nil
        }
        switch (decimal?.value, thousands?.value) {
        case (nil, nil): return nil
        case (let decimal?, let thousands):
            self.init(decimal: decimal, thousands: thousands ?? (decimal == point ? comma : nil))
        case (nil, let thousands?):
            self.init(decimal: thousands == point ? comma : point, thousands: thousands)
        }
    }
}

import Diagnostics
import Settings

extension Settings {
    /// `errors: {acc: acc_stderr, "*": "*_se"}`.
    mutating func errorColumns(
        _ layout: TableDeclaration.Layout, _ diagnostics: inout Diagnostics
    ) -> [(scores: Located<String>, errors: Located<String>)] {
        let entries = texts("errors", &diagnostics)
        guard
            isForWideTables(
                "errors", layout, "name the column of the errors: columns: {error: NAME}", &diagnostics)
        else { return [] }
        return entries.compactMap { scores, errors in
            let old = Glob(scores.value).starCount
            let new = errors.value.count { $0 == "*" }
            if old == new, old <= 1 { return (scores, errors) }
            diagnostics.error(
                .invalidRename,
                "'\(scores.value)' has \(old) star\(old == 1 ? "" : "s"), and the name of its errors \(new)",
                at: errors.position, mend: "write one star on both sides, or none")
            return nil
        }
    }

    /// `split: {pair: [first, second]}`.
    mutating func splitColumns(
        _ layout: TableDeclaration.Layout, _ diagnostics: inout Diagnostics
    ) -> [(column: Located<String>, metrics: [Located<String>])] {
        guard var entries = settings("split", &diagnostics),
            isForWideTables("split", layout, "leave it out", &diagnostics)
        else { return [] }
        return entries.keys.compactMap { column in
            guard let metrics = entries.strings(column.value, &diagnostics) else { return nil }
            if metrics.count < 2 {
                diagnostics.error(
                    .emptyList, "'\(column.value)' is split into fewer than two metrics", at: column.position,
                    mend: "name as many as its cells have parts, or leave it out")
                return nil
            }
            let stars = Glob(column.value).starCount
            for name in metrics where stars != 1 && name.value.contains("*") {
                diagnostics.error(
                    .invalidRename,
                    "the star of the name '\(name.value)' stands for nothing: '\(column.value)' has \(stars == 0 ? "none" : "several")",
                    at: name.position, mend: "write the name out, or one star on both sides")
            }
            return (column, metrics)
        }
    }

    private func isForWideTables(
        _ key: String, _ layout: TableDeclaration.Layout, _ mend: String, _ diagnostics: inout Diagnostics
    ) -> Bool {
        if layout == .wide || !contains(key) { return true }
        diagnostics.error(
            .columnsOfLongTable, "'\(key)' is for wide tables", at: position(of: key), mend: mend)
        return false
    }
}

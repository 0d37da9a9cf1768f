import Diagnostics
import Settings

extension Settings {
    /// `attributes: [license, "n_*"]`, or a mapping from columns to what is said of them.
    mutating func attributes(_ diagnostics: inout Diagnostics) -> [AttributeDeclaration] {
        guard holdsMapping("attributes") else {
            return (strings("attributes", &diagnostics) ?? []).map { AttributeDeclaration(column: $0) }
        }
        guard var entries = settings("attributes", &diagnostics) else { return [] }
        return entries.keys.compactMap { column -> AttributeDeclaration? in
            guard var entry = entries.settings(column.value, &diagnostics) else { return nil }
            let title = entry.string("title", &diagnostics)?.value
            let unit = entry.string("unit", &diagnostics)
            let kind = entry.choice("kind", of: Attribute.Kind.self, &diagnostics)
            entry.rejectUnknownKeys(of: .attribute, &diagnostics)
            if let unit, let kind, kind != .number {
                diagnostics.error(
                    .unitOfText, "'\(column.value)' has a unit and is no number", at: unit.position,
                    mend: "leave out 'unit', or 'kind: \(kind.rawValue)'")
            }
            return AttributeDeclaration(
                column: column, title: title, unit: unit.map { Unit($0.value) }, kind: kind)
        }
    }
}

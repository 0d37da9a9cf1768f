package import Diagnostics
package import Study

extension Scheme {
    /// The schemes of those names; nil, with diagnostics at their places, when one is unknown or stands twice.
    package static func chosen(_ names: [Located<String>], _ diagnostics: inout Diagnostics) -> [Scheme]? {
        var schemes: [Scheme] = []
        for name in names {
            if schemes.contains(where: { $0.name == name.value }) {
                diagnostics.error(
                    .duplicateScheme,
                    "scheme '\(name.value)' stands twice", at: name.position, mend: "remove one")
            } else if let scheme = Scheme.named(name.value) {
                schemes.append(scheme)
            } else {
                diagnostics.error(
                    .unknownScheme,
                    "there is no scheme '\(name.value)'", at: name.position,
                    mend: didYouMean(name.value, among: all.map(\.name))
                        ?? "schemes: \(all.map(\.name).joined(separator: ", "))")
            }
        }
        return schemes.count < names.count || schemes.isEmpty ? nil : schemes
    }

    /// Those that a study compares: what `schemes:` lists, or else those of the paper.
    package static func compared(by study: Study, _ diagnostics: inout Diagnostics) -> [Scheme] {
        study.schemes.flatMap { chosen($0, &diagnostics) } ?? paper
    }
}

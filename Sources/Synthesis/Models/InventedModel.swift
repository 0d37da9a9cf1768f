/// A network that does not exist: family, size and training, from which all its names follow.
struct InventedModel: Equatable {
    let family: String
    let size: NetworkSize
    let training: Training

    /// The key of the study's tables, fit for a path: `korvane-50-robust`.
    var id: String {
        let parts = [family.lowercased(), size.label.lowercased(), training.label].compactMap(\.self)
        return parts.joined(separator: "-")
    }

    /// What people read: `Korvane-50 (robust)`.
    var name: String { "\(family)-\(size.label)" + (training.label.map { " (\($0))" } ?? "") }

    /// What the odd-one-out table calls it: `korvane_50_adv`.
    var foreignName: String {
        let parts = [family.lowercased(), size.label.lowercased(), training.abbreviation].compactMap(\.self)
        return parts.joined(separator: "_")
    }
}

/// A network's size within its family.
struct NetworkSize: Equatable {
    /// As the family writes it: a depth (`50`), a letter (`L`) or a width (`w128`).
    let label: String
    /// 0 for the family's smallest network, 1 for its largest.
    let position: Double
}

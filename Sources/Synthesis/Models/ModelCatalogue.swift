/// Every network that the synthetic study can draw on.
///
/// The families are fixed rather than made of random syllables: a random name could hit a real network's, and no real
/// network may get an invented score.
enum ModelCatalogue {
    /// All networks in table order: by family, then size, then training.
    static let all: [InventedModel] = families.enumerated().flatMap { index, family in
        sizes(of: customs[index % customs.count]).flatMap { size in
            trainings(of: family, size).map { InventedModel(family: family, size: size, training: $0) }
        }
    }

    private static let families = [
        "Brindox", "Calidex", "Dorvane", "Elmoret", "Fennick", "Grauvin", "Halcyr", "Ibrenne", "Jorvald",
        "Korvane",
        "Lumaril", "Maldune", "Nerivane", "Oakmere", "Pellorin", "Quillar", "Rovanne", "Sabelor", "Tarnivel",
        "Ulmera",
        "Varsinel", "Welkyn", "Yarrowin", "Zephrane",
    ]

    /// How families label their sizes, smallest first; they take turns.
    private static let customs = [["S", "M", "L"], ["18", "34", "50", "101"], ["w32", "w64", "w128"]]

    private static func sizes(of labels: [String]) -> [NetworkSize] {
        labels.enumerated().map { index, label in
            NetworkSize(label: label, position: Double(index) / Double(labels.count - 1))
        }
    }

    /// Only the largest network of a family was worth training without labels, and one network was never trained.
    private static func trainings(of family: String, _ size: NetworkSize) -> [Training] {
        [.standard, .robust, .stylized, .webScale]
            + (size.position == 1 ? [.selfSupervised] : [])
            + (family == "Fennick" && size.position == 0 ? [.untrained] : [])
    }
}

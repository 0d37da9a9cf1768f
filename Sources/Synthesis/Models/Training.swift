/// How an invented network was trained: the variant behind its name.
///
/// A training moves the network's latent factors, as the literature says such trainings do: robust training helps
/// early vision, large data help behaviour.
enum Training: CaseIterable {
    case standard, robust, stylized, webScale, selfSupervised, untrained

    /// What stands in brackets after the network's name; nil for the standard training.
    var label: String? {
        switch self {
        case .standard: nil
        case .robust: "robust"
        case .stylized: "stylized"
        case .webScale: "web-scale"
        case .selfSupervised: "self-supervised"
        case .untrained: "untrained"
        }
    }

    /// How the odd-one-out table, which has names of its own, abbreviates the training.
    var abbreviation: String? {
        switch self {
        case .standard: nil
        case .robust: "adv"
        case .stylized: "sty"
        case .webScale: "web"
        case .selfSupervised: "ssl"
        case .untrained: "rnd"
        }
    }

    /// Whether the network tells object classes apart by itself. Without a classifier, accuracy and error
    /// consistency are not applicable.
    var givesClassifier: Bool { self != .selfSupervised }

    /// What the training adds to the latent factors, in standard deviations.
    var shift: [(factor: Factor, by: Double)] {
        switch self {
        case .standard, .selfSupervised, .untrained: []
        case .robust: [(.early, 0.7), (.behavior, 0.2), (.accuracy, -0.5)]
        case .stylized: [(.behavior, 0.5), (.accuracy, -0.2)]
        case .webScale: [(.behavior, 0.7), (.accuracy, 0.6)]
        }
    }
}

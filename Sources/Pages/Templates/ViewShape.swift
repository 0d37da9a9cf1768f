/// What a view offers to its template: the names that a tag may use, and how.
indirect enum ViewShape: Sendable {
    /// Something that can be printed.
    case text
    /// A condition.
    case flag
    /// Repeats a section.
    case list(ViewShape)
    /// In the order of declaration.
    case fields([(name: String, shape: ViewShape)])

    /// Reads the stored properties of a sample, which are what Mustache sees.
    init(of sample: Any) {
        let mirror = Mirror(reflecting: sample)
        switch (sample, mirror.displayStyle) {
        case (is String, _): self = .text
        case (is Bool, _): self = .flag
        case (_, .optional): self = mirror.children.first.map { ViewShape(of: $0.value) } ?? .text
        case (_, .collection): self = .list(mirror.children.first.map { ViewShape(of: $0.value) } ?? .text)
        default:
            self = .fields(mirror.children.map { (name: $0.label ?? "", shape: ViewShape(of: $0.value)) })
        }
    }

    /// What the field of that name offers.
    subscript(name: String) -> ViewShape? {
        if case .fields(let fields) = self { fields.first { $0.name == name }?.shape } else { nil }
    }

    /// Every name that a tag could use here, fields of fields with a point.
    var names: [String] {
        guard case .fields(let fields) = self else { return [] }
        return fields.flatMap { field in
            [field.name] + field.shape.names.map { "\(field.name).\($0)" }
        }
    }
}

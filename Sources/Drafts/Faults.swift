package import Diagnostics

extension Fault {
    package static let unknownTreeMetric = Fault("unknown-tree-metric")
}

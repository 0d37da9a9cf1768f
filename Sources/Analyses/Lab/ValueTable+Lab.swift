package import Findings

extension ValueTable {
    /// The values that every study has.
    package init(of lab: Lab) {
        self.init()
        for (scope, tables) in lab.values { add(tables, under: scope) }
    }
}

import Findings
import Statistics

extension Quantity {
    /// A result of Statistics, its reason in the reader's words.
    init(_ result: Result<Double, Undefined>, of observation: String) {
        switch result {
        case .success(let number): self = .defined(number)
        case .failure(let undefined): self = .undefined(undefined.reason(of: observation))
        }
    }
}

extension Undefined {
    /// Completes “not defined: …”.
    func reason(of observation: String) -> String {
        switch self {
        case .tooFew(let n, let needed):
            "\(n) \(n == 1 ? observation : observation + "s"), and it takes at least \(needed)"
        case .constant: "every \(observation) has the same score"
        }
    }
}

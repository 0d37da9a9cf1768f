import Findings
import Statistics
import Study

extension Scheme.Members {
    /// The mean over the members that a model has, as the missing rule asks, weighted where they have weights.
    ///
    /// - Parameter contributions: for each member one number per model of `models`, nil where it contributes nothing; nil for a
    ///   member that contributes to no model.
    func meanOverMembers(_ contributions: [[Double?]?]) -> [Quantity] {
        let contribution = contributions.compactMap(\.self)
        let weights = weights.map { zip($0, contributions).compactMap { $1 == nil ? nil : $0 } }
        return models.indices.map { index in
            let present = contribution.compactMap { $0[index] }
            if let reason = reasonUnscored(present.count, of: contribution.count) {
                return .undefined(reason)
            }
            if let weights {
                // Sorted as below, by what each adds.
                let terms = zip(contribution, weights)
                    .compactMap { numbers, weight in numbers[index].map { (number: $0, weight: weight) } }
                    .sorted { ($0.number * $0.weight, $0.weight) < ($1.number * $1.weight, $1.weight) }
                return Quantity(mean(terms.map(\.number), weights: terms.map(\.weight)), of: "member")
            }
            // Sorted, so that models with the same contributions from different members tie.
            return Quantity(mean(present.sorted()), of: "member")
        }
    }

    /// For each model of `models` why its members give it no score; nil where they do.
    var reasonsUnscored: [String?] {
        models.map { model in
            reasonUnscored(measures.count { $0.scores[model] != nil }, of: measures.count)
        }
    }

    /// Why a model with so many scores of so many members has no score of its own, as the missing rule asks.
    private func reasonUnscored(_ present: Int, of count: Int) -> String? {
        if present == 0 { return "no member that can be integrated scores it" }
        return rule.needsAll && present < count ? "a member does not score it" : nil
    }
}

extension [Quantity] {
    /// The same numbers, those that lie within a rounding of each other made equal.
    ///
    /// Sums of irrational numbers cannot be taken exactly, and noise in their last digits must not decide a rank. Sums
    /// closer than the `roundingTolerance` of the largest of their terms are one.
    ///
    /// - Parameter terms: the numbers that were summed.
    func tyingRoundings(of terms: [[Double?]]) -> [Quantity] {
        let largest = terms.joined().reduce(0) { Swift.max($0, $1?.magnitude ?? 0) }
        let tolerance = largest * roundingTolerance
        var tied: [Double: Double] = [:]
        var last: (own: Double, shared: Double)?
        for number in compactMap(\.number).sorted() {
            let shared = last.map { number - $0.own <= tolerance ? $0.shared : number } ?? number
            tied[number] = shared
            last = (number, shared)
        }
        return map { quantity in
            guard let number = quantity.number else { return quantity }
            return .defined(tied[number] ?? number)
        }
    }
}

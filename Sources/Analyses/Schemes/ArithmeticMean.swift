import Findings
import Study

extension Scheme {
    /// The benchmark's own score, as leaderboards publish it.
    package static let mean = Scheme(
        name: "mean", title: "Arithmetic mean",
        definition: "the benchmark's own score, the mean of means along its tree", isOfTree: true
    ) { members in
        members.models.map { model in
            members.benchmark.scores[model].map(Quantity.defined)
                ?? .undefined(members.benchmark.reasonMissing(model)?.description ?? "it has no score")
        }
    }
}

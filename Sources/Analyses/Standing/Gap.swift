import OrderedCollections
package import Study

/// What is missing for one and the same reason: metrics of a model, or models of a metric.
package struct Gap<Item: Sendable & Hashable>: Sendable, Hashable {
    package let reason: MissingReason
    package let items: [Item]
}

extension Gap {
    /// The missing ones among scores, the most frequent reason first and equally frequent ones as they come.
    package static func all(among scores: some Sequence<(Item, Score?)>) -> [Gap] {
        var groups: OrderedDictionary<MissingReason, [Item]> = [:]
        for (item, score) in scores {
            if case .missing(let reason)? = score { groups[reason, default: []].append(item) }
        }
        return groups.map { Gap(reason: $0, items: $1) }.byFalling(\.items.count)
    }
}

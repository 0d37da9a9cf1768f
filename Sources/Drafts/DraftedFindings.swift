import Findings

/// Sentences that hold for the drafted study's data, chosen by its numbers; each fails the build when they change.
extension Narrative {
    func openingFindings(_ values: DraftedValues) -> [Finding] {
        var findings: [Finding] = []
        if let models = values["table", "models"], models > 0 {
            findings.append(
                Finding(
                    text:
                        "`{value} table.models` model\(models == 1 ? " is" : "s are") scored on `{value} table.metrics` "
                        + "metric\(values["table", "metrics"] == 1 ? "" : "s")."))
        }
        findings += [agreementInWords(values), leaderKeepsPlace(values)].compactMap(\.self)
        return findings
    }

    private func agreementInWords(_ values: DraftedValues) -> Finding? {
        guard let mean = values["agreement", "mean"] else { return nil }
        let (words, condition) =
            mean >= 0.7
            ? ("The metrics largely agree", "agreement.mean >= 0.7")
            : mean >= 0.3
                ? ("The metrics agree in part", "agreement.mean within 0.3..0.7")
                : ("The metrics hardly agree", "agreement.mean < 0.3")
        let isOnePair = values["agreement", "pairs"] == 1
        return Finding(
            text:
                "[\(words)](claim:agreement-mean): "
                + (isOnePair
                    ? "the rank correlation of the two is "
                    : "the mean rank correlation of their `{value} agreement.pairs` pairs is ")
                + "`{value} agreement.mean | fixed 2` ([](#agreement)).",
            claims: [("agreement-mean", condition)])
    }

    private func leaderKeepsPlace(_ values: DraftedValues) -> Finding? {
        guard let z = values["schemes", "rank", "1", "z-score"],
            let r = values["schemes", "rank", "1", "mean-rank"]
        else { return nil }
        let condition = "schemes.rank(1, z-score) == 1 and schemes.rank(1, mean-rank) == 1"
        let stays = z == 1 && r == 1
        return Finding(
            text: stays
                ? "[The model that leads by the mean also leads by z-scores and by ranks](claim:leader) ([](#schemes))."
                : "[Not every way of averaging has the same model first](claim:leader) ([](#schemes)): the one that leads by the "
                    + "mean has rank `{value} schemes.rank(1, z-score)` by z-scores and `{value} schemes.rank(1, mean-rank)` by ranks.",
            claims: [("leader", stays ? condition : "not (\(condition))")])
    }
}

extension DraftedFigure {
    static func agreement(among metrics: [String], _ values: DraftedValues) -> [Finding] {
        guard let highest = values["agreement", "max"], let lowest = values["agreement", "min"] else {
            return []
        }
        var findings: [Finding] = []
        for (name, extreme, column, word, sign) in [
            ("agree-most", highest, "max", "most", ">="), ("agree-least", lowest, "min", "least", "<="),
        ] where metrics.count > 2 && highest > lowest {
            guard let (a, b) = pair(among: metrics, at: extreme, values) else { continue }
            let value = valueText("agreement", "rho", a, b)
            findings.append(
                Finding(
                    text: "[\(markdownText(a)) and \(markdownText(b)) agree \(word)](claim:\(name)), at "
                        + "`{value} \(value) | fixed 2`.",
                    claims: [(name, "\(value) \(sign) agreement.\(column)")]))
        }
        return findings
    }

    static func pair(
        among metrics: [String], at number: Double, _ values: DraftedValues
    ) -> (String, String)? {
        for (place, a) in metrics.enumerated() {
            for b in metrics.dropFirst(place + 1) where isSpeakable(a) && isSpeakable(b) {
                if values["agreement", "rho", a, b] == number { return (a, b) }
            }
        }
        return nil
    }

    static func schemes(_ values: DraftedValues) -> [Finding] {
        guard let z = values["schemes", "spearman", "z-score"],
            let r = values["schemes", "spearman", "mean-rank"],
            values["schemes", "shifted", "z-score"] != nil, values["schemes", "shifted", "mean-rank"] != nil
        else { return [] }
        let holds = z > 0.9 && r > 0.9
        let condition = "schemes.spearman(z-score) > 0.9 and schemes.spearman(mean-rank) > 0.9"
        return [
            Finding(
                text:
                    "[\(holds ? "The broad order stays" : "The order changes")](claim:order): the rank correlation with the mean is "
                    + "`{value} schemes.spearman(z-score) | fixed 2` for z-scores and "
                    + "`{value} schemes.spearman(mean-rank) | fixed 2` for ranks."
                    // Among few models none can move so far.
                    + ((values["schemes", "n"] ?? 0) < 12
                        ? ""
                        : " By more than ten places move `{value} schemes.shifted(z-score)` and "
                            + "`{value} schemes.shifted(mean-rank)` of `{value} schemes.n` models."),
                claims: [("order", holds ? condition : "not (\(condition))")])
        ]
    }

    static func spread(of metrics: [String], _ values: DraftedValues) -> [Finding] {
        let spreads = metrics.filter(isSpeakable).compactMap { name in
            values["spreads", "sd", name].map { (name: name, sd: $0) }
        }
        guard spreads.count == metrics.count, let widest = spreads.max(by: { $0.sd < $1.sd }),
            let narrowest = spreads.min(by: { $0.sd < $1.sd }), widest.sd > narrowest.sd
        else { return [] }
        let (wide, narrow) = (
            valueText("spreads", "sd", widest.name), valueText("spreads", "sd", narrowest.name)
        )
        return [
            Finding(
                text:
                    "[\(markdownText(widest.name)) is spread more widely than \(markdownText(narrowest.name))](claim:spread): its "
                    + "standard deviation is `{value} \(wide)`, against `{value} \(narrow)`.",
                claims: [("spread", "\(wide) > \(narrow)")])
        ]
    }

    /// Whether a name can stand inside a code span and a claim.
    static func isSpeakable(_ name: String) -> Bool {
        !name.contains { "`|\"\\".contains($0) || $0.isNewline }
    }
}

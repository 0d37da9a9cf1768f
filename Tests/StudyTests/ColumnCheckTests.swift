import Testing

@testable import Study

/// What looks wrong once all columns stand side by side.
@Suite struct ColumnCheckTests {
    private func warnings(_ table: String, _ keys: String = "") -> [String] {
        read(table: table, keys: keys).problems
    }

    /// A column of that name and another, of numbers that have nothing to do with one another.
    private func named(_ name: String, _ keys: String = "") -> [String] {
        warnings("id,\(name),z\nm,0.3,0.91\nn,0.41,0.12\no,0.87,0.33\np,0.12,0.25\n", keys)
    }

    @Test(arguments: [
        "top1_err", "error", "Word Error Rate", "valLoss", "ppl", "perplexity", "WER", "CER_clean", "rmse",
        "MAE", "mse-v2",
        "latency_ms", "rank", "mean rank", "inference_time", "FID ↓",
    ])
    func aNameThatSuggestsThatLowerIsBetterIsAWarningUntilTheStudySaysWhich(name: String) {
        let told = named(name)
        #expect(told.count == 1)
        #expect(told.allSatisfy { $0.hasPrefix("s/t.csv:1:4: warning: ") && $0.contains("better: lower") })
        #expect(named(name, "metrics: {\"\(name)\": {better: higher}}\n") == [])
        #expect(named(name, "metrics: {\"*\": {better: lower}}\n") == [])
    }

    @Test(arguments: [
        "error_consistency", "rank correlation", "rank-1", "lossless", "terror", "timely", "merry",
        "time_series_acc",
        "cerebral",
    ])
    func aNameThatOnlySoundsSoIsNone(name: String) {
        #expect(named(name) == [])
    }

    /// Of a only 998 is a number so far, a thousand times what b has.
    @Test func ofAColumnThatCannotBeReadNothingIsSaidThatGoesByItsNumbers() {
        let keys = "benchmark: {name: avg, members: [a, b]}\nmissing-scores: skip\n"
        let told = warnings("id,a,b\nm,\"1,014\",0.2\nn,\"2,120\",0.1\no,998,0.3\n", keys)
        #expect(told.count == 1)
        #expect(told.allSatisfy { $0.contains("error: ") })
        // Once it can be read, the scales are told.
        let read = warnings("id,a,b\nm,1014,0.2\nn,2120,0.1\no,998,0.3\n", keys)
        #expect(read.count == 1)
        #expect(read.allSatisfy { $0.contains("differ in scale") })
    }

    @Test func metricsOfOneWordAreToldTogether() {
        let told = warnings("id,a_err,b_err\nm,1,5\nn,4,2\no,2,2\n")
        #expect(told.count == 1)
        #expect(told.first?.contains("in the names 'a_err' and 'b_err'") == true)
    }

    @Test func aMemberIsToldToNeedARange() {
        let keys = "benchmark: {name: all, members: [err]}\n"
        #expect(
            warnings("id,err\nm,1\nn,2\n", keys) == [
                "s/t.csv:1:4: warning: 'err' in the name 'err' suggests that lower is better, and the study does not say so: "
                    + "a higher score counts as better; say which, as in metrics: "
                    + "{err: {better: lower, range: [LOWEST, HIGHEST]}}, or better: higher"
            ])
    }

    @Test(arguments: [
        ("m,90,10\nn,80,20\no,75,25\n", "100"), ("m,0.9,0.1\nn,0.8,0.2\no,0.75,0.25\n", "1"),
        ("m,0.873,0.13\nn,0.8,0.2\no,0.5,0.5\n", "1"),
        ("m,90,60\nn,80,70\no,70,80\np,30,120\nq,10,140\n", "150"),
    ])
    func twoMetricsThatAddUpToTheSameAreAWarning(rows: String, sum: String) {
        let told = warnings("id,hit,miss\n" + rows)
        #expect(
            told == [
                "s/t.csv:1:8: warning: 'miss' and 'hit' add up to \(sum) in every row, so that what is better on one is "
                    + "worse on the other; say under 'metrics:' of each whether higher or lower is better, "
                    + "or leave one out: ignore: [miss]"
            ])
        let stated = "metrics: {hit: {better: higher}, miss: {better: lower}}\n"
        #expect(warnings("id,hit,miss\n" + rows, stated) == [])
    }

    @Test(arguments: [
        "m,90,10\nn,80,20\n", "m,90,10\nn,80,20\no,70,31\n", "m,3,4\nn,4,3\no,2,5\n", "m,5,5\nn,5,5\no,5,5\n",
        "m,90,10\nn,80,20\no,75,25\np,70,\n",
    ])
    func twoMetricsOfWhichThatIsNotSureAreNone(rows: String) {
        #expect(warnings("id,hit,miss\n" + rows) == [])
    }

    @Test(arguments: [
        ("acc,rob,avg", "m,71,5,38\nn,80,6,43\no,60,4,32\np,50,8,29\n", 12),
        ("avg,acc,rob", "m,38,71,5\nn,43,80,6\no,32,60,4\np,29,50,8\n", 4),
        ("avg,depth,acc,rob", "m,38,18,71,5\nn,43,50,80,6\no,32,34,60,4\np,29,20,50,8\n", 4),
        ("acc,rob,score", "m,71.1,5.2,38.2\nn,80.4,6.1,43.3\no,60.2,4.8,32.5\np,50,8,29\n", 12),
    ])
    func aColumnThatIsTheMeanOfOthersIsAWarningThatNamesThem(names: String, rows: String, column: Int) {
        let told = warnings("id,\(names)\n\(rows)")
        let name = names.contains("avg") ? "avg" : "score"
        #expect(
            told == [
                "s/t.csv:1:\(column): warning: '\(name)' equals the mean of 'acc' and 'rob' in every row, and counts as a "
                    + "metric beside them; leave it out in the table's entry: ignore: [\(name)]"
            ])
    }

    @Test(arguments: [
        "m,71,5,38\nn,80,6,43\no,60,4,33\np,50,8,29\n", "m,71,5,38\nn,80,6,43\n",
        "m,1,1,1\nn,2,2,2\no,3,3,3\n",
    ])
    func aColumnThatIsNoMeanIsNone(rows: String) {
        #expect(warnings("id,acc,rob,avg\n" + rows) == [])
    }

    @Test func aMeanMayStandInATableOfItsOwnAndOfSmallNumbers() {
        let parts = "id,a,b\nm,1,2\nn,4,5\no,2,2\n"
        let told = read(tables: [("", parts), ("", "id,avg\nm,1.5\nn,4.5\no,2\n")]).problems
        #expect(told.map { $0.contains("'avg' equals the mean of 'a' and 'b'") } == [true])
    }

    /// Beyond a hundred nothing is per cent, and ranges that differ are no one scale.
    @Test(arguments: [
        ("1200,10\nn,1100,90\no,1000,95", ""),
        ("80,3\nn,60,4.5\no,77,1", "b: {range: [1, 5]}, a: {range: [0, 100]}"),
    ])
    func ratingsBesidePerCentAreAWarning(rows: String, metrics: String) {
        let keys = "benchmark: {name: all, members: [a, b]}\nmetrics: {\(metrics)}\n"
        let told = warnings("id,a,b\nm," + rows + "\n", keys)
        #expect(told.map { $0.contains("members of 'all' differ in scale") } == [true])
    }

    @Test func aFewPerCentAmongSharesAreAWarning() {
        let told = warnings("id,a\nm,0.71\nn,82\no,0.64\np,0.77\n")
        #expect(told.map { $0.contains("1 score of 'a' lies above 1, 82 of model 'n'") } == [true])
    }

    private let scales = "id,acc,kappa,mcc\nm,90,0.10,0.3\nn,85,0.90,0.9\no,80,0.95,0.2\n"

    @Test(arguments: [
        ("[acc, kappa]", "kappa", "0.1 to 0.95", 8),
        ("[acc, {name: inner, members: [kappa, mcc]}]", "inner", "0.1 to 0.95", 8),
    ])
    func membersAHundredTimesAsLargeAsOthersAreAWarning(
        members: String, small: String, range: String, column: Int
    ) {
        let keys = "benchmark: {name: all, members: \(members)}\n"
        #expect(
            warnings(scales, keys) == [
                "s/t.csv:1:\(column): warning: members of 'all' differ in scale: 'acc' runs from 80 to 90, '\(small)' from "
                    + "\(range), so that '\(small)' hardly counts in the mean; compare by z-scores first, schemes: "
                    + "[z-score, mean, mean-rank], or by ranks, schemes: [mean-rank, mean, z-score], or give both one range, "
                    + "as by writing shares as per cent; docs/scales.md tells why"
            ])
        #expect(warnings(scales, keys + "schemes: [z-score, mean]\n") == [])
    }

    @Test func sharesBesideSharesAreNone() {
        #expect(warnings(scales, "benchmark: {name: all, members: [kappa, mcc]}\n") == [])
        let small = "id,a,b\nm,.9,.001\nn,.8,.003\no,.85,.002\n"
        #expect(warnings(small, "benchmark: {name: all, members: [a, b]}\n") == [])
    }

    @Test func aShareAmongPerCentIsAWarning() {
        let table = "id,acc\nm,71.5\nn,80\no,0.64\np,77\n"
        #expect(
            warnings(table) == [
                "s/t.csv:1:4: warning: 1 score of 'acc' lies between 0 and 1, 0.64 of model 'o' the first, and all others "
                    + "between 71.5 and 80; if that is per cent, write 64; if it is right, say what is possible under "
                    + "'metrics:', as in acc: {range: [0, 100]}"
            ])
        #expect(warnings(table, "metrics: {acc: {range: [0, 100]}}\n") == [])
    }

    @Test(arguments: [
        "m,71.5\nn,80\no,0.04\np,77\n", "m,1.5\nn,8\no,0.64\np,7\n", "m,715\nn,80\no,0.64\np,77\n",
        "m,71.5\nn,0.8\no,0.64\np,77\n",
    ])
    func whatMayBeInTheSameUnitIsNone(rows: String) {
        #expect(warnings("id,acc\n" + rows) == [])
    }
}

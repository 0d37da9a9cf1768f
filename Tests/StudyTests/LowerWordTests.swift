import Testing

@testable import Study

/// Which names suggest that lower is better.
@Suite struct LowerWordTests {
    @Test(arguments: [
        ("top1_err", "err"), ("acc ↓", "↓"), ("mCE", "m ce"), ("bits per byte", "bits per"),
        ("time (s)", "time"),
        ("time per image", "time"), ("FID", "fid"), ("ECE (10 bins)", "ece"), ("cost_usd", "cost"),
        ("NLL", "nll"), ("Fehlerrate (%)", "fehlerrate"),
        ("cross-entropy", "cross entropy"), ("%error", "error"), ("brier_score", "brier"),
        ("toxicity", "toxicity"),
        ("top-1 error", "error"), ("false positives", "false positives"),
    ])
    func aNameSaysIt(name: String, word: String) {
        #expect(lowerWord(in: name) == word)
    }

    @Test(arguments: [
        "error correction", "err ↑", "mean reciprocal rank", "TimeQA", "time_travel", "time series acc",
        "1 - error",
        "1-WER", "neg_loss", "-RMSE", "neg_mean_squared_error", "no error", "inverse error", "error-free",
        "loss aversion",
        "rank-1", "rank fusion nDCG", "cost-effectiveness", "negative loss", "hallucination detection",
        "shape bias",
    ])
    func aNameThatTurnsItRoundDoesNot(name: String) {
        #expect(lowerWord(in: name) == nil)
    }
}

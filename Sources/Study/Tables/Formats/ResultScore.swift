import Diagnostics

/// A score that a results file gives a model on a metric, each text with its place.
struct ResultScore {
    var file: String
    /// The key of the model, and where it stands; nowhere where it is the name of a folder.
    var model: (text: String, place: JSONPlace?)
    var metric: (text: String, place: JSONPlace?)
    var score: JSONNode
    /// The error of the score; nil where the file gives none.
    var error: JSONNode?
}

extension ComposedTable {
    /// A long table with a row for each score, and a column of errors where any score has one.
    init(file: String, scores: [ResultScore], treatment: [TableTreatment]) {
        self.init(file: file, treatment: treatment, layout: .long)
        let hasErrors = scores.contains { $0.error != nil }
        addHead(["model", "metric", "score"] + (hasErrors ? ["error"] : []))
        for score in scores {
            begin(file: score.file)
            add(score.model.text, at: score.model.place ?? score.score.place)
            add(score.metric.text, at: score.metric.place ?? score.score.place)
            add(score.score.cellText, at: score.score.place)
            if hasErrors { add(score.error?.cellText ?? "", at: score.error?.place ?? score.score.place) }
            endRecord()
        }
    }
}

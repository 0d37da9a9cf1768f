import Markup
import Study

/// The page of one model, as its template sees it.
struct ModelView: View {
    let name: String
    /// What identifies it in the tables; nil when that is its name.
    let key: String?
    let leaderboard: String
    let previous: LinkView?
    let next: LinkView?
    let summary: String
    /// Those of `PageSection.views`.
    let sections: ViewValue

    static let template = "model"
    static let sample = ModelView(
        name: "Model", key: "1", leaderboard: "../leaderboard.html", previous: .sample, next: .sample,
        summary: "Sentence", sections: .sampleSections)
}

extension ModelView {
    /// - Parameters:
    ///   - previous: the model before it on the leaderboard, by its place in the table; nil for the first.
    ///   - next: the model after it; nil for the last.
    init(of page: ModelPage, previous: Int?, next: Int?) {
        name = page.model.name
        key = page.model.key == page.model.name ? nil : page.model.key
        leaderboard = page.root + Navigation.leaderboard.path
        self.previous = previous.map { LinkView(toModel: $0, on: page) }
        self.next = next.map { LinkView(toModel: $0, on: page) }
        summary = page.summary
        sections = .sections(ModelPage.sections.views(of: page))
    }
}

extension LinkView {
    fileprivate init(toModel model: Int, on page: ModelPage) {
        name = page.pages.name(ofModel: model)
        href = page.root + page.pages.addresses.page(ofModel: model)
    }
}

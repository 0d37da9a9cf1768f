import Testing

@testable import Markup
@testable import Pages

/// A view that writes out what its template sees must leave nothing out.
struct ViewTests {
    @Test(arguments: [
        (ModelView.sample.content, ViewValue(reflecting: ModelView.sample)),
        (MetricView.sample.content, ViewValue(reflecting: MetricView.sample)),
        (PageView.sample.content, ViewValue(reflecting: PageView.sample)),
    ])
    func whatAViewWritesOutIsWhatItStores(written: ViewValue, stored: ViewValue) {
        #expect(String(describing: written) == String(describing: stored))
    }
}

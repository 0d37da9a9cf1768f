import Testing

@testable import Graphics

struct FigureStylesheetTests {
    @Test func everyPaintHasFourClassesInBothAppearances() {
        let css = figureStylesheet()
        for paint in Paint.all {
            for name in [paint.fill, paint.edge, paint.word, paint.on] {
                #expect(css.ranges(of: ".\(name){").count == 2, "\(name)")
            }
        }
    }

    @Test func darkColoursAreForScreensOnly() {
        let queries = figureStylesheet().matches(of: /@media[^{]*/).map { String($0.output) }
        #expect(!queries.isEmpty)
        #expect(queries.allSatisfy { $0.contains("screen and (prefers-color-scheme: dark)") })
    }

    @Test func pagesGetTheirVariables() {
        for name in ["paper", "ink", "muted", "rule", "accent", "alert"] {
            #expect(figureStylesheet().ranges(of: "--\(name): #").count == 2)
        }
    }

    @Test func aStandaloneStyleNeedsNoVariablesAndHoldsOnlyWhatIsUsed() {
        let svg = Drawing(
            id: "a", title: "t", description: "d", width: 1, height: 1,
            marks: [Dot(Point(x: 0, y: 0), fill: .accent)]
        ).standaloneSVG
        #expect(!svg.contains("var("))
        #expect(svg.contains(".accent{") && svg.contains(".edge-accent{"))
        #expect(!svg.contains(".alert{"))
    }

    @Test func noTextIsSmallerThan12Pixels() {
        #expect(figureStylesheet().contains("font-size:12px"))
        #expect([Font.body, .bold, .title].allSatisfy { $0.size >= 12 })
    }
}

/// The stylesheet for pages that show drawings inline.
///
/// Declares `--paper`, `--ink`, `--muted`, `--rule`, `--accent` and `--alert` on `:root` for the page to use,
/// and the classes of every paint. On a dark screen both change; in print both are light.
package func figureStylesheet() -> String {
    FigureStylesheet.variables + FigureStylesheet.rules(for: nil)
}

/// How paints become CSS.
///
/// The classes hold plain colours rather than variables, so that the same rules work in programs that do not
/// know variables (librsvg, Inkscape); those skip the media query too and show the light colours.
enum FigureStylesheet {
    private static let darkScreen = "@media screen and (prefers-color-scheme: dark)"

    static var variables: String {
        func block(_ appearance: Appearance) -> String {
            Paint.plain.map { "  --\($0.name): \($0.fillColour(in: appearance).hex);\n" }.joined()
        }
        return """
            :root {
              color-scheme: light dark;
            \(block(.light))}
            \(darkScreen) {
            :root {
            \(block(.dark))}
            }

            """
    }

    /// - Parameter classes: the classes that are used; nil for all.
    static func rules(for classes: Set<String>?) -> String {
        let rules = Paint.all.flatMap(colourRules).filter { classes?.contains($0.name) ?? true }
        func lines(_ appearance: Appearance) -> String {
            rules.map { ".\($0.name){\($0.property):\($0.colour(appearance).hex)}\n" }.joined()
        }
        func base(_ appearance: Appearance) -> String {
            """
            .figure{fill:\(Paint.ink.fillColour(in: appearance).hex)}
            .halo{stroke:\(Paint.paper.fillColour(in: appearance).hex)}

            """
        }
        return """
            .figure{font-family:\(fontFamily);font-size:12px;font-variant-numeric:tabular-nums}
            .halo{stroke-width:3px;stroke-linejoin:round;paint-order:stroke}
            \(base(.light))\(lines(.light))\(darkScreen){
            \(base(.dark))\(lines(.dark))}

            """
    }

    // DejaVu Sans is among the widest of sans-serif faces, so what was measured with it fits in the others.
    private static let fontFamily =
        "system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,'DejaVu Sans',sans-serif"

    private struct ColourRule {
        let name: String
        let property: String
        let colour: (Appearance) -> Colour
    }

    private static func colourRules(of paint: Paint) -> [ColourRule] {
        [
            ColourRule(name: paint.fill, property: "fill", colour: paint.fillColour),
            ColourRule(name: paint.edge, property: "stroke", colour: paint.edgeColour),
            ColourRule(name: paint.word, property: "fill", colour: paint.wordColour),
            ColourRule(name: paint.on, property: "fill", colour: paint.onColour),
        ]
    }
}

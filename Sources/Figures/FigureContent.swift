import Findings
import Graphics

/// What a kind makes of a request: the parts of a figure that do not stand in its block.
struct FigureContent {
    /// The SVG's accessible name.
    let title: String
    let summary: String
    let method: String
    let drawing: Drawing
    let data: FindingTable
    let values: [FindingTable]
}

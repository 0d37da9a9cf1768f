/// Something that can be drawn: a dot, a line, an axis, a legend.
///
/// Marks are laid out in pixels, x to the right and y downwards. Whoever composes a figure turns values into
/// pixels with scales; a mark knows nothing of data.
package protocol Mark: Sendable {
    func draw(into svg: inout SVGWriter)
}

/// The value of an attribute, before it is written.
package enum AttributeValue: Sendable {
    /// Nothing: the attribute is left out.
    case absent
    /// Any words; escaped when written.
    case text(String)
    /// Classes of the figure stylesheet; without any the attribute is left out.
    case classes([String])
    /// A position or length in pixels.
    case number(Double)
    /// Lengths in pixels, such as dashes and gaps; without any the attribute is left out.
    case numbers([Double])
    case path(PathData)
    /// A `transform` that moves the origin to a point and then turns clockwise by degrees.
    case placement(Point, rotation: Double = 0)
    /// A `transform` that moves the origin to a point and then stretches.
    case grid(Point, width: Double, height: Double)

    /// A number that is left out where it says what holds anyway.
    package static func number(_ value: Double, unless standard: Double) -> AttributeValue {
        value == standard ? .absent : .number(value)
    }

    package static func text(_ text: String, if condition: Bool) -> AttributeValue {
        condition ? .text(text) : .absent
    }

    /// Whether all positions in it have a place in a drawing; an element with one that has none is left out.
    var isDrawable: Bool {
        switch self {
        case .absent, .text, .classes: true
        case .number(let value): Coordinate.isDrawable(value)
        case .numbers(let values): values.allSatisfy(Coordinate.isDrawable)
        case .path(let path): path.isDrawable
        case .placement(let point, let rotation): point.isDrawable && Coordinate.isDrawable(rotation)
        case .grid(let point, let width, let height):
            point.isDrawable && Coordinate.isDrawable(width) && Coordinate.isDrawable(height)
        }
    }

    /// Appends what stands between the quotes; nothing for an attribute that is left out.
    func append(to bytes: inout [UInt8]) {
        switch self {
        case .absent: break
        case .text(let text): XMLEscaping.append(text, to: &bytes)
        case .classes(let names): XMLEscaping.append(names.joined(separator: " "), to: &bytes)
        case .number(let value): Coordinate.append(value, to: &bytes)
        case .numbers(let values): Coordinate.append(values, to: &bytes)
        case .path(let path): bytes += path.bytes
        case .placement(let point, let rotation):
            Coordinate.append("translate", [point.x, point.y], to: &bytes)
            if rotation != 0 {
                bytes.append(UInt8(ascii: " "))
                Coordinate.append("rotate", [rotation], to: &bytes)
            }
        case .grid(let point, let width, let height):
            Coordinate.append("translate", [point.x, point.y], to: &bytes)
            bytes.append(UInt8(ascii: " "))
            Coordinate.append("scale", [width, height], to: &bytes)
        }
    }
}

/// Attributes in the order in which they are written.
package typealias Attributes = KeyValuePairs<String, AttributeValue>

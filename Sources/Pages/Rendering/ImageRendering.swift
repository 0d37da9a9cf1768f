import Diagnostics
import Markup

extension ChapterRendering {
    /// An image is a file of the study's folder that is copied into the site. It must say what it shows.
    mutating func write(_ image: Inline.Image) {
        if image.alternative.trimmed.isEmpty {
            diagnostics.error(
                .missingAlternativeText,
                "an image has no alternative text", at: image.position,
                mend: "say what it shows: ![text](\(image.source))")
        }
        guard case .file(let path, rest: "") = LinkTarget(image.source),
            let file = resolve(path, from: chapter.source.name)
        else {
            diagnostics.error(
                .foreignImage,
                "an image must be a file of the study's folder, not '\(image.source)'", at: image.position)
            return
        }
        images.append(Located(file, at: image.position))
        html.open(
            "img",
            [
                "src": percentEncoded(path), "alt": image.alternative,
                "title": image.title.isEmpty ? nil : image.title,
            ])
    }
}

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
        guard case .file(let path, let rest) = LinkTarget(image.source),
            rest.allSatisfy({ !"/:".contains($0) }),
            let file = resolve(path, from: chapter.source.name)
        else {
            diagnostics.error(
                .foreignImage,
                "an image must be a file of the study's folder, not '\(image.source)'", at: image.position)
            return
        }
        if let sign = rest.first {
            let code = sign == "#" ? "%23" : "%3F"
            diagnostics.error(
                .foreignImage, "'\(sign)' ends the path of an image, '\(path)'", at: image.position,
                mend: "write \(code) where it is part of the file's name")
            return
        }
        if let fault = pathFault(file) {
            diagnostics.error(
                .invalidPath, "the image '\(file)' cannot be published: its path \(fault)",
                at: image.position,
                mend: "rename the file")
            return
        }
        images.append(Located(file, at: image.position))
        html.open(
            "img",
            [
                "src": percentEncodedPath(path), "alt": image.alternative,
                "title": image.title.isEmpty ? nil : image.title,
            ])
    }
}

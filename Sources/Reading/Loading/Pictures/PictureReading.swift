import Base
import Model
import YAML

extension FieldReader {
    /// `image: media/flood.jpg`, or a mapping that says what it shows and whose it is.
    mutating func image() -> Catalog.Picture? {
        guard let node = node("image") else { return nil }
        guard case .mapping = node.content else {
            guard let source = scalar(node, what: "'image'").flatMap({ picture($0) }) else { return nil }
            reportMissingAlt(of: source, fix: "write 'image: {src: \(source.value), alt: what it shows}'")
            return Catalog.Picture(source: source)
        }
        return mapping(node, as: .image, what: "'image'") { fields in
            let source = fields.requiredLocated("src", example: "media/flood.jpg").flatMap { fields.picture($0) }
            let (alt, isDecorative) = (fields.located("alt"), fields.flag("decorative"))
            if let source, alt == nil, !isDecorative {
                fields.reportMissingAlt(
                    of: source, fix: "add 'alt: what it shows', or 'decorative: true' if it shows nothing of its own")
            }
            if alt != nil, isDecorative { fields.reportDecorativeAlt() }
            var rest = Catalog.Picture(source: source ?? Located("", at: fields.position))
            rest.alt = alt?.value
            rest.caption = fields.text("caption")
            rest.credit = fields.text("credit")
            rest.creditURL = fields.url("credit_url")
            rest.focus = fields.focus()
            return source == nil ? nil : rest
        }
    }

    /// The path of a file whose name is that of a picture; anything else is reported.
    mutating func picture(_ text: Located<String>) -> Located<String>? {
        if PictureFiles.isPicture(MediaUse.normal(text.value)) { return text }
        report(
            .unknownValue, text, "'\(text.value)' is not a picture", meant: nil,
            otherwise: "give an SVG, PNG, JPEG, WebP or AVIF file in content/media")
        return nil
    }

    private mutating func focus() -> PictureFocus? {
        checked("focus", "write words such as top or left, or percent from the left and the top: 50% 20%") {
            PictureFocus($0) != nil
        }.flatMap { PictureFocus($0) }
    }

    private mutating func reportMissingAlt(of source: Located<String>, fix: String) {
        report(
            .missingAlt, at: source.position, "nothing says what the picture '\(source.value)' shows", fix: fix,
            length: source.value.unicodeScalars.count)
    }

    private mutating func reportDecorativeAlt() {
        report(
            .decorativeAlt, at: place(of: "decorative"), "a decorative picture has an 'alt'",
            fix: "keep 'alt' if it shows something, or 'decorative' if it does not", length: "decorative".count,
            notes: [Note(in: path, at: place(of: "alt"), "'alt' is here")])
    }
}

extension RecordShape {
    static let image = RecordShape(
        "image", "A picture of an article, actor or event.",
        [
            .required("src", .text, "The file below content/media, such as media/flood.jpg."),
            .key("alt", .text, "What it shows, for readers who cannot see it; required unless it is decorative."),
            .key("decorative", .flag, "Whether it only decorates the page and shows nothing of its own."),
            .key("caption", .text, "The words below it."),
            .key("credit", .text, "Who made it, and under which licence: Ann Lee, CC BY 4.0."),
            .key("credit_url", .webAddress, "Where it comes from; the credit links there."),
            .key("focus", .text, "What stays in view where it is cut: top, left, or 50% 20%, from the left and top."),
        ])
}

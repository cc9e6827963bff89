import Model
import YAML

extension FieldReader {
    /// `pictures: {renderer: vips, font: Noto Naskh Arabic, credits: […]}`.
    mutating func pictures() -> PictureSettings {
        guard let node = node("pictures") else { return PictureSettings() }
        return mapping(node, as: .pictures, what: "'pictures'") { fields in
            var settings = PictureSettings()
            settings.renderer = fields.program("renderer")
            settings.fonts = fields.families("font")
            if settings.renderer != nil, fields.node("font") == nil {
                fields.report(
                    .missingField, at: fields.place(of: "renderer"), "'renderer' needs a 'font'",
                    fix: "add the family that has the letters, as in 'font: Noto Naskh Arabic'",
                    length: "renderer".count)
            }
            settings.resizer = fields.program("resizer")
            settings.widths = fields.widths() ?? settings.widths
            settings.credits = fields.credits()
            return settings
        } ?? PictureSettings()
    }

    /// `widths: [320, 640]`; nil without the key.
    private mutating func widths() -> [Int]? {
        guard let position = node("widths")?.position else { return nil }
        let range = PictureSettings.possibleWidths
        let widths = texts("widths").compactMap { text -> Int? in
            if let width = Int(text.value), range.contains(width) { return width }
            report(
                .invalidNumber, at: text.position, "'\(text.value)' is not a width",
                fix: "give pixels from \(range.lowerBound) to \(range.upperBound)",
                length: text.value.unicodeScalars.count)
            return nil
        }
        if widths.count > PictureSettings.mostWidths {
            report(
                .tooComplex, at: position, "'widths' has \(widths.count) entries",
                fix: "give at most \(PictureSettings.mostWidths)", length: 1)
        }
        return Set(widths).sorted().suffix(PictureSettings.mostWidths)
    }

    /// `credits: [{src: media/flood.jpg, credit: Ann Lee}]`.
    private mutating func credits() -> [PictureSettings.Credit] {
        let credits = list("credits").compactMap { node in
            mapping(node, as: .pictureCredit, what: "an entry of 'credits'") { fields in
                let source = fields.requiredLocated("src", example: "media/flood.jpg").flatMap { fields.picture($0) }
                let credit = fields.requiredText("credit", example: "Ann Lee, CC BY 4.0")
                let url = fields.url("credit_url")
                guard let source, let credit else { return nil as PictureSettings.Credit? }
                return PictureSettings.Credit(source, Site.PictureCredit(credit, url: url))
            }
        }
        var known: [String: Position] = [:]
        for credit in credits {
            let source = credit.source
            if let first = known[MediaUse.normal(source.value)] {
                report(
                    .duplicateKey, at: source.position, "'\(source.value)' is credited twice",
                    fix: "name all whom you credit in one entry", length: source.value.unicodeScalars.count,
                    notes: [Note(in: path, at: first, "the other is here")])
            } else {
                known[MediaUse.normal(source.value)] = source.position
            }
        }
        return credits
    }

    private mutating func program(_ key: String) -> Located<PictureSettings.Program>? {
        guard let position = node(key)?.position else { return nil }
        return choice(key, of: PictureSettings.Program.self).map { Located($0, at: position) }
    }
}

extension RecordShape {
    static let pictures = RecordShape(
        "pictures", "How pictures are made, and whose they are.",
        [
            .key(
                "renderer", .choice(of: PictureSettings.Program.self),
                "What draws titles in scripts that the built-in typeface lacks, in the pictures for social networks."),
            .key("font", .list(.text), "The families in which it draws them: Noto Naskh Arabic."),
            .key(
                "resizer", .choice(of: PictureSettings.Program.self),
                "What makes small copies of the pictures on pages, which browsers load where they are enough."),
            .key(
                "widths", .list(.wholeNumber), "The widths of these copies in pixels; by default, 320, 720, 1280, 1920."
            ),
            .key("credits", .list(.record(pictureCredit)), "Whom to credit for files, wherever they are shown."),
        ])

    static let pictureCredit = RecordShape(
        "picture-credit", "Whom to credit for a picture.",
        [
            .required("src", .text, "The file below content/media, such as media/flood.jpg."),
            .required("credit", .text, "Who made it, and under which licence: Ann Lee, CC BY 4.0."),
            .key("credit_url", .webAddress, "Where it comes from; the credit links there."),
        ])
}

import Base

extension WordReader {
    /// A picture, a text box, a chart or something else that is drawn beside the text.
    mutating func readDrawing(_ node: MarkupNode, beside line: RichText) {
        var isKnown = false
        for part in node.descendants {
            switch part.name {
            case "a:blip":
                if let id = part["r:embed"] ?? part["r:link"] { isKnown = addPicture(id, node, line) || isKnown }
            case "v:imagedata": if let id = part["r:id"] { isKnown = addPicture(id, node, line) || isKnown }
            case "w:txbxContent":
                if !part.ancestors.contains(where: { $0.name == "mc:Fallback" || $0.name == "w:txbxContent" }) {
                    following.append(.box(part))
                }
                isKnown = true
            case "c:chart": report("A chart", line, &isKnown)
            case "dgm:relIds": report("A diagram", line, &isKnown)
            case "o:OLEObject": report("An embedded object", line, &isKnown)
            default: break
            }
        }
    }

    private mutating func report(_ thing: String, _ line: RichText, _ isKnown: inout Bool) {
        isKnown = true
        let nearest = line.isBlank ? text.lines.last?.text.plain ?? [] : line.plain
        text.report(.unread, nearest, "\(thing) near these words is not imported; add a picture of it.")
    }

    /// Whether the picture is imported or was reported.
    private mutating func addPicture(_ id: String, _ drawing: MarkupNode, _ line: RichText) -> Bool {
        guard let target = targets[id] else { return false }
        let properties = drawing.first("wp:docPr") ?? drawing.first("v:shape")
        let alt = properties?["descr"] ?? properties?["alt"] ?? ""
        if target.isExternal {
            text.report(.unread, Array(target.path.utf8), "The picture is not in the document but at this address.")
            return true
        }
        if let known = pictureNumbers[target.path] {
            following.append(.picture(known, alt: Array(alt.utf8)))
            return true
        }
        guard let bytes = package.archive.part(target.path), let number = text.addPicture(target.path, bytes) else {
            let name = target.path.split(separator: "/").last.map(String.init) ?? target.path
            text.report(.unread, Array(name.utf8), "Browsers cannot show this picture; save it as PNG or JPEG.")
            return true
        }
        pictureNumbers[target.path] = number
        following.append(.picture(number, alt: Array(alt.utf8)))
        return true
    }
}

extension ImportText {
    /// Keeps a picture and gives its number; nil if browsers do not show it.
    ///
    /// - Parameter path: What its document calls it.
    mutating func addPicture(_ path: String, _ bytes: [UInt8]) -> Int? {
        guard let name = nameForPicture(path, bytes) else { return nil }
        pictures.append(ImportedPicture(name: name, bytes: bytes))
        return pictures.count - 1
    }

    /// A file name for a picture, by its first bytes; nil if browsers do not show it.
    private func nameForPicture(_ path: String, _ bytes: [UInt8]) -> String? {
        guard let ending = PictureKind.ending(of: bytes) else { return nil }
        let last = path.split(separator: "/").last.map(String.init) ?? "picture"
        let stem = last.lowercased().prefix { $0 != "." }.filter {
            $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
        }
        let base = stem.isEmpty ? "picture" : String(stem)
        let used = Set(pictures.map(\.name))
        if !used.contains("\(base).\(ending)") { return "\(base).\(ending)" }
        return (2...pictures.count + 2).lazy.map { "\(base)-\($0).\(ending)" }.first { !used.contains($0) }
    }
}

/// What a picture is, by its first bytes.
enum PictureKind {
    static func ending(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return "png" }
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpg" }
        if bytes.starts(with: "GIF8") { return "gif" }
        if bytes.starts(with: "RIFF"), bytes.span.holds("WEBP", at: 8) { return "webp" }
        return nil
    }
}

/// Addresses that a text may link to.
enum WebAddress {
    /// An address that a reader may follow; nil for one within the document, on a disk, or of another scheme.
    static func safe(_ address: String) -> String? {
        let trimmed = Array(address.utf8).trimmed.string
        let lower = trimmed.lowercased()
        guard ["http://", "https://", "mailto:"].contains(where: lower.hasPrefix), !lower.contains("\n") else {
            return nil
        }
        // A mail address without a receiver only fills in a form to share the page.
        if lower.hasPrefix("mailto:"), lower.contains("?") || !lower.contains("@") { return nil }
        return trimmed.utf8.count <= 2000 ? trimmed : nil
    }
}

/// The type of a file, by its first bytes or by its name.
package enum MediaType: String, Sendable, CaseIterable {
    case png, jpeg, gif, webp, avif, bitmap, tiff, icon, pdf, markup, zip, gzip, isoMedia, matroska, ogg, mp3, aac, flac
    case wave, woff, woff2, font, office, richText, program, text, unknown

    /// The type in words, such as `a PNG picture`.
    package var words: String {
        switch self {
        case .png: "a PNG picture"
        case .jpeg: "a JPEG picture"
        case .gif: "a GIF picture"
        case .webp: "a WebP picture"
        case .avif: "an AVIF picture"
        case .bitmap: "a BMP picture"
        case .tiff: "a TIFF picture"
        case .icon: "an icon"
        case .pdf: "a PDF"
        case .markup: "HTML, SVG or other markup"
        case .zip: "a ZIP archive"
        case .gzip: "a gzip archive"
        case .isoMedia: "MP4 video or audio"
        case .matroska: "WebM video"
        case .ogg: "Ogg video or audio"
        case .mp3: "MP3 audio"
        case .aac: "AAC audio"
        case .flac: "FLAC audio"
        case .wave: "WAV audio"
        case .woff, .woff2, .font: "a font"
        case .office: "an old Office document"
        case .richText: "an RTF text"
        case .program: "a program"
        case .text: "a text"
        case .unknown: "something else"
        }
    }

    /// The type of a file by its first bytes; a kilobyte is enough.
    package init(head: some Collection<UInt8>) {
        let head = Array(head.prefix(1_024))
        if let known = Self.signatures.first(where: { $0.matches(head) }) {
            self = known.type
        } else if head.starts(with: Self.riff), head.count >= 12 {
            self =
                head[8..<12].elementsEqual("WEBP".utf8)
                ? .webp : head[8..<12].elementsEqual("WAVE".utf8) ? .wave : .unknown
        } else if head.count >= 12, head[4..<8].elementsEqual("ftyp".utf8) {
            self =
                ["avif", "avis", "mif1", "msf1"].contains { head[8..<12].elementsEqual($0.utf8) } ? .avif : .isoMedia
        } else if head.count >= 2, head[0] == 0xFF, head[1] & 0xE0 == 0xE0 {
            self = head[1] & 0xF6 == 0xF0 ? .aac : .mp3
        } else if Self.isMarkup(head) {
            self = .markup
        } else {
            self = Self.isText(head) ? .text : .unknown
        }
    }

    /// The type that a name promises and the one that the first bytes show; nil if they agree or the name promises
    /// nothing.
    package static func mismatch(name: String, head: [UInt8]) -> (expected: String, found: String)? {
        guard let expected = Self.expected(of: name), let first = expected.first else { return nil }
        if head.isEmpty { return first == .text ? nil : (first.words, "empty") }
        if first == .text, isText(head) || head.starts(with: [0xFE, 0xFF]) || head.starts(with: [0xFF, 0xFE]) {
            return nil
        }
        let found = MediaType(head: head)
        if expected.contains(found) { return nil }
        // Every viewer skips anything before a PDF's first line.
        if first == .pdf, head.contains(subsequence: Array("%PDF-".utf8)) { return nil }
        return (first.words, found.words)
    }

    /// Whether a browser may open a file as a page or a drawing, in which scripts would run: by its name, or by its
    /// first bytes unless the name says that it is a text.
    package static func mayOpenAsPage(name: String, head: [UInt8]) -> Bool {
        let ending = ending(of: name)
        if pages.contains(ending) { return true }
        let isText = expected(of: name)?.first == .text
        return !isText && MediaType(head: head) == .markup
    }

    /// The extensions of files that a browser opens as HTML, SVG or another kind of XML.
    private static let pages: Set<String> = [
        "html", "htm", "shtml", "xhtml", "xht", "xml", "svg", "svgz", "xsl", "xslt", "rss", "atom", "rdf", "kml", "gpx",
        "gml", "mathml", "mml", "xsd", "wsdl", "hta",
    ]

    private static let byEnding: [String: [MediaType]] = [
        "png": [.png], "jpg": [.jpeg], "jpeg": [.jpeg], "gif": [.gif], "webp": [.webp], "avif": [.avif],
        "bmp": [.bitmap],
        "tif": [.tiff], "tiff": [.tiff], "ico": [.icon, .png], "pdf": [.pdf], "svg": [.markup], "svgz": [.gzip],
        "html": [.markup, .text], "htm": [.markup, .text], "xhtml": [.markup], "xml": [.markup], "kml": [.markup],
        "gpx": [.markup], "rss": [.markup], "zip": [.zip], "docx": [.zip], "xlsx": [.zip], "pptx": [.zip],
        "odt": [.zip],
        "ods": [.zip], "odp": [.zip], "epub": [.zip], "kmz": [.zip], "doc": [.office], "xls": [.office],
        "ppt": [.office],
        "rtf": [.richText], "gz": [.gzip], "tgz": [.gzip], "mp4": [.isoMedia], "m4a": [.isoMedia], "m4v": [.isoMedia],
        "mov": [.isoMedia], "webm": [.matroska], "mkv": [.matroska], "ogg": [.ogg], "oga": [.ogg], "ogv": [.ogg],
        "opus": [.ogg], "mp3": [.mp3], "aac": [.aac], "flac": [.flac], "wav": [.wave], "woff": [.woff],
        "woff2": [.woff2], "ttf": [.font], "otf": [.font], "txt": [.text, .markup], "md": [.text, .markup],
        "csv": [.text, .markup], "tsv": [.text, .markup], "json": [.text], "geojson": [.text], "css": [.text],
        "js": [.text], "vtt": [.text], "srt": [.text], "ics": [.text], "bib": [.text], "ris": [.text],
    ]

    /// The types that a name's extension promises, the usual one first; nil if the extension is unknown.
    private static func expected(of name: String) -> [MediaType]? { byEnding[ending(of: name)] }

    private static func ending(of name: String) -> String {
        let file = name.split(separator: "/").last ?? ""
        guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return "" }
        return file[file.index(after: dot)...].lowercased()
    }

    private static let riff = Array("RIFF".utf8)

    /// Whether the first character, after a byte order mark and white space, opens a tag, a comment or a declaration.
    private static func isMarkup(_ head: [UInt8]) -> Bool {
        let text = head.drop { $0 <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }.filter { $0 != 0 }
        guard text.first == UInt8(ascii: "<"), text.count > 1 else { return false }
        return text[1] == UInt8(ascii: "!") || text[1] == UInt8(ascii: "?") || text[1] > 0x40
    }

    private static func isText(_ head: [UInt8]) -> Bool {
        head.allSatisfy { $0 >= 0x20 || [0x09, 0x0A, 0x0C, 0x0D].contains($0) }
    }
}

extension MediaType {
    /// The bytes by which a type is recognised.
    private struct Signature: Sendable {
        let type: MediaType
        let bytes: [UInt8]

        init(_ type: MediaType, _ bytes: [UInt8]) { (self.type, self.bytes) = (type, bytes) }
        init(_ type: MediaType, _ text: String) { self.init(type, Array(text.utf8)) }

        func matches(_ head: [UInt8]) -> Bool { head.starts(with: bytes) }
    }

    /// From the WHATWG's MIME Sniffing standard, section 6, and the formats' own specifications.
    private static let signatures: [Signature] = [
        Signature(.png, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), Signature(.jpeg, [0xFF, 0xD8, 0xFF]),
        Signature(.gif, "GIF87a"), Signature(.gif, "GIF89a"), Signature(.bitmap, "BM"), Signature(.pdf, "%PDF-"),
        Signature(.tiff, [0x49, 0x49, 0x2A, 0]), Signature(.tiff, [0x4D, 0x4D, 0, 0x2A]),
        Signature(.icon, [0, 0, 1, 0]),
        Signature(.zip, [0x50, 0x4B, 3, 4]), Signature(.zip, [0x50, 0x4B, 5, 6]), Signature(.gzip, [0x1F, 0x8B]),
        Signature(.matroska, [0x1A, 0x45, 0xDF, 0xA3]), Signature(.ogg, "OggS"), Signature(.mp3, "ID3"),
        Signature(.flac, "fLaC"), Signature(.woff, "wOFF"), Signature(.woff2, "wOF2"), Signature(.font, [0, 1, 0, 0]),
        Signature(.font, "OTTO"), Signature(.font, "true"), Signature(.font, "ttcf"),
        Signature(.office, [0xD0, 0xCF, 0x11, 0xE0]), Signature(.richText, "{\\rtf"),
        Signature(.program, [0x7F, 0x45, 0x4C, 0x46]), Signature(.program, "MZ"), Signature(.program, "#!"),
        Signature(.program, [0xCF, 0xFA, 0xED, 0xFE]), Signature(.program, [0xFE, 0xED, 0xFA, 0xCF]),
        Signature(.program, [0xCA, 0xFE, 0xBA, 0xBE]), Signature(.program, [0, 0x61, 0x73, 0x6D]),
    ]
}

extension [UInt8] {
    /// Whether these bytes contain others as one run.
    fileprivate func contains(subsequence bytes: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: bytes) }
    }
}

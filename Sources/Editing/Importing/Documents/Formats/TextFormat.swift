import Base

/// What a file is, by its bytes.
enum TextFormat {
    case word(ZipArchive), openDocument(ZipArchive), book(ZipArchive)
    case richText, html, pdf, mail
    /// With the text in UTF-8.
    case markdown([UInt8]), plain([UInt8])

    /// The kind of file, as people name it.
    var name: String {
        switch self {
        case .word: "Word document"
        case .openDocument: "OpenDocument text"
        case .book: "EPUB"
        case .richText: "RTF"
        case .html: "web page"
        case .pdf: "PDF"
        case .mail: "mail"
        case .markdown: "Markdown"
        case .plain: "plain text"
        }
    }

    /// Recognises a file, and refuses by name what is no text.
    static func detect(_ bytes: [UInt8]) throws(ImportRefusal) -> TextFormat {
        if bytes.starts(with: "PK\u{3}\u{4}".utf8) { return try archive(bytes) }
        if bytes.prefix(1024).contains(sequence: "%PDF-") { return .pdf }
        if bytes.starts(with: "{\\rtf") { return .richText }
        if let name = foreign(bytes) { throw ImportRefusal("is \(name)") }
        let text = try TextEncoding.utf8(bytes)
        try refuseBinary(text)
        return self.text(text)
    }

    private static func archive(_ bytes: [UInt8]) throws(ImportRefusal) -> TextFormat {
        let archive: ZipArchive
        do { archive = try ZipArchive(bytes) } catch { throw ImportRefusal(error.reason) }
        let names = Set(archive.names)
        let type = archive.part("mimetype").map { $0.trimmed.string } ?? ""
        if type == "application/epub+zip" || names.contains("META-INF/container.xml") && type.isEmpty {
            return .book(archive)
        }
        if type.hasPrefix("application/vnd.oasis.opendocument.text") { return .openDocument(archive) }
        if type.hasPrefix("application/vnd.oasis.opendocument") {
            throw ImportRefusal("is an OpenDocument file, but not a text; save its text as ODT or Word (.docx)")
        }
        guard !names.contains("EncryptedPackage") else { throw encrypted }
        if names.contains("[Content_Types].xml") {
            if names.contains(where: { $0.hasPrefix("xl/") }) {
                throw ImportRefusal("is an Excel workbook; save its text as Word (.docx)")
            }
            if names.contains(where: { $0.hasPrefix("ppt/") }) {
                throw ImportRefusal("is a PowerPoint presentation; save its text as Word (.docx)")
            }
            return .word(archive)
        }
        if names.contains(where: { $0.hasPrefix("Index/") && $0.hasSuffix(".iwa") || $0 == "Index.zip" }) {
            throw ImportRefusal("is an Apple Pages document; export it as Word (.docx)")
        }
        throw ImportRefusal("is a ZIP archive; unpack it and import the texts in it")
    }

    private static let encrypted = ImportRefusal("is encrypted; open it with its password and save it without one")

    /// What a file is that holds no text we read; nil for anything else.
    private static func foreign(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            let isEncrypted = bytes.contains(sequence: Array("EncryptedPackage".utf8.flatMap { [$0, 0] }))
            return isEncrypted
                ? "an encrypted Office document; open it with its password and save it without one"
                : "a document of an old version of Word or Office (.doc); save it as Word (.docx)"
        }
        let known: [([UInt8], String)] = [
            ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
            (Array("GIF8".utf8), "a GIF picture"), (Array("RIFF".utf8), "a picture, sound or film"),
            ([0x1F, 0x8B], "a gzip archive; unpack it first"),
            (Array("7z".utf8) + [0xBC, 0xAF], "a 7-Zip archive; unpack it first"),
            (Array("Rar!".utf8), "a RAR archive; unpack it first"), ([0x7F] + Array("ELF".utf8), "a program"),
            (Array("%!PS".utf8), "PostScript; convert it to PDF"), (Array("MZ".utf8) + [0x90], "a program"),
            (Array("bplist00".utf8), "a binary property list"), (Array("BOOKMOBI".utf8), "a Kindle book"),
            (Array("PK\u{5}\u{6}".utf8), "an empty ZIP archive"), (Array("SQLite format 3".utf8), "a database"),
            (Array("II*".utf8) + [0], "a TIFF picture"), (Array("MM".utf8) + [0, 0x2A], "a TIFF picture"),
        ]
        if let (_, name) = known.first(where: { bytes.starts(with: $0.0) }) {
            return name.hasSuffix("picture") ? name + "; copy it to content/media" : name
        }
        return bytes.span.holds("ftyp", at: 4) ? "a film or sound" : nil
    }

    private static func refuseBinary(_ text: [UInt8]) throws(ImportRefusal) {
        let sample = text.prefix(1 << 16)
        let controls = sample.count { $0 < 0x20 && !$0.isWhiteSpace }
        if sample.contains(0), controls * 100 >= sample.count {
            throw ImportRefusal("is not a text that Dossier knows; export it as Word (.docx), HTML or plain text")
        }
        if sample.count >= 64, controls * 10 > sample.count {
            throw ImportRefusal("is not a text that Dossier knows; export it as Word (.docx), HTML or plain text")
        }
    }

    private static func text(_ text: [UInt8]) -> TextFormat {
        let start = Array(text.drop(while: \.isWhiteSpace).prefix(1 << 16))
        let lower = start.map(\.lowercased)
        if MailReader.isMail(start) { return .mail }
        if isHTML(lower) { return .html }
        return MarkdownReader.isMarkdown(text) ? .markdown(text) : .plain(text)
    }

    private static func isHTML(_ lower: [UInt8]) -> Bool {
        let openings = [
            "<!doctype html", "<html", "<head", "<body", "<article", "<meta", "<p>", "<p ", "<div", "<section", "<h1",
            "<main",
        ]
        if openings.contains(where: { lower.starts(with: $0.utf8) }) { return true }
        guard lower.first == UInt8(ascii: "<") else { return false }
        return ["<html", "<body", "<p>", "</p>", "</div>"].contains { lower.contains(sequence: $0) }
    }
}

extension Collection<UInt8> {
    /// Whether these bytes contain those of a text.
    func contains(sequence text: String) -> Bool { contains(sequence: Array(text.utf8)) }

    func contains(sequence bytes: [UInt8]) -> Bool {
        let own = Array(self)
        return own.span.place(of: bytes.span, in: 0..<own.count) != nil
    }
}

import Base
import Importing
import Model
import Preview

/// What strangers can hand to Dossier. Each kind is taken by the code that reads it, in this process and without a result:
/// a fault ends the process, so libFuzzer and the tests of found inputs see it.
package enum FuzzedInput: String, CaseIterable, Sendable {
    // A file of a site, which is read, linked, reviewed and printed with the rest of a small site.
    case article, event, footnote, settings, notes, ledger, template
    // Texts for `dossier import`.
    case document, library
    // Sites for `dossier import --from`.
    case hugo, jekyll, obsidian, wordpress, mediawiki
    case date
    /// The head of a request to the preview.
    case request
    /// Bytes from a client of the language server, with their headers.
    case frames
    /// Messages to the language server, one a line and without headers; `$ROOT` is the site's folder.
    case conversation

    /// Throws only if a folder cannot be written; what is refused has been taken.
    package func take(_ bytes: [UInt8]) async throws {
        switch self {
        case .article, .event, .footnote, .settings, .notes, .ledger, .template:
            await FuzzedSite(path, bytes).print()
        case .document: _ = try? FileImport.run(bytes, fileName: "a", options: ImportOptions())
        case .library: takeLibrary(bytes)
        case .hugo, .jekyll, .obsidian, .wordpress, .mediawiki: try await FuzzedExport(self, bytes)?.run()
        case .date: takeDate(bytes)
        case .request: _ = HTTPHead.read(bytes[...])
        case .frames: takeFrames(bytes)
        case .conversation: try await Conversation.run(bytes)
        }
    }

    /// Where the file is in its site.
    private var path: String {
        switch self {
        case .event: "content/events/flood.md"
        case .footnote: "content/footnotes/flood/1.md"
        case .settings: "content/site.yaml"
        case .notes: "content/notes/flood.yaml"
        case .ledger: "content/published.txt"
        case .template: "templates/article.mustache"
        default: "content/articles/flood.md"
        }
    }

    private func takeDate(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        _ = PartialDate.parse(text)
        _ = PublicationTime.parse(text)
        _ = Quantity(text)
    }

    private func takeLibrary(_ bytes: [UInt8]) {
        for format in CitationFormat.allCases {
            guard let library = try? ReferenceLibrary(bytes, as: format) else { continue }
            _ = LibraryImport(library, into: [])
        }
    }
}

package import Model
import Base

/// Texts that take the place of files, or are new ones: what a text editor has not saved yet.
///
/// Only texts that a site reads count: Markdown, YAML, the ledger and templates. Media and assets are read from the disk.
package struct UnsavedTexts: Sendable {
    /// By the paths of their files, from the site's root.
    package var texts: [String: [UInt8]] = [:]

    package init() {}

    /// The sorted files of a listed folder, with those that are not saved yet.
    func adding(to folder: FolderListing, named name: String = "content") -> [String] {
        guard !texts.isEmpty else { return folder.files }
        let new = texts.keys.compactMap { path -> String? in
            guard path.hasPrefix(name + "/"), path.isText else { return nil }
            let file = String(path.dropFirst(name.utf8.count + 1))
            return folder.mayGain(file) ? file : nil
        }
        return new.isEmpty ? folder.files : (folder.files + new).sorted { $0.isBefore($1) }
    }

    /// The folder of templates, if it is on no disk yet and holds unsaved ones.
    var templates: FolderListing? {
        texts.keys.contains { $0.hasPrefix("templates/") && $0.isText } ? FolderListing() : nil
    }
}

extension String {
    /// Whether the file with this path is read as a text.
    fileprivate var isText: Bool {
        [".md", ".yaml", ".mustache"].contains { hasSuffix($0) } || self == "content/published.txt"
    }
}

extension FolderListing {
    /// Whether a file that is not there could be added.
    fileprivate func mayGain(_ file: String) -> Bool {
        let names = file.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = names.count <= Self.deepest && names.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
        return isPlain && !files.holdsSorted(file) && !others.contains { file.lies(at: $0) }
            && !files.contains { file.lies(at: $0) || $0.lies(at: file) }
    }
}

/// The folder of a site, with texts in place of some of its files.
struct SiteFolder: Sendable {
    let root: String
    let unsaved: UnsavedTexts

    /// Reads one text file and checks its bytes.
    func text(at path: String, limit: Int) -> Diagnosed<SourceFile?> {
        switch bytes(at: path, limit: limit) {
        case .success(let bytes): return TextCheck.check(bytes, path: path)
        case .failure(let failure):
            return Diagnosed(nil, [failure.finding(in: path, fix: failure.isTooLarge ? "split it" : nil)])
        }
    }

    func bytes(at path: String, limit: Int) -> Result<[UInt8], ReadFailure> {
        guard let text = unsaved.texts[path] else { return FileReading.bytes(of: root + "/" + path, limit: limit) }
        return text.count <= limit ? .success(text) : .failure(ReadFailure(path, size: text.count, limit: limit))
    }
}

/// The files of a site that were read as texts.
package struct SiteTexts: Sendable {
    /// In the order of their paths.
    private let content: [ReadText]
    private let parsed: [Shared<ParsedFile>]
    private let media: [String]
    private let templates: [SourceFile]

    init(_ content: [ReadText], _ parsed: [Shared<ParsedFile>], media: [String], templates: [SourceFile]) {
        (self.content, self.parsed, self.media, self.templates) = (content, parsed, media, templates)
    }

    /// The texts of `content/`, in the order of their paths.
    package var all: [SourceFile] { content.compactMap(\.text) }

    /// Everything that is written, drafts included.
    package var catalog: Catalog {
        let folders = FolderGathering.Input.folders(of: parsed, Holding(includesDrafts: true, now: nil))
        return Catalog.joining(
            folders.map { ($0.id, $0.gathered) }, silences: parsed.flatMap(\.value.silences), media: media,
            templates: []
        ).value
    }

    /// The file with a path from the root; nil if there is none, or if it is not a text.
    package subscript(path: String) -> SourceFile? {
        let place = content.partitioningIndex { !$0.id.isBefore(path) }
        if place < content.count, content[place].id == path { return content[place].text }
        return templates.first { $0.path == path }
    }
}

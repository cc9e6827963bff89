import Loading
import Model
import Rendering

/// Every file that the output is to hold, known before the first is rendered.
struct OutputPlan: Sendable {
    /// Where a file's bytes come from.
    enum Origin: Sendable {
        case page(PageTask)
        /// A file to be copied, by its path on the disk.
        case copy(String)
    }

    /// One file of the output.
    struct File: Sendable {
        /// From the output folder.
        var path: String
        var origin: Origin
    }

    let renderer: Renderer
    /// In a fixed order; no two have one path, also not by case or Unicode form.
    private(set) var files: [File]

    /// Plans a site's files; two that claim one path are an error that names both.
    static func make(renderer: Renderer, site: Site, loaded: LoadedSite, root: String) -> Diagnosed<OutputPlan> {
        var files = renderer.pages.map { File(path: $0.path.text, origin: .page($0)) }
        files += loaded.assets.map { File(path: "assets/" + $0, origin: .copy("\(root)/templates/assets/\($0)")) }
        files += site.media.map { File(path: $0, origin: .copy("\(root)/content/\($0)")) }
        return Diagnosed(OutputPlan(renderer: renderer, files: files), conflicts(files, site))
    }

    /// The bytes of a file, appended to a buffer.
    func append(_ file: File, to bytes: inout [UInt8]) throws(PublishingFailure) {
        switch file.origin {
        case .page(let page):
            guard renderer.render(page, into: &bytes) else { throw .endlessTemplates(page: file.path) }
        case .copy(let path):
            switch FileReading.bytes(of: path) {
            case .success(let copy): bytes += copy
            case .failure(let error): throw .inputMissing("cannot read \(error.path): \(error.reason)")
            }
        }
    }

    /// Paths that a file system may take for one: equal without regard to case and Unicode form. (Swift compares and hashes
    /// strings by canonical equivalence.)
    private static func conflicts(_ files: [File], _ site: Site) -> [Diagnostic] {
        var first: [String: Int] = Dictionary(minimumCapacity: files.count)
        var diagnostics: [Diagnostic] = []
        for (index, file) in files.enumerated() {
            guard let other = first.updateValue(index, forKey: file.path.lowercased()) else { continue }
            diagnostics.append(
                Diagnostic(
                    .pathConflict, in: author(of: file, site), at: .start,
                    "the output '\(file.path)' is claimed by \(author(of: files[other], site)), too",
                    fix: "give one of them another slug or name"))
        }
        return diagnostics
    }

    /// The file that an editor would have to change.
    private static func author(of file: File, _ site: Site) -> String {
        guard case .page(let page) = file.origin else {
            return file.path.hasPrefix("assets/") ? "templates/" + file.path : "content/" + file.path
        }
        guard case .entity(let entity) = page.subject else { return "Dossier's own page" }
        return site.file(of: entity)?.path ?? file.path
    }
}

extension Site {
    /// The content file that an entity's page comes from; nil for a source that is only named in other files.
    fileprivate func file(of entity: Entity) -> SourceFile? {
        switch entity {
        case .article(let handle): self[handle].record.header.file
        case .actor(let handle): self[handle].record.header.file
        case .event(let handle): self[handle].record.header.file
        case .footnote(let handle): self[self[handle].article].record.header.file
        case .source(let handle): self[handle].record?.header.file
        case .page(let handle): self[handle].record.header.file
        }
    }
}

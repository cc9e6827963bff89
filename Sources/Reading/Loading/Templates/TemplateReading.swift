import Base
import Language
import Model

extension LoadedTemplates {
    /// Reads `templates/`, if there is such a folder: its texts, and the names of its assets.
    static func read(_ site: SiteFolder) -> Diagnosed<LoadedTemplates> {
        let listing: FolderListing?
        do throws(ReadFailure) { listing = try FolderListing.list(site.root + "/templates") } catch {
            let finding = Diagnostic(.unreadableFile, in: "templates", at: .start, error.reason)
            return Diagnosed(LoadedTemplates(), [finding])
        }
        guard let folder = listing ?? site.unsaved.templates else { return Diagnosed(LoadedTemplates()) }
        var diagnostics = folder.findings(in: "templates")
        var templates: [SourceFile] = []
        for file in site.unsaved.adding(to: folder, named: "templates") where file.hasSuffix(".mustache") {
            let text = site.text(at: "templates/" + file, limit: 1 << 20)
            diagnostics += text.diagnostics
            if let text = text.value { diagnostics += HiddenText.findings(in: text) }
            if let text = text.value, text.bytes.isEmpty {
                diagnostics.append(
                    Diagnostic(
                        .template, in: text.path, at: .start, "the template is empty, so its pages would be empty")
                )
            }
            // A template that cannot be read still exists, and must not be reported as missing as well.
            if let unknown = unknownPage(file) { diagnostics.append(unknown) }
            templates.append(
                text.value ?? SourceFile(path: "templates/" + file, bytes: Array("{{! unreadable }}".utf8)))
        }
        let assets = folder.files.filter { $0.hasPrefix("assets/") }.map {
            TemplateAsset(name: String($0.dropFirst("assets/".count)), builtIn: nil)
        }
        return Diagnosed(LoadedTemplates(templates: templates, assets: assets), diagnostics)
    }
}

extension LoadedTemplates {
    /// A template beside those of pages that has the name of none, so that nothing is made from it.
    private static func unknownPage(_ file: String) -> Diagnostic? {
        let (start, end) = ("templates/".count, ".mustache".count)
        let names = BuiltInTemplates.templates.map { String($0.path.dropFirst(start).dropLast(end)) }
        let name = String(file.dropLast(end))
        guard !name.contains("/"), !names.contains(name) else { return nil }
        let near = NearMiss(names.filter { !$0.contains("/") }).guess(for: name)
        return Diagnostic(
            .unknownFile, in: "templates/" + file, at: .start,
            "no page is made from a template of this name",
            fix: near.map { "did you mean '\($0.word).mustache'?" }
                ?? "put what other templates include into templates/partials")
    }
}

extension FolderListing {
    /// The findings about a folder's listing; paths begin with the folder's name.
    func findings(in folder: String) -> [Diagnostic] {
        others.map { path in
            Diagnostic(
                .unsafePath, in: "\(folder)/\(path)", at: .start,
                "this is a symbolic link or not a regular file, so it is not read",
                fix: "put the file itself here")
        }
            + unreadable.map {
                Diagnostic(
                    .unreadableFile, in: $0.path.isEmpty ? folder : "\(folder)/\($0.path)", at: .start, $0.reason)
            }
            + (files + others).filter(\.isForbiddenName).map { path in
                Diagnostic(
                    .unsafePath, in: "\(folder)/\(path)", at: .start,
                    "a name must be UTF-8 without control or invisible characters", fix: "rename it")
            }
    }
}

extension String {
    /// Whether a file's name contains invisible characters, or was not UTF-8 (it then contains U+FFFD).
    var isForbiddenName: Bool {
        let isPlain = utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
        guard !isPlain else { return false }
        return unicodeScalars.contains {
            $0.isForbiddenInText || $0 == "\n" || $0 == "\t" || $0.value == 0xFFFD || $0.value == 0x2028
                || $0.value == 0x2029
        } || !HiddenCharacter.all(in: unicodeScalars).isEmpty
    }
}

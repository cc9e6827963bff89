import Base
@testable import Loading
import Model

/// Reads content from literals, as the loader does from the disk.
func read(_ files: KeyValuePairs<String, String>, drafts: Bool = false, now: Int? = nil) -> Diagnosed<Catalog> {
    let written = Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0.key, $0.value) })
    let kinds = ContentKinds(files.map(\.key).sorted() + (written["content/site.yaml"] == nil ? ["site.yaml"] : []))
    let texts = kinds.readable.map { file in
        ReadText(file, TextCheck.check(Array((written[file.path] ?? "title: Site\n").utf8), path: file.path))
    }
    let files = texts.map(\.parsed)
    let folders = FolderGathering.Input.folders(of: files, Holding(includesDrafts: drafts, now: now))
    let catalog = Catalog.joining(
        folders.map { ($0.id, $0.gathered) }, silences: files.flatMap(\.value.silences), media: [], templates: [])
    return Diagnosed(
        catalog.value, kinds.diagnostics + files.flatMap(\.value.diagnostics) + catalog.diagnostics)
}

/// Findings as `path:line:column rule`, the path without `content/`.
func summary(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map {
        "\($0.path.dropFirst("content/".count)):\($0.position.line):\($0.position.column) \($0.rule.rawValue)"
    }
}

@testable import Loading
import Model

/// Reads content from literals, as the loader does from the disk.
func read(_ files: KeyValuePairs<String, String>, drafts: Bool = false, now: Int? = nil) -> Diagnosed<Catalog> {
    let texts = Dictionary(uniqueKeysWithValues: files.map { ("content/" + $0.key, $0.value) })
    let kinds = ContentKinds(files.map(\.key).sorted() + (texts["content/site.yaml"] == nil ? ["site.yaml"] : []))
    var gathering = CatalogGathering(Holding(includesDrafts: drafts, now: now))
    gathering.diagnostics += kinds.diagnostics
    for file in kinds.readable {
        let text = TextCheck.check(Array((texts[file.path] ?? "title: Site\n").utf8), path: file.path)
        gathering.diagnostics += text.diagnostics
        guard let text = text.value else { continue }
        let parsed = ContentEntry.parse(text, as: file.kind)
        gathering.diagnostics += parsed.diagnostics
        gathering.silences += parsed.value?.silences ?? []
        gathering.add(parsed.value)
    }
    return gathering.finish()
}

/// Findings as `path:line:column rule`, the path without `content/`.
func summary(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map {
        "\($0.path.dropFirst("content/".count)):\($0.position.line):\($0.position.column) \($0.rule.rawValue)"
    }
}

import Importing

/// What another system exported.
struct FuzzedExport {
    private let system: SiteSystem
    private let bytes: [UInt8]

    /// Nil if the kind is none of a site.
    init?(_ kind: FuzzedInput, _ bytes: [UInt8]) {
        guard let system = SiteSystem(rawValue: kind.rawValue) else { return nil }
        (self.system, self.bytes) = (system, bytes)
    }

    /// Reads the export, and makes the files of a site of it.
    func run() async throws {
        let folder = try FuzzedFolder([file: bytes, "hugo.yaml": Array("title: A\n".utf8), "_config.yml": []])
        let path = file.hasSuffix(".xml") ? folder.path + file : folder.path
        let record = ImportRecord([])
        let read = try? SiteImport(system, at: path, record: record, keys: [], taken: [], language: "en")
        guard var site = read else { return }
        _ = try await site.run(jobs: 1, force: false, existing: { _ in nil }, write: { _ in true })
        _ = SiteReport(site.findings)
    }

    private var file: String {
        switch system {
        case .hugo: "content/post/a.md"
        case .jekyll: "_posts/2019-05-02-a.md"
        case .obsidian: "a.md"
        case .wordpress, .mediawiki: "a.xml"
        }
    }
}

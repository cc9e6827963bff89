import Base
import Foundation

@testable import Importing

/// What an import of a small site of another system makes.
struct ImportedSite {
    var files: [String: [UInt8]] = [:]
    var written: [String] = []
    var findings: [String] = []
    var record = ImportRecord([])

    func text(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }

    /// What is below the front matter.
    func body(_ path: String) -> String? {
        text(path).map { $0.components(separatedBy: "---\n\n").dropFirst().joined(separator: "---\n\n") }
    }

    /// The old addresses of a file.
    func aliases(_ path: String) -> [String] {
        let lines = (text(path) ?? "").split(separator: "\n").map(String.init)
        guard let start = lines.firstIndex(of: "aliases:") else { return [] }
        return lines[(start + 1)...].prefix { $0.hasPrefix("  - ") }.map {
            $0.dropFirst(4).trimmingCharacters(in: CharacterSet(charactersIn: "\""))
        }
    }

    /// Imports a source from a folder of the given files into a site that has some files.
    static func run(
        _ system: SiteSystem, _ source: [String: String], onto files: [String: [UInt8]] = [:],
        record: ImportRecord = ImportRecord([]), force: Bool = false
    ) async throws -> ImportedSite {
        let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, text) in source {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        var site = try SiteImport(
            system, at: folder.path, record: record, keys: [], taken: Set(files.keys), language: "en")
        var result = ImportedSite(files: files)
        _ = try await site.run(jobs: 2, force: force) {
            files[$0]
        } write: { new in
            for file in new { result.files[file.path] = file.bytes }
            result.written += new.map(\.path)
            return true
        }
        result.record = ImportRecord(site.record.bytes)
        result.findings = site.findings.map { printed($0) }.sorted()
        return result
    }

    private static func printed(_ finding: SiteImport.Finding) -> String {
        let name =
            finding.origin == "all texts" ? "texts" : finding.origin.split(separator: "/").last.map(String.init) ?? ""
        return "\(name) \(finding.finding.kind.rawValue) \(finding.finding.text)"
    }
}

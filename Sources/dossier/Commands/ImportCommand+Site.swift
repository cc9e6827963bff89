import ArgumentParser
import Base
import Importing
import Loading
import Model
import Publishing

extension SiteSystem: ExpressibleByArgument {}

extension ImportCommand {
    /// Imports a whole site from another system.
    func importSite(_ system: SiteSystem, at path: String, _ console: Console) async throws {
        let known = try await sources(console)
        let language = (try ExitStatus.settings(of: site.root, console) ?? Settings(title: "")).language
        let recordFile = NewFile(ofSite: site.root, ImportRecord.path)
        let old = try bytes(of: recordFile, console) ?? []
        var imported: SiteImport
        do {
            imported = try SiteImport(
                system, at: path, record: ImportRecord(old), keys: Self.keys(of: known.sources), taken: known.texts,
                language: language)
        } catch {
            let refusal = (error as? ImportRefusal).map { "\(path): this \($0.reason)" }
            console.error(refusal ?? (error as? ReadFailure)?.message ?? (error as? DiskFailure)?.message ?? "\(error)")
            throw ExitStatus.inputMissing
        }
        guard imported.count > 0 else {
            console.error("\(path): there is no text of \(system.rawValue) here")
            throw ExitStatus.inputMissing
        }
        let isDone = try await imported.run(jobs: site.build.jobs, force: force) { path in
            try NewFile(ofSite: site.root, path).bytes()
        } write: { files in
            dryRun || files.allSatisfy { write($0, console) }
        }
        let record = imported.record.bytes
        if !dryRun, record != old, case .failed(let reason) = recordFile.write(record, overwrites: true) {
            console.error("cannot write \(recordFile.path): \(reason)")
            throw ExitStatus.cannotWrite
        }
        try show(imported, path, console)
        if !isDone { throw ExitStatus.cannotWrite }
    }

    private func sources(_ console: Console) async throws -> LoadedSources {
        do throws(ReadFailure) { return try await LoadedSources(site.root, jobs: site.build.jobs) } catch {
            console.error(error.message)
            throw ExitStatus.inputMissing
        }
    }

    private func bytes(of file: NewFile, _ console: Console) throws -> [UInt8]? {
        do throws(DiskFailure) { return try file.bytes() } catch {
            console.error(error.message)
            throw ExitStatus.inputMissing
        }
    }

    private static func keys(of sources: [Catalog.Source]) -> Set<String> {
        Set(sources.flatMap { source in [source.header.id] + (source.key.map { [$0] } ?? []) })
    }

    private func write(_ file: SiteImport.File, _ console: Console) -> Bool {
        switch NewFile(ofSite: site.root, file.path).write(file.bytes, overwrites: !file.isNew || force) {
        case .written: return true
        case .exists: console.error("\(file.path) already exists; give --force to replace it")
        case .failed(let reason): console.error("cannot write \(file.path): \(reason)")
        }
        return false
    }

    /// The most findings of one kind that a terminal shows.
    private static let shown = 8

    private func show(_ imported: SiteImport, _ path: String, _ console: Console) throws {
        let report = SiteReport(imported.findings, calling: imported.names)
        for group in report.groups {
            console.note("\(group.name): \(group.findings.count)\(group.needsAttention ? " to look at" : "")")
            let entries = group.entries
            for entry in entries.prefix(Self.shown) { console.note("  " + entry.printed) }
            if entries.count > Self.shown {
                console.note("  and \(entries.count - Self.shown) more; --report lists them all")
            }
        }
        let summary = summary(imported, report)
        if let file = self.report {
            let page = report.html(title: "Import of \(path)", summary: summary)
            if let status = writeAll([(NewFile(path: file), page, overwrites: true)], console) { throw status }
        }
        console.note("\(path): \(summary)")
    }

    private func summary(_ imported: SiteImport, _ report: SiteReport) -> String {
        let counts = imported.summary
        var parts = [BuildSummary.plural(imported.count, "text")]
        for (count, what) in [
            (counts.created, dryRun ? "would be new" : "new"), (counts.changed, "changed"),
            (counts.unchanged, "as before"),
            (imported.pages, "without a date, which are pages"), (imported.drafts, "drafts"),
            (counts.pictures, "pictures and files"),
            (report.open, "to look at"),
        ] where count > 0 { parts.append("\(count) \(what)") }
        return parts.joined(separator: "; ")
    }
}

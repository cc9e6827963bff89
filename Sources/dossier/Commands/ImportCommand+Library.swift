import ArgumentParser
import Base
import Importing
import Loading
import Model
import Publishing

extension ImportCommand {
    /// Makes sources of the works of a library; returns the exit status if that fails.
    ///
    /// A source that would change is shown as a difference first, and written only with --force.
    func importLibrary(_ bytes: [UInt8], as format: CitationFormat, _ path: String, _ console: Console) async
        -> ExitCode?
    {
        let imported: LibraryImport
        do {
            let library = try ReferenceLibrary(bytes, as: format)
            imported = LibraryImport(library, into: try await LoadedSources(site.root, jobs: site.build.jobs).sources)
        } catch let refusal as ImportRefusal {
            console.error("\(path): this \(refusal.reason)")
            return ExitStatus.inputMissing
        } catch {
            console.error((error as? ReadFailure)?.message ?? "\(error)")
            return ExitStatus.inputMissing
        }
        for finding in imported.findings { console.note(finding.printed(fileName: path)) }
        show(imported.changed, console)
        let files = imported.created + (force ? imported.changed : [])
        let status = writeSources(files, console)
        console.note("\(path): \(summary(imported, format))")
        return status
    }

    private func show(_ files: [LibraryImport.File], _ console: Console) {
        for file in files {
            for line in [file.path + ":"] + file.removed.map({ "-" + $0 }) + file.added.map({ "+" + $0 }) {
                console.note(line)
            }
        }
        if !files.isEmpty, !force {
            console.note("give --force to make these changes in \(BuildSummary.plural(files.count, "file"))")
        }
    }

    private func writeSources(_ files: [LibraryImport.File], _ console: Console) -> ExitCode? {
        var done = 0
        for file in files where !dryRun {
            switch NewFile(ofSite: site.root, file.path).write(file.bytes, overwrites: !file.isNew) {
            case .written: done += 1
            case .exists:
                console.error("\(file.path) already exists, but is no source; remove it, and import again")
                return ExitStatus.cannotWrite
            case .failed(let reason):
                console.error("cannot write \(file.path): \(reason)")
                return ExitStatus.cannotWrite
            }
        }
        if !files.isEmpty {
            let count = BuildSummary.plural(dryRun ? files.count : done, "file")
            console.note("\(dryRun ? "would write" : "wrote") \(count) to content/sources")
        }
        return nil
    }

    private func summary(_ imported: LibraryImport, _ format: CitationFormat) -> String {
        var parts = ["\(format.name); \(BuildSummary.plural(imported.count, "work"))"]
        let open = imported.findings.count(where: \.needsAttention)
        for (count, what) in [
            (imported.created.count, "new"), (imported.changed.count, force ? "changed" : "to change"),
            (imported.unchanged, "as before"), (open, "to look at"),
        ] where count > 0 { parts.append("\(count) \(what)") }
        return parts.joined(separator: "; ")
    }
}

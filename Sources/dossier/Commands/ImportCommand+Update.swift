import ArgumentParser
import Base
import Changing
import Importing
import Linking
import Loading
import Model
import Publishing

extension ImportCommand {
    /// The id of the article that `--update` names, with or without `article:` before it.
    var updatedID: String? { update.map { $0.hasPrefix("article:") ? String($0.dropFirst(8)) : $0 } }

    /// Replaces the text of an article by that of a revised file, after a report of what cannot be carried over.
    func updateArticle(_ id: String, from path: String, _ console: Console) async throws {
        let target = NewFile(ofSite: site.root, "content/articles/\(id).md")
        let bytes: [UInt8]?
        do throws(DiskFailure) { bytes = try target.bytes() } catch {
            console.error(error.message)
            throw ExitStatus.inputMissing
        }
        guard let old = bytes else {
            console.error("there is no article '\(id)' to update; without --update, the file becomes a new one")
            throw ExitStatus.inputMissing
        }
        let imported = try read(path, options: options(id: id), console)
        let update = ArticleUpdate(of: old, with: imported)
        for finding in imported.report.findings
        where finding.isDropped || finding.needsAttention && ![.missingDate, .missingTitle, .id].contains(finding.kind)
        {
            console.note(finding.printed(fileName: path))
        }
        for finding in update.findings { console.note(finding.printed(fileName: path)) }
        for label in update.lostLabels { reportNoteFile(label, of: id, console) }
        try await reportPassages(update.markdown, id, console)
        try write(update.markdown, imported, to: target, path, console)
    }

    private func reportNoteFile(_ label: String, of id: String, _ console: Console) {
        let file = NewFile(ofSite: site.root, "content/footnotes/\(id)/\(label).md")
        if (try? file.bytes()) ?? nil != nil {
            console.note(
                "\(file.path): describes a footnote that is gone; move it to the label of another, or remove it")
        }
    }

    /// Says which passage notes of the article do not find their words in the new text as they are.
    private func reportPassages(_ markdown: [UInt8], _ id: String, _ console: Console) async throws {
        let loaded: Diagnosed<LoadedSite>
        do throws(ReadFailure) {
            loaded = try await Loader.load(site.root, options: LoadOptions(includesDrafts: true, jobs: site.build.jobs))
        } catch {
            console.error(error.message)
            throw ExitStatus.inputMissing
        }
        var catalog = loaded.value.catalog
        guard let article = Loader.article(markdown, id: id).value else { return }
        guard let at = catalog.articles.firstIndex(where: { $0.header.id == id }) else { return }
        catalog.articles[at] = article
        let shown = await Linker.showingNames(in: catalog, jobs: site.build.jobs)
        let notes = ReviewedNote.review(shown, of: [id]).filter { $0.anchor.state != .exact }
        for finding in notes.compactMap(\.finding) {
            console.note("\(finding.path):\(finding.position.line): \(finding.message)")
        }
        if !notes.isEmpty { console.note("settle these notes with 'dossier reanchor \(id)' after the update") }
    }

    private func write(
        _ markdown: [UInt8], _ imported: ImportedArticle, to target: NewFile, _ path: String, _ console: Console
    ) throws {
        if stdout { return console.printRaw(markdown) }
        var files = [(target, markdown, overwrites: true)]
        for picture in imported.pictures {
            let file = NewFile(ofSite: site.root, "content/media/\(imported.id)/\(picture.name)")
            files.append((file, picture.bytes, true))
        }
        if let report {
            files.append((NewFile(path: report), ImportPage.html(imported, fileName: path, path: target.path), true))
        }
        if let status = writeAll(files, console) { throw status }
    }
}

package import Base
package import Loading
package import Model

/// A site as its files are, drafts included: what commands that change several files work on.
///
/// Make one from what a `Loader` has read; a value of this type never reads the disk.
package struct WrittenSite: Sendable {
    package let catalog: Catalog
    package let entries: EntryFiles
    /// The text files of `content/`, by path from the site's root.
    package let files: [String: SourceFile]
    /// What was found while the files were read.
    package let findings: [Diagnostic]

    /// - Parameters:
    ///   - catalog: Read with drafts.
    ///   - files: Every text file of `content/` that could be read.
    package init(_ catalog: Catalog, files: [SourceFile], findings: [Diagnostic]) {
        self.catalog = catalog
        entries = EntryFiles(catalog)
        self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        self.findings = findings
    }

    /// Reads the site in a folder.
    package static func read(_ root: String, jobs: Int) async throws(ReadFailure) -> WrittenSite {
        var loader = Loader()
        return try await read(root, jobs: jobs, with: &loader)
    }

    /// Reads the site in a folder with a loader that may have read it before.
    package static func read(
        _ root: String, jobs: Int, with loader: inout Loader, changed: ChangedPaths = .all
    ) async throws(ReadFailure) -> WrittenSite {
        let loaded = try await loader.load(
            root, options: LoadOptions(includesDrafts: true, jobs: jobs), changed: changed)
        return WrittenSite(loaded.value.catalog, files: loader.contentTexts, findings: loaded.diagnostics)
    }

    /// Every place that refers to an entry, a place on its page or a footnote by its id, in the order of the files.
    ///
    /// For an entry, that includes references to places on its page and to its footnotes, but no entry's own file.
    package func uses(of sought: Referent) -> [Use] {
        let gathered = ReferenceGathering(catalog) { target in
            switch target {
            case .entity(_, let id): id == sought.entry.id
            case .footnote(let article, _): sought.entry == EntryID(.article, article)
            default: false
            }
        }
        let found = gathered.references.filter { reference in
            guard let referent = entries.referent(of: reference.target, place: reference.place) else { return false }
            return referent == sought || sought == .entry(referent.entry)
        }
        return locate(found)
    }

    /// The links to a place in its own text, as `[words](#p3)`; each use is the whole destination.
    package func ownLinks(to place: Referent) -> [Use] {
        guard case .place(let entry, let id) = place, let path = entries[entry]?.file.path, let file = files[path]
        else {
            return []
        }
        var locator = UseLocator(file)
        let links = ReferenceGathering(catalog, in: path) { $0 == .fragment(id) }.references
        return links.map { locator.use($0, Array("#\(id)".utf8)[...]) }
    }

    /// Every reference that one file has to entries and footnotes, in the order of the file.
    package func references(in path: String) -> [Use] {
        let gathered = ReferenceGathering(catalog, in: path) { target in
            switch target {
            case .entity, .footnote: true
            default: false
            }
        }
        return locate(gathered.references)
    }

    /// The places of references in their files, each once, sorted.
    private func locate(_ references: [WrittenReference]) -> [Use] {
        let uses = Dictionary(grouping: references, by: \.path).flatMap { path, references -> [Use] in
            guard let file = files[path] else { return [] }
            var locator = UseLocator(file)
            var seen: Set<Position> = []
            let found = references.flatMap { reference -> [Use] in
                let uses = locator.uses(of: reference)
                // A link that is defined apart may be taken for one after it in its paragraph that leads to the same.
                guard reference.isInText, uses.contains(where: { seen.contains($0.position) }) else {
                    seen.formUnion(uses.map(\.position))
                    return uses
                }
                return uses + locator.definitions(of: reference)
            }
            var listed: Set<Position> = []
            return found.filter { listed.insert($0.position).inserted }
        }
        return uses.sorted()
    }
}

import Base
import Model

/// What may have changed since a site was last read, and what of the last reading still holds.
struct LoadChange: Sendable {
    private let memory: LoadMemory?
    /// Of more changed paths than this every file is read, which costs less than to compare them all.
    private static let few = 200
    /// From the root, without a `/` at their ends; nil where everything may have changed.
    private let paths: [String]?

    init(_ memory: LoadMemory?, paths: Set<String>?) {
        self.memory = memory
        let paths = memory == nil ? nil : paths?.sorted().map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        let isKnown = paths?.allSatisfy { $0 != "content" && $0 != "." && $0 != "" } ?? false
        self.paths = isKnown ? paths : nil
    }

    /// The files of the content folder; nil where there is none. Where something could not be looked at the last time, all is
    /// listed again.
    func listing(of root: String) throws(ReadFailure) -> FolderListing? {
        guard let memory, let paths, memory.content.unreadable.isEmpty else {
            return try FolderListing.list(root + "/content")
        }
        var listing = memory.content
        let below = paths.filter { $0.hasPrefix("content/") }.map { String($0.dropFirst("content/".count)) }
        listing.update(below, of: root + "/content")
        return listing
    }

    /// Tells the files apart, unless they are those of the last time.
    func kinds(_ listing: FolderListing) -> ContentKinds {
        if let memory, memory.content.files == listing.files { return memory.kinds }
        return ContentKinds(listing.files)
    }

    /// Reads what may have changed, in parallel; the rest stays. Beside the files stand the folders of which nothing has changed.
    func read(
        _ kinds: ContentKinds, root: String, jobs: Int
    ) async -> (files: [ReadFile], kept: Set<ContentKinds.Folder>) {
        guard let memory else {
            let files = await kinds.readable.concurrentMap(jobs: jobs, chunk: 16) { file in
                ReadFile(file, root: root, keeping: nil)
            }
            return (files, [])
        }
        var (files, unread, changed) = compare(kinds, memory)
        let read = await unread.concurrentMap(jobs: jobs, chunk: 16) { place, kept in
            ReadFile(kinds.readable[place], root: root, keeping: kept)
        }
        for ((place, kept), file) in zip(unread, read) {
            files[place] = file
            if !file.isSame(as: kept) { changed.insert(file.kind.folder) }
        }
        return (files.compactMap(\.self), ContentKinds.Folder.all.subtracting(changed))
    }

    /// A file that is to be read: its place among all, and what it was.
    private typealias Unread = (place: Int, kept: ReadFile?)

    /// The files that stay, those that are to be read, and the folders from which files have gone.
    private func compare(
        _ kinds: ContentKinds, _ memory: LoadMemory
    ) -> (files: [ReadFile?], unread: [Unread], changed: Set<ContentKinds.Folder>) {
        var files: [ReadFile?] = []
        files.reserveCapacity(kinds.readable.count)
        var unread: [Unread] = []
        var changed: Set<ContentKinds.Folder> = []
        var next = 0
        for (place, file) in kinds.readable.enumerated() {
            while next < memory.files.count, memory.files[next].path.isBefore(file.path) {
                changed.insert(memory.files[next].kind.folder)
                next += 1
            }
            let isKnown = next < memory.files.count && memory.files[next].path == file.path
            let kept = isKnown ? memory.files[next] : nil
            if isKnown { next += 1 }
            let isRead = kept?.wasRead != true || mayHaveChanged(file.path)
            files.append(isRead ? nil : kept)
            if isRead { unread.append((place, kept)) }
        }
        for file in memory.files[next...] { changed.insert(file.kind.folder) }
        return (files, unread, changed)
    }

    /// A gathering that begins with what was gathered before from some folders.
    func gathering(_ holding: Holding, keeping folders: Set<ContentKinds.Folder>) -> CatalogGathering {
        guard let memory else { return CatalogGathering(holding) }
        return CatalogGathering(holding, keeping: memory.gathered, of: folders)
    }

    /// The templates of the last time, where none of them may have changed and all could be read.
    var templates: Diagnosed<LoadedTemplates>? {
        guard let memory, let paths, !paths.contains(where: { $0.lies(at: "templates") }),
            !memory.templates.diagnostics.contains(where: { $0.rule == .unreadableFile })
        else { return nil }
        return memory.templates
    }

    /// What was found in the files that are copied, the last time; nil where every one is to be looked at.
    var copied: CopiedFiles? { paths == nil ? nil : memory?.copied }

    /// The pictures among the media, of which only those are read that may have changed.
    func pictures(of media: [String], root: String, jobs: Int) async -> PictureFiles {
        let kept = memory?.pictures
        return await PictureFiles.read(media, root: root, jobs: jobs) { path in
            mayHaveChanged("content/" + path) ? nil : kept?[path]
        }
    }

    func mayHaveChanged(_ path: String) -> Bool {
        guard let paths, paths.count <= Self.few else { return true }
        return paths.contains { path.hasPrefix($0) && path.lies(at: $0) }
    }
}

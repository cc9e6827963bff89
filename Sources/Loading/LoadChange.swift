import Model

/// What may have changed since a site was last read, and what of the last reading still holds.
struct LoadChange: Sendable {
    private let memory: LoadMemory?
    /// From the root, without a `/` at their ends; nil where everything may have changed.
    private let paths: [String]?

    init(_ memory: LoadMemory?, paths: Set<String>?) {
        self.memory = memory
        let paths = memory == nil ? nil : paths?.sorted().map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        let isKnown = paths?.allSatisfy { $0 != "content" && $0 != "." && $0 != "" } ?? false
        self.paths = isKnown ? paths : nil
    }

    /// The files of the content folder; nil where there is none.
    func listing(of root: String) -> FolderListing? {
        guard let memory, let paths else { return FolderListing(of: root + "/content") }
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

    /// Reads what may have changed, in parallel; the rest stays.
    func read(_ kinds: ContentKinds, root: String, jobs: Int) async -> [ReadFile] {
        guard let memory else {
            return await kinds.readable.concurrentMap(jobs: jobs, chunk: 16) { ReadFile($0, root: root, keeping: nil) }
        }
        var files: [ReadFile?] = []
        files.reserveCapacity(kinds.readable.count)
        var unread: [(place: Int, kept: ReadFile?)] = []
        var next = 0
        for (place, file) in kinds.readable.enumerated() {
            while next < memory.files.count, memory.files[next].file.path.isBefore(file.path) { next += 1 }
            let kept = next < memory.files.count && memory.files[next].file.path == file.path ? memory.files[next] : nil
            let isRead = kept == nil || mayHaveChanged(file.path)
            files.append(isRead ? nil : kept)
            if isRead { unread.append((place, kept)) }
        }
        let read = await unread.concurrentMap(jobs: jobs, chunk: 16) { place, kept in
            ReadFile(kinds.readable[place], root: root, keeping: kept)
        }
        for (index, file) in zip(unread.lazy.map(\.place), read) { files[index] = file }
        return files.compactMap(\.self)
    }

    /// The templates of the last time, where none of them may have changed.
    var templates: Diagnosed<LoadedTemplates>? {
        guard let memory, let paths, !paths.contains(where: { $0.lies(at: "templates") }) else { return nil }
        return memory.templates
    }

    private func mayHaveChanged(_ path: String) -> Bool {
        guard let paths else { return true }
        return paths.contains { path.lies(at: $0) }
    }
}

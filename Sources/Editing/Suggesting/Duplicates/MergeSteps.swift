import Base
import Model

/// Works out what merges one entry into another, from the files of a site.
struct MergeSteps {
    /// Where ids are written: in which file, and at which byte.
    private var places: [String: [(file: SourceFile, offset: Int)]] = [:]

    /// - Parameter pairs: Only the ids of these are looked for.
    init(_ site: Site, notes: [SourceFile], of pairs: [DuplicatePair]) {
        let ids = Set(pairs.map(\.dropped.id))
        guard !ids.isEmpty else { return }
        var seen: Set<String> = []
        for file in Self.files(of: site) + notes where seen.insert(file.path).inserted { find(ids, in: file) }
    }

    private static func files(of site: Site) -> [SourceFile] {
        var files = site.articles.map(\.record.header.file) + site.actors.map(\.record.header.file)
        files += site.events.map(\.record.header.file) + site.pages.map(\.record.header.file)
        files += site.sources.compactMap { $0.record?.header.file }
        files += site.footnotes.compactMap { $0.note?.file }
        return files + (site.home.map { [$0.record.header.file] } ?? [])
    }

    /// Every reference to one of some ids: the id after `:`, `[`, a comma, a hyphen or a quotation mark, and whole.
    private mutating func find(_ ids: Set<String>, in file: SourceFile) {
        let bytes = file.bytes
        var offset = 0
        while offset < bytes.count {
            guard Self.isOfID(bytes[offset]) else {
                offset += 1
                continue
            }
            var end = offset
            while end < bytes.count, Self.isOfID(bytes[end]) { end += 1 }
            let word = String(decoding: bytes[offset..<end], as: UTF8.self)
            if ids.contains(word), Self.isReference(offset, in: bytes) {
                places[word, default: []].append((file, offset))
            }
            offset = end
        }
    }

    private static func isOfID(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isLower || byte == UInt8(ascii: "-") || byte.isUpper || byte >= 0x80
    }

    private static func isReference(_ offset: Int, in bytes: [UInt8]) -> Bool {
        var before = offset - 1
        while before >= 0, bytes[before] == 0x20 { before -= 1 }
        guard before >= 0 else { return false }
        return [":", "[", ",", "-", "\"", "'", "/"].contains(Character(Unicode.Scalar(bytes[before])))
    }

    /// The pair with the steps that merge it.
    func completed(_ pair: DuplicatePair) -> DuplicatePair {
        let (kept, dropped) = (pair.kept, pair.dropped)
        var steps: [DuplicatePair.Step] = []
        let names = ([dropped.name] + dropped.otherNames).filter { $0 != kept.name && !kept.otherNames.contains($0) }
        if pair.kind != "source", !names.isEmpty { steps.append(.addNames(names, path: kept.path)) }
        steps.append(.addAddress("/" + dropped.page, path: kept.path))
        for (file, offset) in places[dropped.id] ?? [] where file.path != dropped.path {
            steps.append(.change(path: file.path, position: file.position(at: offset), from: dropped.id, to: kept.id))
        }
        steps.append(.delete(path: dropped.path))
        return DuplicatePair(kind: pair.kind, kept: kept, dropped: dropped, reasons: pair.reasons, steps: steps)
    }
}

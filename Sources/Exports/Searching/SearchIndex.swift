import Base
package import Model

/// The data for searching the site in the browser, as small script files.
///
/// Words lead to the numbers of entries (which have cards), stretches (runs of an article's blocks) and footnotes. The
/// words are in leaves, and `index.js` is their directory. Only the leaves are in memory; cards and texts are written
/// on request.
package struct SearchIndex: Sendable {
    /// One script file.
    package struct File: Sendable, Hashable {
        enum Part: Hashable {
            case directory, vocabulary
            case leaf(Int)
            case cards(Int)
            case details(Int)
            case footnotes(Int)
            case texts(Range<Int>)
        }

        /// From the output folder.
        package let path: String
        let name: String
        let part: Part

        init(_ name: String, _ part: Part) {
            (self.name, self.part) = (name, part)
            path = SearchIndex.folder + name + ".js"
        }
    }

    /// The folder of the files in the output.
    package static let folder = "data/search/"
    /// The file that leads to all others.
    package static let directory = File("index", .directory)
    /// How many cards or footnotes are in one part, how many stretches at most, and how many bytes of them.
    static let (chunk, room, bytes) = (64, 16, 24_576)

    /// Every file, in a fixed order.
    package let files: [File]
    let entries: EntryList
    private let stretches: [Stretch]
    let leaves: KeyLeaves
    let texts: [Range<Int>]

    /// Indexes a site on `jobs` threads; their number does not affect the result.
    package static func make(of site: Site, jobs: Int) async -> SearchIndex {
        let entries = EntryList(site)
        let stretches = Stretch.all(of: site)
        let texts = Self.texts(stretches)
        let numbers = texts.enumerated().flatMap { part, range in range.map { part * room + $0 - range.lowerBound } }
        let count = max(1, min(jobs, 64))
        let slices = await Array(0..<count).concurrentMap(jobs: count, chunk: 1) { slice in
            var index = IndexSlice()
            for entry in Self.share(slice, of: entries.entities.count, count) { entries.index(entry, in: &index) }
            for number in Self.share(slice, of: stretches.count, count) {
                stretches[number].index(site, as: numbers[number], in: &index)
            }
            for note in Self.share(slice, of: site.footnotes.count, count) { site.index(Handle(note), in: &index) }
            return index.sorted()
        }
        let totals: [Stream: Int] = [.stretches: stretches.count, .footnotes: site.footnotes.count]
        let leaves = KeyLeaves(merging: slices, totals: totals) { entries.isNamed($0) }
        return SearchIndex(entries: entries, stretches: stretches, leaves: leaves, texts: texts)
    }

    private static func share(_ slice: Int, of total: Int, _ count: Int) -> Range<Int> {
        total * slice / count..<total * (slice + 1) / count
    }

    private init(entries: EntryList, stretches: [Stretch], leaves: KeyLeaves, texts: [Range<Int>]) {
        (self.entries, self.stretches, self.leaves, self.texts) = (entries, stretches, leaves, texts)
        var files = [Self.directory, File("words", .vocabulary)]
        files += leaves.leaves.indices.map { File("k\($0)", .leaf($0)) }
        files += (0..<Self.parts(entries.entities.count)).map { File("c\($0)", .cards($0)) }
        files += (0..<Self.parts(entries.entities.count)).map { File("d\($0)", .details($0)) }
        files += (0..<Self.parts(entries.site.footnotes.count)).map { File("f\($0)", .footnotes($0)) }
        files += texts.enumerated().map { File("t\($0.offset)", .texts($0.element)) }
        self.files = files
    }

    private static func parts(_ count: Int) -> Int { (count + chunk - 1) / chunk }

    /// Stretches put together until they have the size of a part.
    private static func texts(_ stretches: [Stretch]) -> [Range<Int>] {
        var texts: [Range<Int>] = []
        var (start, size) = (0, 0)
        for (index, stretch) in stretches.enumerated() {
            if size > 0, size + stretch.size > bytes || index - start == room {
                texts.append(start..<index)
                (start, size) = (index, 0)
            }
            size += stretch.size
        }
        return size > 0 ? texts + [start..<stretches.count] : texts
    }

    /// Appends the bytes of a file.
    package func append(_ file: File, to bytes: inout [UInt8]) {
        guard file != Self.directory else {
            bytes += "dossierPart(".utf8
            appendDirectory(to: &bytes)
            bytes += ")\n".utf8
            return
        }
        PartText.append(
            part: { bytes in
                switch file.part {
                case .directory: break
                case .vocabulary: bytes += leaves.vocabulary.text
                case .leaf(let leaf): bytes += leaves.leaves[leaf]
                case .cards(let part):
                    for entry in Self.range(part, entries.entities.count) {
                        entries.card(entries.entities[entry]).append(to: &bytes)
                    }
                case .details(let part):
                    for entry in Self.range(part, entries.entities.count) {
                        entries.append(detailsOf: entry, to: &bytes)
                    }
                case .footnotes(let part):
                    for note in Self.range(part, entries.site.footnotes.count) {
                        entries.site.append(Handle(note), to: &bytes)
                    }
                case .texts(let range):
                    for number in range {
                        if number > range.lowerBound { bytes.append(0x1D) }
                        stretches[number].append(entries.site, to: &bytes)
                    }
                }
            }, to: &bytes)
    }

    private static func range(_ part: Int, _ count: Int) -> Range<Int> {
        part * chunk..<min(count, part * chunk + chunk)
    }
}

extension SearchIndex {
    /// The directory: a fingerprint of the leaves; the total numbers of entries, stretches and footnotes; the tables of
    /// `Folding` as JavaScript patterns; example names; the first word of each leaf.
    func appendDirectory(to bytes: inout [UInt8]) {
        let totals = [entries.entities.count, texts.count * Self.room, entries.site.footnotes.count]
        bytes += "{id:\"\(fingerprint)\",totals:\(totals),\n".utf8
        let (marks, unspaced) = (Folding.pattern(Folding.marks), Folding.pattern(Folding.unspaced))
        let separators = Folding.pattern(Folding.separators)
        bytes += "marks:/[\(marks)]/gu,unspaced:/[\(unspaced)]/u,\n".utf8
        bytes += "word:/([\(unspaced)][\(marks)]*|[^\(separators)\(unspaced)]+)/u,\nletters:{".utf8
        for group in Folding.groups.split(separator: "|") {
            let parts = group.split(separator: " ")
            bytes += "\(parts[0]):\"\(parts.last ?? "")\",".utf8
        }
        bytes += "},\nexamples:`".utf8
        for (index, name) in entries.examples.enumerated() {
            if index > 0 { bytes.append(0x0A) }
            PartText.append(field: name, to: &bytes)
        }
        bytes += "`.split(\"\\n\"),\nfirsts:`".utf8
        for (index, word) in leaves.firsts.enumerated() {
            if index > 0 { bytes.append(0x0A) }
            PartText.append(word.span, to: &bytes)
        }
        bytes += "`.split(\"\\n\")}".utf8
    }

    /// Distinguishes the parts of one build from those of another in a browser's cache.
    private var fingerprint: String {
        let hash = FNVHash(leaves.leaves.lazy.joined()).value
        return String(hash ^ hash >> 32, radix: 36)
    }
}

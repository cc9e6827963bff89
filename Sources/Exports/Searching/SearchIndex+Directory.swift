import Base

extension SearchIndex {
    /// The directory: a fingerprint of the leaves; the numbers that end the entries, stretches and footnotes; the tables of
    /// `Folding` as patterns of JavaScript; names to try; the first word of each leaf.
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
            PartText.append(word, to: &bytes)
        }
        bytes += "`.split(\"\\n\")}".utf8
    }

    /// Tells the parts of one build from those of another in a browser's cache.
    private var fingerprint: String {
        let hash = FNVHash(leaves.leaves.lazy.joined()).value
        return String(hash ^ hash >> 32, radix: 36)
    }
}

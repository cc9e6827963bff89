import Model

/// Every name that is looked for, sorted by bytes, so that a text is searched in one pass however many names there are.
///
/// A table of two bytes each says at which places of a text a name can begin at all; from there the run of names that still
/// fit is narrowed byte by byte.
struct NameIndex: Sendable {
    /// Who bears a name. A name that several bear is linked to none.
    private(set) var owners: [[MentionTarget]] = []
    /// The names' bytes, one after another; name `n` is `bytes[starts[n]..<starts[n + 1]]`.
    private(set) var bytes: [UInt8] = []
    private(set) var starts: [Int32] = [0]
    /// Whether a name can begin with a byte of the text.
    private(set) var leads: [Bool] = []
    /// One bit for every two bytes of text with which a name can begin.
    private(set) var openings: [UInt64] = []
    /// Where the names begin that start with two given bytes (0 after a name of one byte).
    private(set) var runs: [Int32] = []

    var count: Int { owners.count }

    /// Who bears a name, where it is one alone.
    func onlyOwner(of name: Int) -> MentionTarget? { owners[name].count == 1 ? owners[name].first : nil }

    var isEmpty: Bool { owners.isEmpty }

    /// Names with who bears them; a name may be borne by none, to be found and left alone.
    init(_ names: [(name: String, owner: MentionTarget?)]) {
        var entries: [Entry] = []
        entries.reserveCapacity(names.count)
        for (name, owner) in names {
            for form in NameForm.all(of: name) { entries.append(Entry(form, owner: owner)) }
        }
        guard !entries.isEmpty else { return }
        entries.sort { $0.precedes($1) }
        merge(entries)
        buildTables()
    }

    private mutating func merge(_ entries: [Entry]) {
        owners.reserveCapacity(entries.count)
        var last: [UInt8] = []
        for entry in entries {
            if entry.bytes != last || owners.isEmpty {
                bytes.append(contentsOf: entry.bytes)
                starts.append(Int32(truncatingIfNeeded: bytes.count))
                owners.append([])
                last = entry.bytes
            }
            guard let owner = entry.owner, owners[owners.count - 1].last != owner else { continue }
            owners[owners.count - 1].append(owner)
        }
    }

    private mutating func buildTables() {
        openings = [UInt64](repeating: 0, count: 65_536 / 64)
        leads = [Bool](repeating: false, count: 256)
        runs = [Int32](repeating: 0, count: 65_537)
        for name in 0..<count {
            let start = Int(starts[name])
            let isSingle = Int(starts[name + 1]) == start + 1
            let pair = Int(bytes[start]) << 8 | (isSingle ? 0 : Int(bytes[start + 1]))
            runs[pair + 1] += 1
            open(bytes[start], isSingle ? nil : bytes[start + 1])
        }
        for pair in 0..<65_536 { runs[pair + 1] += runs[pair] }
    }

    private mutating func open(_ first: UInt8, _ second: UInt8?) {
        for lead in NameForm.writtenAs(first) {
            leads[Int(lead)] = true
            // A lead of several bytes in the text, or a name of one byte: anything may follow.
            let follows = lead != first || second == nil ? Array(0...255) : second.map(NameForm.writtenAs) ?? []
            for follow in follows {
                let pair = Int(lead) << 8 | Int(follow)
                openings[pair >> 6] |= 1 << UInt64(pair & 63)
            }
        }
    }
}

extension NameIndex {
    /// One form of a name before it is sorted in.
    private struct Entry {
        let bytes: [UInt8]
        let owner: MentionTarget?
        /// The first eight bytes as a number, which decides most comparisons.
        let head: UInt64

        init(_ bytes: [UInt8], owner: MentionTarget?) {
            self.bytes = bytes
            self.owner = owner
            var head: UInt64 = 0
            for place in 0..<8 { head = head << 8 | (place < bytes.count ? UInt64(bytes[place]) : 0) }
            self.head = head
        }

        func precedes(_ other: Entry) -> Bool {
            if head != other.head { return head < other.head }
            if bytes != other.bytes { return bytes.lexicographicallyPrecedes(other.bytes) }
            switch (owner, other.owner) {
            case (let left?, let right?): return left < right
            case (nil, .some): return true
            default: return false
            }
        }
    }
}

import Language
import Model

/// Every name that is looked for, sorted by bytes, so that a text is searched in one pass however many names there are.
///
/// A table of two bytes each says at which places of a text a name can begin at all; from there the run of names that still
/// fit is narrowed byte by byte.
struct NameIndex: Sendable {
    /// Who has a name. A name that several entries share is linked to none.
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

    /// Who has a name, if only one entry does.
    func onlyOwner(of name: Int) -> MentionTarget? { owners[name].count == 1 ? owners[name].first : nil }

    var isEmpty: Bool { owners.isEmpty }

    /// A name as it is compared with the text.
    func words(of name: Int) -> String {
        String(decoding: bytes[Int(starts[name])..<Int(starts[name + 1])], as: UTF8.self)
    }

    /// Names with their owners; a name without an owner is found and left alone.
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

/// A place where a name occurs in a text.
struct NameMatch: Hashable, Sendable {
    /// In bytes of the text.
    var range: Range<Int>
    /// Its number in the index.
    var name: Int
}

/// The bytes by which a name is compared with the text: one space for any white space, straight apostrophes, plain hyphens.
enum NameForm {
    /// Longer names are not looked for.
    static let longest = 200

    /// The forms of a name in composed and decomposed letters; empty if there is nothing to look for.
    static func all(of name: String) -> [[UInt8]] {
        guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return [canonical(name)].filter(isUsable) }
        let spellings = [name, name.composed, name.decomposed]
        var forms: [[UInt8]] = []
        for form in spellings.map(canonical) where isUsable(form) && !forms.contains(form) { forms.append(form) }
        return forms
    }

    /// The byte of a name that the text at an offset matches, and how many bytes of the text it takes.
    @inline(__always)
    static func byte(at offset: Int, in text: Span<UInt8>, limit: Int) -> (byte: UInt8, length: Int) {
        let byte = text[offset]
        switch byte {
        case 0x09, 0x0A: return (0x20, 1)
        case 0xC2 where offset + 1 < limit && text[offset + 1] == 0xA0: return (0x20, 2)
        case 0xE2 where offset + 2 < limit && text[offset + 1] == 0x80:
            switch text[offset + 2] {
            case 0x98, 0x99: return (UInt8(ascii: "'"), 3)
            case 0x90, 0x91: return (UInt8(ascii: "-"), 3)
            case 0xAF: return (0x20, 3)
            default: return (byte, 1)
            }
        default: return (byte, 1)
        }
    }

    /// The first bytes of everything in a text that can match a byte of a name.
    static func writtenAs(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case 0x20: [0x20, 0x09, 0x0A, 0xC2, 0xE2]
        case UInt8(ascii: "'"), UInt8(ascii: "-"): [byte, 0xE2]
        default: [byte]
        }
    }

    private static func isUsable(_ form: [UInt8]) -> Bool { !form.isEmpty && form.count <= longest }

    private static func canonical(_ name: String) -> [UInt8] {
        let text = name.utf8.span
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var offset = 0
        while offset < text.count {
            let (byte, length) = byte(at: offset, in: text, limit: text.count)
            offset += length
            if byte == 0x20, out.isEmpty || out.last == 0x20 { continue }
            out.append(byte)
        }
        if out.last == 0x20 { out.removeLast() }
        return out
    }
}

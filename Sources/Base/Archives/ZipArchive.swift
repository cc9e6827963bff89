/// The parts of a ZIP file, each unpacked when it is asked for.
package struct ZipArchive: Sendable {
    /// Why a ZIP file is not read, as a clause that follows "the file".
    package struct Fault: Error, Equatable {
        package let reason: String
    }

    /// What an archive may hold.
    package enum Limit {
        package static let parts = 4096
        /// In bytes, of all parts together.
        package static let unpacked = 64 << 20
        /// How many times as large as in the archive a part may become; parts of less than 256 KiB may be larger.
        package static let ratio = 200
    }

    private struct Part: Sendable {
        let start: Int
        let packed: Int
        let size: Int
        let isCompressed: Bool
    }

    private let bytes: [UInt8]
    private let parts: [String: Part]
    /// The names of the parts, in the order of the archive.
    package let names: [String]

    /// Reads the directory of an archive, and refuses what no document is: see `Limit`.
    package init(_ bytes: [UInt8]) throws(Fault) {
        let reader = ZipDirectory(bytes: bytes)
        guard let (start, count) = reader.place else { throw Fault(reason: "is a damaged ZIP archive") }
        guard count <= Limit.parts else { throw Fault(reason: "has \(count) parts; at most \(Limit.parts) are read") }
        var (place, total) = (start, 0)
        var parts: [String: Part] = [:]
        var names: [String] = []
        for _ in 0..<count {
            guard let entry = reader.entry(at: place) else { throw Fault(reason: "is a damaged ZIP archive") }
            try Self.check(entry)
            total += entry.size
            guard total <= Limit.unpacked else {
                throw Fault(reason: "unpacks to more than \(Limit.unpacked >> 20) MiB; remove large pictures from it")
            }
            guard let start = reader.dataStart(of: entry) else { throw Fault(reason: "is a damaged ZIP archive") }
            let part = Part(start: start, packed: entry.packed, size: entry.size, isCompressed: entry.method == 8)
            guard parts.updateValue(part, forKey: entry.name) == nil else {
                throw Fault(reason: "has two parts named “\(entry.name)”")
            }
            names.append(entry.name)
            place = entry.next
        }
        (self.bytes, self.parts, self.names) = (bytes, parts, names)
    }

    private static func check(_ entry: ZipDirectory.Entry) throws(Fault) {
        guard entry.flags & 1 == 0 else { throw Fault(reason: "is encrypted; save it without a password") }
        guard entry.method == 0 || entry.method == 8 else {
            throw Fault(reason: "is packed in a way that only new archivers read; save it again")
        }
        guard entry.method == 8 || entry.packed == entry.size else { throw Fault(reason: "is a damaged ZIP archive") }
        guard entry.size < 256 << 10 || entry.size / Limit.ratio <= entry.packed else {
            throw Fault(reason: "has a part that unpacks to more than \(Limit.ratio) times its size, “\(entry.name)”")
        }
        let steps = entry.name.split(separator: "/", omittingEmptySubsequences: false)
        guard !entry.name.hasPrefix("/"), !entry.name.contains("\\"), !steps.contains("..") else {
            throw Fault(reason: "has a part whose path leads out of the archive, “\(entry.name)”")
        }
    }

    /// The bytes of a part; nil if there is none of that name, or if it is damaged.
    package func part(_ name: String) -> [UInt8]? {
        guard let part = parts[name] else { return nil }
        let range = part.start..<part.start + part.packed
        guard part.isCompressed else { return Array(bytes[range]) }
        return try? Inflater.inflate(bytes, in: range, size: part.size)
    }
}

/// Reads the directory at the end of a ZIP file (APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16).
private struct ZipDirectory {
    struct Entry {
        let name: String
        let flags: Int
        let method: Int
        let packed: Int
        let size: Int
        let header: Int
        /// Where the following entry begins.
        let next: Int
    }

    let bytes: [UInt8]

    /// Where the directory begins, and how many entries it has.
    var place: (start: Int, count: Int)? {
        var index = bytes.count - 22
        let last = max(0, index - 0xFFFF)
        while index >= last {
            if number(4, at: index) == 0x0605_4B50, let count = number(2, at: index + 10),
                let start = number(4, at: index + 16), start <= index
            {
                return (start, count)
            }
            index -= 1
        }
        return nil
    }

    func entry(at place: Int) -> Entry? {
        guard number(4, at: place) == 0x0201_4B50, let flags = number(2, at: place + 8),
            let method = number(2, at: place + 10), let packed = number(4, at: place + 20),
            let size = number(4, at: place + 24), let nameLength = number(2, at: place + 28),
            let extra = number(2, at: place + 30), let comment = number(2, at: place + 32),
            let header = number(4, at: place + 42), place + 46 + nameLength <= bytes.count
        else { return nil }
        let name = String(decoding: bytes[place + 46..<place + 46 + nameLength], as: UTF8.self)
        return Entry(
            name: name, flags: flags, method: method, packed: packed, size: size, header: header,
            next: place + 46 + nameLength + extra + comment)
    }

    func dataStart(of entry: Entry) -> Int? {
        guard number(4, at: entry.header) == 0x0403_4B50, let name = number(2, at: entry.header + 26),
            let extra = number(2, at: entry.header + 28)
        else { return nil }
        let start = entry.header + 30 + name + extra
        return start + entry.packed <= bytes.count ? start : nil
    }

    /// A number of so many bytes, the lowest first; nil outside the file.
    private func number(_ count: Int, at place: Int) -> Int? {
        guard place >= 0, place + count <= bytes.count else { return nil }
        return (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
}

import Base

/// What one run of `suggest` wrote, so that it can be taken back.
package struct SuggestionRun: Sendable, Equatable {
    /// Some bytes that were written.
    package struct Deed: Sendable, Equatable {
        /// From the site's folder.
        package let path: String
        /// The whole file, or what was added at its end.
        package let bytes: [UInt8]
        /// Whether the bytes were added to a file that may hold more.
        package let isAddition: Bool

        package init(path: String, bytes: [UInt8], isAddition: Bool) {
            (self.path, self.bytes, self.isAddition) = (path, bytes, isAddition)
        }

        /// What is left of the file once the bytes are taken out: empty where nothing is; nil if they are not there as
        /// they were written.
        package func undone(in now: [UInt8]) -> [UInt8]? {
            guard isAddition else { return now == bytes ? [] : nil }
            guard !bytes.isEmpty, now.count >= bytes.count else { return nil }
            // From the end, where it was added.
            for start in stride(from: now.count - bytes.count, through: 0, by: -1)
            where now[start] == bytes[0] && now[start..<start + bytes.count].elementsEqual(bytes) {
                return Array(now[..<start] + now[(start + bytes.count)...])
            }
            return nil
        }
    }

    package var deeds: [Deed] = []

    /// Where the last run is kept, from the site's folder.
    package static let path = ".dossier/suggested"

    package init() {}

    /// The run as a file: for each deed a line `file LENGTH PATH` or `part LENGTH PATH`, and the bytes.
    package var bytes: [UInt8] {
        deeds.flatMap { deed in
            Array("\(deed.isAddition ? "part" : "file") \(deed.bytes.count) \(deed.path)\n".utf8) + deed.bytes
        }
    }

    /// Nil if the bytes are not such a file.
    package init?(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            let head = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ", maxSplits: 2)
            guard head.count == 3, head[0] == "file" || head[0] == "part", let count = Int(head[1]), count >= 0,
                count <= rest.endIndex - end - 1
            else { return nil }
            let body = rest[(end + 1)..<(end + 1 + count)]
            deeds.append(Deed(path: String(head[2]), bytes: Array(body), isAddition: head[0] == "part"))
            rest = rest[(end + 1 + count)...]
        }
    }
}

import Model

/// Decides what is left out of the site for now: drafts, and what is to be published later.
struct Holding: Sendable, Equatable {
    /// Whether all is let through, and marked.
    let includesDrafts: Bool
    /// Seconds since 1970, UTC; nil where nobody has said what day it is: then whatever has a `publish_at` is held back.
    let now: Int?

    func hold(isDraft: Bool, publishAt: PublicationTime?) -> Hold? {
        if isDraft { return .draft }
        guard let publishAt else { return nil }
        if let now, publishAt.seconds <= now { return nil }
        return .until(publishAt)
    }
}

/// The paths by which texts lead to files of `content/media/`.
enum MediaUse {
    /// The files that a text shows or leads to, from the content folder.
    static func paths(in document: Document) -> [String] {
        document.references.compactMap { reference in
            guard case .file(let path) = reference.target else { return nil }
            return normal(path)
        }
    }

    /// Without query and fragment, without `.` and `..`, percent-decoded.
    static func normal(_ path: String) -> String {
        let bare = path.prefix { $0 != "?" && $0 != "#" }
        let parts = bare.split(separator: "/").filter { $0 != "." && $0 != ".." }
        return decoded(parts.joined(separator: "/"))
    }

    private static func decoded(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hex(bytes[index + 1]),
                let low = hex(bytes[index + 2])
            {
                out.append(high << 4 | low)
                index += 3
            } else {
                out.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    /// The value of one hexadecimal digit; `+1` is none.
    private static func hex(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
    }
}

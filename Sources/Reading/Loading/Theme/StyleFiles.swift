import Base
import Language
import Model

/// Finds files that the site's own style sheets name and that the site does not have, and those of other sites, which
/// pages do not load.
struct StyleFiles {
    private let known: Set<String>
    private let fontHosts: [String]
    private(set) var findings: [Diagnostic] = []

    /// - Parameter media: The files below `content/`, such as `media/own.woff2`.
    init(_ assets: [TemplateAsset], media: [String], fontHosts: [String], in site: SiteFolder) {
        self.fontHosts = fontHosts
        let own = assets.filter { $0.builtIn == nil && $0.name.hasSuffix(".css") }
        known = own.isEmpty ? [] : Set(media).union(assets.map { "assets/" + $0.name })
        for asset in own {
            // What cannot be read is reported where it is copied.
            guard case .success(let bytes) = site.bytes(at: asset.path, limit: 1 << 22) else { continue }
            check(SourceFile(path: asset.path, bytes: bytes), from: "assets/" + asset.name)
        }
    }

    private mutating func check(_ file: SourceFile, from sheet: String) {
        var lastNames: NearMiss?
        for address in StyleAddresses.all(in: file.bytes) {
            let text = String(decoding: file.bytes[address], as: UTF8.self)
            guard let message = message(text, from: sheet) else { continue }
            let names = lastNames ?? NearMiss(known)
            lastNames = names
            let near = message.fix == nil ? names.guess(for: Self.path(text, from: sheet) ?? text) : nil
            findings.append(
                Diagnostic(
                    .missingStyleFile, in: file.path, at: file.position(at: address.lowerBound), message.text,
                    fix: message.fix ?? near.map { "did you mean '\(Self.address(of: $0.word, from: sheet))'?" },
                    length: text.unicodeScalars.count))
        }
    }

    /// What is wrong with an address; nil for nothing.
    private func message(_ text: String, from sheet: String) -> (text: String, fix: String?)? {
        let lower = text.lowercased()
        if lower.hasPrefix("data:") || text.hasPrefix("#") || text.isEmpty { return nil }
        if lower.hasPrefix("https:") || lower.hasPrefix("http:") || text.hasPrefix("//") {
            let host =
                text.split(separator: "/").dropFirst(lower.hasPrefix("http") ? 1 : 0).first.map(String.init) ?? ""
            if fontHosts.contains(where: { $0 == host || $0.hasPrefix("*.") && host.hasSuffix($0.dropFirst()) }) {
                return nil
            }
            return ("pages load nothing from '\(host)'", "put the file into content/media, and write ../media/…")
        }
        guard let path = Self.path(text, from: sheet) else {
            return (
                "'\(text)' is not an address on every host and in every folder",
                "write ../media/… or the name of an asset"
            )
        }
        return known.contains(path) ? nil : ("no file '\(path)'", nil)
    }

    /// The path in the output to which an address leads; nil if it leads out of it, or from the root of a host.
    private static func path(_ text: String, from sheet: String) -> String? {
        guard !text.hasPrefix("/") else { return nil }
        var parts = sheet.split(separator: "/").dropLast().map(String.init)
        for part in PercentEscapes.decoded(String(text.withoutQuery)).split(separator: "/") {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else if part != "." {
                parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// How a style sheet names a file.
    private static func address(of path: String, from sheet: String) -> String {
        let folder = sheet.split(separator: "/").dropLast().map { $0 + "/" }.joined()
        if path.hasPrefix(folder) { return String(path.dropFirst(folder.count)) }
        return String(repeating: "../", count: sheet.split(separator: "/").count - 1) + path
    }
}

/// Finds addresses in a style sheet: in `url(…)`, and after `@import` (CSS Syntax Level 3).
enum StyleAddresses {
    /// The bytes of each address, without quotation marks, in the order of the text.
    static func all(in bytes: [UInt8]) -> [Range<Int>] {
        var (found, index) = ([Range<Int>](), 0)
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "/") where starts(bytes, index, with: comment):
                index = endOfComment(bytes, index + 2)
            case UInt8(ascii: "\""), UInt8(ascii: "'"): index = string(bytes, at: index).upperBound
            case UInt8(ascii: "u"), UInt8(ascii: "U"):
                guard starts(bytes, index, with: url) else { break }
                found.append(address(bytes, after: index + url.count))
                index = found[found.count - 1].upperBound
            case UInt8(ascii: "@"):
                guard starts(bytes, index, with: importing) else { break }
                let start = blanks(bytes, index + importing.count)
                guard start < bytes.count, isQuote(bytes[start]) else { break }
                found.append(string(bytes, at: start))
                index = found[found.count - 1].upperBound
            default: break
            }
            index += 1
        }
        return found
    }

    private static let (comment, url, importing) = (Array("/*".utf8), Array("url(".utf8), Array("@import".utf8))

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    private static func starts(_ bytes: [UInt8], _ index: Int, with word: [UInt8]) -> Bool {
        guard index + word.count <= bytes.count else { return false }
        return word.indices.allSatisfy { bytes[index + $0].lowercased == word[$0] }
    }

    /// The last byte of a comment.
    private static func endOfComment(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index + 1 < bytes.count, bytes[index] != UInt8(ascii: "*") || bytes[index + 1] != UInt8(ascii: "/") {
            index += 1
        }
        return index + 1
    }

    private static func blanks(_ bytes: [UInt8], _ start: Int) -> Int {
        bytes[min(start, bytes.count)...].firstIndex { !$0.isWhiteSpace } ?? bytes.count
    }

    /// What is between quotation marks; a string ends with its line at the latest.
    private static func string(_ bytes: [UInt8], at start: Int) -> Range<Int> {
        var index = start + 1
        while index < bytes.count, bytes[index] != bytes[start], bytes[index] != 0x0A {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return start + 1..<max(start + 1, min(index, bytes.count))
    }

    private static func address(_ bytes: [UInt8], after start: Int) -> Range<Int> {
        let first = blanks(bytes, start)
        guard first < bytes.count else { return bytes.count..<bytes.count }
        if isQuote(bytes[first]) { return string(bytes, at: first) }
        let end = bytes[first...].firstIndex { $0 == UInt8(ascii: ")") || $0.isWhiteSpace } ?? bytes.count
        return first..<end
    }
}

import Base
import Language

/// Reads a mail that was saved as a file (RFC 5322 and MIME).
enum MailReader {
    /// Whether a text begins with the fields of a mail.
    static func isMail(_ text: [UInt8]) -> Bool {
        let (fields, _) = split(Array(text.prefix(1 << 14)))
        let names = Set(fields.map(\.name))
        guard fields.count >= 2 else { return false }
        return names.contains("mime-version") && names.contains("content-type")
            || names.contains("from") && (names.contains("date") || names.contains("to")) && names.contains("subject")
    }

    static func read(_ bytes: [UInt8]) throws(ImportRefusal) -> ImportText {
        var attached: [String] = []
        guard let found = try best(of: bytes, level: 0, &attached) else {
            throw ImportRefusal("is a mail without text; save its attachment and import that")
        }
        let (body, signature) = found.isHTML ? (found.bytes, []) : withoutSignature(found.bytes)
        var text = found.isHTML ? try HTMLReader.read(body) : PlainReader.read(body)
        let (fields, _) = split(bytes)
        func field(_ name: String) -> String? { fields.first { $0.name == name }.map { decoded($0.value) } }
        if !signature.isEmpty { text.report(.dropped, signature, "It is the signature of the mail.") }
        var head = MailHead(sender: field("from"), date: field("date"), subject: field("subject"))
        for (name, value) in [("From", head.sender), ("Date", head.date)] {
            guard let value else { continue }
            text.report(
                .unread, Array("\(name): \(value)".utf8),
                "It is of the mail; write it above the article if it is the article's as well.")
        }
        let forwarded = ForwardedMail(text.lines)
        if let forwarded {
            head = forwarded.head
            drop(above: forwarded.lines.upperBound, in: &text, "It is above a mail that was sent on.")
        }
        let subject = head.subject.map(withoutReply)
        if forwarded != nil || subject == head.subject { head.settle(&text, signature: signature) }
        let first = text.lines.prefix(3).map { $0.text.plain.folded }
        if let subject, !subject.isEmpty,
            text.head.title == nil || !first.contains(Array((text.head.title ?? "").utf8).folded)
        {
            text.head.title = subject
            if let at = headline(in: text) {
                text.head.title = text.lines[at].text.plain.string
                drop(above: at, in: &text, "It is above the headline, as a greeting is.")
            }
        }
        for name in attached {
            text.report(
                .unread, Array(name.utf8), "It is attached to the mail and was not read; save and import it by itself.")
        }
        return text
    }

    /// The text of a mail before the line “-- ”, and what is after it (RFC 3676, section 4.3).
    private static func withoutSignature(_ bytes: [UInt8]) -> (body: [UInt8], signature: [UInt8]) {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        guard let at = lines.lastIndex(where: { $0.elementsEqual("-- ".utf8) || $0.elementsEqual("-- \r".utf8) }) else {
            return (bytes, [])
        }
        let signature = Array(lines[(at + 1)...].joined(separator: [0x0A])).plainWhiteSpace
        if signature.count <= 1000 { return (Array(lines[..<at].joined(separator: [0x0A])), signature) }
        return (bytes, [])
    }

    private struct Found {
        let bytes: [UInt8]
        let isHTML: Bool
    }

    /// The text of a mail: as HTML if it has that, since only that keeps links and notes.
    private static func best(of bytes: [UInt8], level: Int, _ attached: inout [String]) throws(ImportRefusal) -> Found?
    {
        guard level < 8 else { throw ImportRefusal("is a mail with parts in parts without end") }
        let (fields, body) = split(bytes)
        func field(_ name: String) -> String { fields.first { $0.name == name }?.value ?? "" }
        let type = field("content-type").isEmpty ? "text/plain" : field("content-type")
        if type.lowercased().hasPrefix("multipart/") {
            guard let boundary = parameter("boundary", of: type) else { return nil }
            var found: [Found] = []
            for part in parts(of: body, boundary) {
                if let one = try best(of: part, level: level + 1, &attached) { found.append(one) }
            }
            return found.first(where: \.isHTML) ?? found.first
        }
        let isAttached = field("content-disposition").lowercased().hasPrefix("attachment")
        guard type.lowercased().hasPrefix("text/"), !isAttached else {
            let name = parameter("filename", of: field("content-disposition")) ?? parameter("name", of: type) ?? type
            attached.append(decoded(name))
            return nil
        }
        let raw = transferred(body, field("content-transfer-encoding").lowercased().trimmingBlanks)
        let charset = parameter("charset", of: type)?.lowercased() ?? "utf-8"
        let isLatin = ["windows-1252", "iso-8859-1", "iso-8859-15"].contains(charset)
        return Found(
            bytes: isLatin ? Windows1252.utf8(raw) : try TextEncoding.utf8(raw),
            isHTML: type.lowercased().hasPrefix("text/html"))
    }

    /// The fields at the beginning, with continued lines joined, and what follows the first empty line.
    private static func split(_ bytes: [UInt8]) -> (fields: [(name: String, value: String)], body: [UInt8]) {
        var fields: [(name: String, value: String)] = []
        var start = 0
        while start < bytes.count {
            let end = bytes.span.place(of: 0x0A, in: start..<bytes.count) ?? bytes.count
            let line = Array(bytes[start..<end]).filter { $0 != 0x0D }
            start = min(end + 1, bytes.count)
            if line.isEmpty { return (fields, Array(bytes[start...])) }
            if line[0].isBlank, !fields.isEmpty {
                fields[fields.count - 1].value += " " + line.trimmed.string
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), let name = name(line[..<colon]) {
                fields.append((name, Array(line[(colon + 1)...]).trimmed.string))
            } else if !line.starts(with: "From ") || !fields.isEmpty {
                return ([], bytes)
            }
        }
        return (fields, [])
    }

    /// The name of a field in small letters, in English where a program shows it in another language: `Objet :`.
    static func name(_ written: ArraySlice<UInt8>) -> String? {
        let shown = Array(written).plainWhiteSpace.string.lowercased()
        if let known = shownNames[shown] { return known }
        let isPlain = !written.isEmpty && written.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
        return isPlain ? shown : nil
    }

    private static let shownNames: [String: String] = LanguageWords.ofPages.reduce(into: [:]) { names, language in
        let page = language.writing.page
        for (words, name) in [
            (page.mailSenders, "from"), (page.mailReceivers, "to"), (page.mailDates, "date"),
            (page.mailSubjects, "subject"),
        ] {
            for word in words.words where names[word] == nil { names[word] = name }
        }
    }

    /// The line right above a byline, which is the headline of a text that a mail has below a greeting.
    private static func headline(in text: ImportText) -> Int? {
        let lines = text.lines.prefix(8)
        return lines.indices.dropLast().first { index in
            lines[index].isProse && lines[index].bytes.scalarCount <= 200 && !lines[index].bytes.endsAsSentence
                && Byline.opened(lines[index + 1].text.plain) != nil
        }
    }

    /// A subject without what programs put before it where a mail answers another or sends it on.
    private static func withoutReply(_ subject: String) -> String {
        var rest = subject[...]
        while let prefix = replies.first(where: { rest.prefix(5).lowercased().hasPrefix($0) }) {
            rest = rest.dropFirst(prefix.count)
        }
        return String(rest)
    }

    private static let replies = ["re: ", "fwd: ", "fw: ", "aw: ", "wg: "]

    /// Leaves out the lines above a headline.
    private static func drop(above headline: Int, in text: inout ImportText, _ sentence: String) {
        for line in text.lines[..<headline] { text.report(.dropped, line.text.plain, sentence) }
        text.lines.removeFirst(headline)
    }

    private static func parameter(_ name: String, of field: String) -> String? {
        for part in field.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map { String($0).trimmingBlanks }
            if pair.count == 2, pair[0].lowercased() == name { return pair[1].filter { $0 != "\"" } }
        }
        return nil
    }

    private static func parts(of body: [UInt8], _ boundary: String) -> [[UInt8]] {
        let mark = Array("--\(boundary)".utf8)
        var places: [Int] = []
        var start = 0
        while let at = body.span.place(of: mark.span, in: start..<body.count), places.count < 1000 {
            places.append(at)
            start = at + mark.count
        }
        return zip(places, places.dropFirst()).map { from, to in
            Array(body[(from + mark.count)..<to].drop { $0 == 0x0D || $0 == 0x0A || $0.isBlank })
        }
    }

    private static func transferred(_ body: [UInt8], _ encoding: String) -> [UInt8] {
        switch encoding {
        case "base64": Base64.decode(body) ?? body
        case "quoted-printable": QuotedPrintable.decode(body)
        default: body
        }
    }

    /// A field in which words may be encoded, as `=?utf-8?B?…?=` (RFC 2047).
    private static func decoded(_ value: String) -> String {
        guard value.contains("=?") else { return value }
        var out = ""
        var wasEncoded = false
        for word in value.split(separator: " ") {
            let parts = word.split(separator: "?", omittingEmptySubsequences: false)
            let isEncoded = parts.count == 5 && parts[0] == "=" && parts[4] == "="
            if !out.isEmpty, !(isEncoded && wasEncoded) { out += " " }
            wasEncoded = isEncoded
            guard isEncoded else {
                out += word
                continue
            }
            let raw = Array(parts[3].utf8)
            let bytes =
                parts[2].lowercased() == "b"
                ? Base64.decode(raw) ?? raw
                : QuotedPrintable.decode(raw.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 })
            out += parts[1].lowercased() == "utf-8" ? bytes.string : Windows1252.utf8(bytes).string
        }
        return out
    }
}

/// Text in which some bytes are written as `=E9` (RFC 2045, section 6.7).
enum QuotedPrintable {
    static func decode(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var index = 0
        while index < text.count {
            guard text[index] == UInt8(ascii: "=") else {
                out.append(text[index])
                index += 1
                continue
            }
            let next = Array(text[(index + 1)...].prefix(2))
            if next.first == 0x0A {
                index += 2
            } else if next == [0x0D, 0x0A] {
                index += 3
            } else if next.count == 2, let high = PercentEscapes.hex(next[0]), let low = PercentEscapes.hex(next[1]) {
                out.append(high << 4 | low)
                index += 3
            } else {
                out.append(text[index])
                index += 1
            }
        }
        return out
    }
}

extension String {
    /// Without blanks at both ends.
    var trimmingBlanks: String { Array(utf8).trimmed.string }
}

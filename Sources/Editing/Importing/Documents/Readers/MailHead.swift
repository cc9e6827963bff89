import Base
import Language

/// What the fields of a mail say about the article in it: when it was sent and, where the text agrees, who wrote it.
struct MailHead {
    let sender: String?
    let date: String?
    let subject: String?

    /// The name of the sender, if it is that of a person: `"Lind, Rosa" <rl@example.org>`.
    private var person: [String] {
        guard let sender else { return [] }
        let name = sender.prefix { $0 != "<" }.filter { $0 != "\"" }
        return PageMetadata.people(name)
    }

    /// Takes the day from the field and the author from the signature, unless the text itself has a line with these.
    func settle(_ text: inout ImportText, signature: [UInt8]) {
        let fields = text.lines.prefix(14).flatMap { HeadField.read($0) }
        if !fields.contains(where: \.isDate), let day = date.flatMap(Self.day) {
            text.head.date = day
            text.report(
                .date, Array((date ?? "").utf8), "It says when the mail was sent; give another date with --date.")
        }
        let isNamed = fields.contains { if case .authors = $0 { true } else { false } }
        if !isNamed, text.head.authors.isEmpty, let name = person.first, isSigned(name, text, signature) {
            text.head.authors = [name]
            text.report(.author, Array(name.utf8), "It is the sender, whose name is below the text as well.")
        }
    }

    /// Whether a name is below the text, or begins the signature.
    private func isSigned(_ name: String, _ text: ImportText, _ signature: [UInt8]) -> Bool {
        let key = Array(name.utf8).folded
        return signature.folded.starts(with: key) || text.lines.suffix(4).contains { $0.text.plain.folded == key }
    }

    /// The day of `Tue, 13 Dec 2022 17:40:11 -0500`, where it was sent.
    static func day(_ written: String) -> String? {
        let words = written.split(separator: " ").prefix { !$0.contains(":") && $0 != "at" }
        guard case .iso(let day)? = PrintedDate(Array(words.joined(separator: " ").utf8)), day.utf8.count == 10 else {
            return nil
        }
        return day
    }
}

/// The fields of a mail that another mail sends on, as lines above its text.
struct ForwardedMail {
    private(set) var head: MailHead
    /// The lines down to the last field.
    let lines: Range<Int>

    /// Finds at least three fields among the first lines, with who sent it first.
    init?(_ lines: [PastedLine]) {
        var fields: [(name: String, value: String, index: Int)] = []
        for (index, line) in lines.prefix(20).enumerated() {
            for piece in line.pieces {
                guard let (name, value) = Self.field(piece) else { continue }
                if !fields.isEmpty || name == "from" { fields.append((name, value, index)) }
            }
            if let last = fields.last, index > last.index + 1 { break }
        }
        let names = Set(fields.map(\.name))
        guard let last = fields.last, names.count >= 3, names.isSuperset(of: ["from", "date", "subject"]) else {
            return nil
        }
        func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }
        head = MailHead(sender: value("from"), date: value("date"), subject: value("subject"))
        self.lines = 0..<(last.index + 1)
    }

    private static func field(_ line: [UInt8]) -> (name: String, value: String)? {
        guard let colon = line.prefix(24).firstIndex(of: UInt8(ascii: ":")),
            let name = MailReader.name(line[..<colon]), ["from", "to", "cc", "date", "subject"].contains(name)
        else { return nil }
        return (name, Array(line[(colon + 1)...]).trimmed.string)
    }
}

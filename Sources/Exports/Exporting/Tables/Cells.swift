import Base
import Model

/// Writes the cells of a row, one after another: as the fields of a CSV record or as the members of a JSON object.
///
/// A cell without a value becomes an empty field in CSV and is left out in JSON.
struct Cells {
    enum Format: String, CaseIterable, Sendable { case json, csv }

    let format: Format
    var json = JSONWriter()
    var csv: [UInt8] = []
    private var name = ""
    private var isFirst = true

    init(_ format: Format) { self.format = format }

    /// Begins a row of CSV; in JSON, the caller opens an object.
    mutating func beginRow() { isFirst = true }

    /// Begins the cell of a column.
    mutating func begin(_ column: String) {
        name = column
        guard format == .csv else { return }
        if !isFirst { csv.append(UInt8(ascii: ",")) }
        isFirst = false
    }

    /// Ends a row of CSV.
    mutating func endRow() { csv += [0x0D, 0x0A] }

    mutating func text(_ text: String) {
        switch format {
        case .json:
            json.key(name)
            json.text(text)
        case .csv: CSV.append(text.utf8.span, to: &csv)
        }
    }

    mutating func texts(_ texts: [String]) {
        guard !texts.isEmpty else { return }
        guard format == .json else { return text(texts.joined(separator: CSV.separator)) }
        json.key(name)
        json.openList()
        for text in texts { json.text(text) }
        json.closeList()
    }

    mutating func integer(_ number: Int) {
        switch format {
        case .json:
            json.key(name)
            json.number(number)
        case .csv: csv.digits(number)
        }
    }

    mutating func decimal(_ number: Double) {
        guard number.isFinite else { return }
        switch format {
        case .json:
            json.key(name)
            json.decimal(number)
        case .csv: csv += "\(number)".utf8
        }
    }

    mutating func flag(_ flag: Bool) {
        switch format {
        case .json:
            json.key(name)
            json.flag(flag)
        case .csv: csv += (flag ? "true" : "false").utf8
        }
    }

    /// Writes what `body` appends without escaping or quoting it; for dates and addresses of the site.
    mutating func plain(_ body: (inout [UInt8]) -> Void) {
        switch format {
        case .json:
            json.key(name)
            json.text(of: body)
        case .csv: body(&csv)
        }
    }

    /// Writes words of an article in one line.
    mutating func words(_ excerpt: Excerpt, of site: Site) {
        switch format {
        case .json:
            json.key(name)
            site.write(excerpt, to: &json)
        case .csv:
            var words = Array(site.words(of: excerpt))
            for index in words.indices where words[index] == 0x0A { words[index] = 0x20 }
            CSV.append(words.span, to: &csv)
        }
    }
}

/// Fields of comma-separated values (RFC 4180): UTF-8 without a byte order mark, CRLF at the end of a record.
enum CSV {
    /// The separator of several values in one field.
    static let separator = " | "

    /// Appends a field of text, quoted if necessary.
    ///
    /// Spreadsheets read a field that begins with `=`, `+`, `-` or `@` (also in full width), a tab or a line break as a
    /// formula, and formulas can fetch addresses and run programs. Such a field gets a leading apostrophe, as
    /// spreadsheets themselves mark text. A field that begins with apostrophes followed by such a character gets one
    /// more, so that removing one apostrophe restores every field.
    static func append(_ text: Span<UInt8>, to out: inout [UInt8]) {
        let isFormula = looksLikeFormula(text)
        guard mustBeQuoted(text) else {
            if isFormula { out.append(UInt8(ascii: "'")) }
            out.append(contentsOf: text)
            return
        }
        out.append(UInt8(ascii: "\""))
        if isFormula { out.append(UInt8(ascii: "'")) }
        // Each run of text ends with a quotation mark, and the next run begins with the same one: that doubles it.
        var start = 0
        for index in text.indices where text[index] == UInt8(ascii: "\"") {
            out.append(contentsOf: text.extracting(start...index))
            start = index
        }
        out.append(contentsOf: text.extracting(start...))
        out.append(UInt8(ascii: "\""))
    }

    /// Whether a text has a comma, a quotation mark or a line break, or a blank at either end.
    private static func mustBeQuoted(_ text: Span<UInt8>) -> Bool {
        guard !text.isEmpty else { return false }
        return text[0] == 0x20 || text[text.count - 1] == 0x20
            || text.end(from: 0) { !isSpecial($0) } < text.count
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }

    private static func looksLikeFormula(_ text: Span<UInt8>) -> Bool {
        let start = text.end(from: 0) { $0 == UInt8(ascii: "'") }
        guard start < text.count else { return false }
        switch text[start] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
        // The same four in full width: U+FF1D, U+FF0B, U+FF0D and U+FF20.
        case 0xEF:
            return start + 2 < text.count && text[start + 1] == 0xBC
                && [0x9D, 0x8B, 0x8D, 0xA0].contains(text[start + 2])
        default: return false
        }
    }
}

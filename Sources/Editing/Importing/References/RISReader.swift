import Base
import Model

/// Reads a library in RIS: records of lines with a tag of two letters.
struct RISReader {
    private(set) var items: [LibraryItem] = []
    private(set) var findings: [ImportFinding] = []
    private var item: LibraryItem?
    private var type = ""
    private var last = ""
    /// The values of the tags of the record, in order.
    private var values: [(tag: String, text: String)] = []

    init(_ bytes: [UInt8]) {
        var number = 0
        var start = 0
        while start < bytes.count {
            let end = bytes.span.place(of: UInt8(ascii: "\n"), in: start..<bytes.count) ?? bytes.count
            number += 1
            read(Array(bytes[start..<end].last == 0x0D ? bytes[start..<end - 1] : bytes[start..<end]), number)
            start = end + 1
        }
        if let item {
            findings.append(
                ImportFinding(
                    line: item.line, kind: .brokenEntry, text: "",
                    sentence: "The last record has no line 'ER'; it was taken as it is."))
            finish(item)
        }
    }

    private mutating func read(_ line: [UInt8], _ number: Int) {
        guard let (tag, text) = Self.field(line) else {
            let words = line.trimmed
            guard !words.isEmpty else { return }
            if item != nil, !values.isEmpty {
                // A value that goes on in the next line.
                values[values.count - 1].text += "\n" + words.string
            } else if number > 1 {
                report(number, words, "This line is outside of a record; it was left out.")
            }
            return
        }
        switch tag {
        case "TY":
            if let item {
                report(item.line, [], "The record that begins here has no line 'ER'.")
                finish(item)
            }
            (item, type, values) = (LibraryItem(line: number), text, [])
        case "ER":
            if let item { finish(item) } else { report(number, line, "'ER' ends no record.") }
        default:
            if item == nil { return report(number, line, "This line is outside of a record; it was left out.") }
            values.append((tag, text))
        }
    }

    private mutating func report(_ line: Int, _ words: [UInt8], _ sentence: String) {
        findings.append(
            ImportFinding(line: line, kind: .brokenEntry, text: words.shortened(to: 80), sentence: sentence))
    }

    /// `TY  - JOUR`, with or without the blanks.
    private static func field(_ line: [UInt8]) -> (tag: String, text: String)? {
        guard line.count >= 5, line[0].isUppercaseLetter, line[1].isUppercaseLetter || line[1].isDigit else {
            return nil
        }
        var index = 2
        while index < line.count, line[index] == 0x20 { index += 1 }
        guard index >= 3, index < line.count, line[index] == UInt8(ascii: "-") else { return nil }
        return (Array(line[..<2]).string, Array(line[(index + 1)...]).trimmed.string)
    }

    private mutating func finish(_ begun: LibraryItem) {
        var item = begun
        self.item = nil
        item.work.type = Self.types[type.uppercased()] ?? "document"
        for (tag, text) in values where !text.isEmpty { set(tag, text, &item) }
        setPages(&item)
        items.append(item)
    }

    private func first(_ tags: String...) -> String? {
        tags.lazy.compactMap { tag in values.first { $0.tag == tag && !$0.text.isEmpty }?.text }.first
    }

    private func set(_ tag: String, _ text: String, _ item: inout LibraryItem) {
        switch tag {
        case "ID": item.key = text
        case "TI", "T1", "CT": item.work.title = item.work.title ?? text
        case "BT": if isPart { setContainer(text, &item) } else { item.work.title = item.work.title ?? text }
        case "AU", "A1": item.work.authors.append(Self.name(text))
        case "A2", "ED": item.work.editors.append(Self.name(text))
        case "JO", "JF", "T2": setContainer(first("T2", "JF", "JO") ?? text, &item)
        case "JA", "J2", "J1": if first("T2", "JF", "JO") == nil { setContainer(text, &item) }
        case "T3":
            if item.work.publication.container == nil, !isPart, first("T2", "JF", "JO") == nil {
                setContainer(text, &item)
            }
        case "VL": item.work.publication.volume = text
        case "IS": item.work.publication.issue = text
        case "M1": if item.work.publication.issue == nil, first("IS") == nil { item.work.publication.number = text }
        case "ET": item.work.publication.edition = text
        case "PB": item.work.publisher = text
        case "CY", "PP": item.work.publication.place = item.work.publication.place ?? text
        case "DA": if LibraryDate.read(text) != nil || first("PY", "Y1") == nil { item.setDate(text) }
        case "PY", "Y1": if first("DA").flatMap(LibraryDate.read) == nil { item.setDate(text) }
        default: setPlace(tag, text, &item)
        }
    }

    private func setPlace(_ tag: String, _ text: String, _ item: inout LibraryItem) {
        switch tag {
        case "DO": item.setDOI(text)
        case "UR", "L1": if tag == "UR" || text.contains("://") { item.setAddress(text) }
        case "L2": item.work.archived = SafeURL(text).flatMap { $0.host == nil ? nil : $0 } ?? item.work.archived
        case "Y2": item.setAccessed(text)
        case "SN": item.setNumbers(text)
        case "AB", "N2": if tag == "AB" || first("AB") == nil { item.setSummary(text) }
        case "N1", "RN": item.add(note: text)
        case "KW": item.add(tags: [text])
        case "LA": item.setLanguage(text)
        case "SP", "EP", "AN", "DB", "DP", "ST", "L3", "L4", "LK", "U1", "U2", "U3", "U4", "U5", "C1", "C2", "C3", "C4",
            "C5",
            "C6", "C7", "C8", "CN", "M2", "M3", "AD", "CA", "TA", "RP", "AV", "ID", "NV", "OP", "RI", "SE", "TT", "VO",
            "UL", "J2":
            break
        default: if !item.lost.contains(tag) { item.lost.append(tag) }
        }
    }

    private var isPart: Bool {
        ["CHAP", "CONF", "CPAPER", "ECHAP", "JOUR", "MGZN", "NEWS", "EJOUR", "ENCYC", "DICT"].contains(type)
    }

    private func setContainer(_ text: String, _ item: inout LibraryItem) {
        if item.work.publication.container == nil { item.work.publication.container = text }
    }

    private func setPages(_ item: inout LibraryItem) {
        guard let start = first("SP") else { return item.work.publication.pages = first("EP") }
        let end = first("EP")
        item.work.publication.pages = end.map { $0 == start || start.contains("-") ? start : "\(start)-\($0)" } ?? start
    }

    /// `Family, Given, Suffix`, or a name as a whole.
    private static func name(_ text: String) -> PersonName {
        let parts = text.split(separator: ",", maxSplits: 1).map { Array($0.utf8).trimmed.string }
        guard parts.count == 2, !parts[0].isEmpty else { return PersonName(parts.first ?? text) }
        return PersonName(family: parts[0], given: parts[1].isEmpty ? nil : parts[1])
    }

    private static let types = [
        "JOUR": "article-journal", "EJOUR": "article-journal", "MGZN": "article-magazine", "NEWS": "article-newspaper",
        "ABST": "article-journal", "INPR": "article-journal", "JFULL": "periodical", "BOOK": "book", "EBOOK": "book",
        "EDBOOK": "book", "CHAP": "chapter", "ECHAP": "chapter", "CONF": "book", "CPAPER": "paper-conference",
        "BLOG": "post-weblog", "RPRT": "report", "GOVDOC": "report", "THES": "thesis", "ELEC": "webpage",
        "ICOMM": "webpage",
        "WEB": "webpage", "VIDEO": "motion_picture", "MPCT": "motion_picture", "STAT": "legislation", "BILL": "bill",
        "LEGAL": "legislation", "CASE": "legal_case", "HEAR": "hearing", "MAP": "map", "PAT": "patent",
        "DATA": "dataset",
        "DBASE": "dataset", "COMP": "software", "ENCYC": "entry-encyclopedia", "DICT": "entry-dictionary",
        "MANSCPT": "manuscript", "UNPB": "manuscript", "PAMP": "pamphlet", "PCOMM": "personal_communication",
        "SOUND": "song", "STAND": "standard", "SLIDE": "speech", "ADVS": "motion_picture", "ART": "graphic",
    ]
}

extension UInt8 {
    fileprivate var isUppercaseLetter: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
}

import Base

/// Reads Rich Text Format (version 1.9.1), as Word, LibreOffice and TextEdit write it.
struct RichTextReader {
    private var scanner: RichTextScanner
    private var text = ImportText()
    private var state = RichTextState()
    private var stack: [RichTextState] = []
    private var line = RichText()
    private var styles: [Int: String] = [:]
    private var sizes: [Int] = []
    /// The paragraphs of the note that is being read, and what the line was before it.
    private var note: (number: Int, line: RichText)?
    private var row: [RichText] = []
    private var table = ImportTable(rows: [])
    private var looks: [(index: Int, size: Int, isBold: Bool)] = []
    private var lists = 0

    static func read(_ bytes: [UInt8]) throws(ImportRefusal) -> ImportText {
        var reader = RichTextReader(scanner: RichTextScanner(bytes))
        reader.text.unit = "paragraph"
        try reader.run()
        return reader.text
    }

    private init(scanner: RichTextScanner) { self.scanner = scanner }

    private mutating func run() throws(ImportRefusal) {
        while let token = scanner.next() {
            switch token {
            case .open:
                guard stack.count < 256 else { throw ImportRefusal("has groups nested more than 256 levels deep") }
                stack.append(state)
                state.isFresh = true
                if state.target == .style { (state.style, state.collected) = (nil, []) }
            case .close: closeGroup()
            case .word(let name, let value): read(name, value)
            case .byte(let byte): append(Array(String(Windows1252.scalar(byte)).utf8))
            case .text(let bytes): append(bytes)
            }
        }
        endParagraph()
        endTable()
        finish()
    }

    private mutating func closeGroup() {
        guard let outer = stack.popLast() else { return }
        if state.target == .note, outer.target != .note { endNote() }
        if state.target == .style, outer.target == .style, let number = state.style {
            styles[number] = state.collected.string.trimmingBlanks.filter { $0 != ";" }.lowercased()
        }
        if state.target == .title, outer.target != .title, text.head.title == nil {
            titleOfFile = state.collected.trimmed.string
        }
        if state.target == .instruction, outer.target != .instruction {
            link = WordField(instruction: state.collected).address
        }
        if state.isField, !outer.isField { link = nil }
        if state.target == .annotation, outer.target != .annotation {
            text.report(.comment, state.collected, "It is a comment, which is not in the article.")
        }
        if state.target == .picture, outer.target != .picture { addPicture(state.collected) }
        if state.target == .listText, outer.target != .listText { listMarker = state.collected.trimmed }
        let isSame = state.target == outer.target && state.target != .style
        let collected = isSame ? state.collected : outer.collected
        state = outer
        state.collected = collected
    }

    private var titleOfFile: String?
    private var link: String?
    private var listMarker: [UInt8]?
    private var pictures: [Int] = []

    private mutating func append(_ bytes: [UInt8]) {
        state.isFresh = false
        switch state.target {
        case .body, .note:
            if !state.isHidden { line.append(bytes, state.marks, link: link) }
            if state.target == .body, !bytes.trimmed.isEmpty { paragraphSize = max(paragraphSize, state.size) }
        case .skipped: break
        default: state.collected += bytes
        }
    }

    private var paragraphSize = 0

    private mutating func read(_ name: String, _ value: Int?) {
        if let target = RichTextState.targets[name] {
            if state.isFresh || state.isOptional || name == "footnote" { begin(target) }
            return
        }
        if state.isOptional { state.target = .skipped }
        state.isFresh = false
        switch name {
        case "*": state.isOptional = true
        case "par", "sect", "page": state.target == .body || state.target == .note ? endParagraph() : ()
        case "line": line.appendBreak()
        case "tab", "emspace", "enspace": append([0x20])
        case "cell": endCell()
        case "row", "nestrow": endRow()
        case "intbl": state.isInTable = true
        case "pard":
            state.isInTable = false
            state.style = nil
            state.outline = nil
        case "s" where state.target == .body || state.target == .style: state.style = value
        case "cs" where state.target == .style: state.style = value.map { -$0 - 1 }
        case "outlinelevel": state.outline = value
        case "uc": scanner.skipped = value ?? 1
        default:
            if let character = RichTextState.characters[name] {
                append(Array(character.utf8))
            } else {
                state.set(name, value)
            }
        }
    }

    private mutating func begin(_ target: RichTextState.Target) {
        state.isFresh = false
        state.isOptional = false
        // Nothing within what is skipped is read.
        guard state.target != .skipped else { return }
        if target == .field { return state.isField = true }
        state.target = target
        state.collected = []
        if target == .note {
            note = (text.notes.count, line)
            text.notes.append(ReadNote(label: nil, paragraphs: []))
            line = RichText()
            state.marks = []
        }
    }

    private mutating func endNote() {
        guard let open = note else { return }
        if !line.isBlank { text.notes[open.number].paragraphs.append(line.trimmed) }
        line = open.line
        line.appendCall(open.number)
        note = nil
    }

    private mutating func endParagraph() {
        if let note {
            if !line.isBlank { text.notes[note.number].paragraphs.append(line.trimmed) }
            return line = RichText()
        }
        guard !state.isInTable else {
            if !line.isBlank { line.append([0x20] as [UInt8]) }
            return
        }
        endTable()
        var whole = line.trimmed
        line = RichText()
        if listMarker == nil, let bullet = PrintedParagraph.bullet(whole.bytes) {
            listMarker = Array(whole.bytes.prefix(bullet))
            whole = whole.part(bullet..<whole.bytes.count).trimmed
        }
        let name = state.style.flatMap { styles[$0] } ?? ""
        let index = text.lines.count
        let role = WordReader.roles[name]
        if let level = name.hasPrefix("heading ") ? Int(name.dropFirst(8).prefix(1)) : state.outline.map({ $0 + 1 }),
            level < 10
        {
            text.append(whole.without(.strong), .heading(level), as: role)
        } else if role == .title {
            text.append(whole.without(.strong), .heading(1), as: .title)
        } else {
            text.append(whole, in: listMarker.map { containers($0) } ?? quotation(name), as: role)
        }
        if text.lines.count > index { looks.append((index, paragraphSize, whole.isAll(.strong))) }
        (listMarker, paragraphSize) = (nil, 0)
        let waiting = pictures
        pictures = []
        for number in waiting { text.append(RichText(Array(text.pictures[number].name.utf8)), .picture(number)) }
    }

    private func quotation(_ name: String) -> [PastedLine.Container] {
        guard ["quote", "quotations", "block text", "intense quote"].contains(where: name.hasPrefix) else { return [] }
        if case .quote(let number)? = text.lines.last?.containers.first { return [.quote(number)] }
        return [.quote(text.lines.count + 1)]
    }

    private mutating func containers(_ marker: [UInt8]) -> [PastedLine.Container] {
        let number = marker.prefix(while: \.isDigit)
        let written = number.isEmpty ? "-" : Array(number).string + "."
        if case .item(let list, let item, let other)? = text.lines.last?.containers.last,
            (other == "-") == (written == "-")
        {
            return [.item(list: list, item: item + 1, marker: written)]
        }
        lists += 1
        return [.item(list: lists, item: 1, marker: written)]
    }

    private mutating func endCell() {
        row.append(line.trimmed)
        line = RichText()
    }

    private mutating func endRow() {
        if !row.isEmpty { table.rows.append(row) }
        row = []
    }

    private mutating func endTable() {
        guard !table.rows.isEmpty else { return }
        text.append(table: table)
        table = ImportTable(rows: [])
    }

    private mutating func addPicture(_ letters: [UInt8]) {
        var bytes: [UInt8] = []
        let digits = letters.filter { !$0.isWhiteSpace }
        for index in stride(from: 0, to: digits.count - 1, by: 2) {
            guard let high = PercentEscapes.hex(digits[index]), let low = PercentEscapes.hex(digits[index + 1]) else {
                break
            }
            bytes.append(high << 4 | low)
        }
        if let number = text.addPicture("image\(text.pictures.count + 1)", bytes) { pictures.append(number) }
    }

    /// Finds the title and the headings of a text without styles by their looks.
    private mutating func finish() {
        if let title = titleOfFile, !title.isEmpty {
            let key = Array(title.utf8).folded
            if let at = text.lines.prefix(6).firstIndex(where: { $0.text.plain.folded == key }),
                !text.lines.contains(where: { $0.role == .title })
            {
                text.lines[at].role = .title
            }
        }
        let sizes = looks.map(\.size).sorted()
        let usual = sizes.isEmpty ? 24 : sizes[sizes.count / 2]
        let hasTitle = text.lines.contains { $0.role == .title }
        if !hasTitle,
            let top = looks.prefix(5).filter({ $0.size >= usual + 6 }).max(by: {
                ($0.size, -$0.index) < ($1.size, -$1.index)
            })
        {
            text.lines[top.index] = text.lines[top.index].asHeading(1, role: .title)
        }
        for look in looks where (look.isBold || look.size >= usual + 4) && look.index + 1 < text.lines.count {
            let line = text.lines[look.index]
            if line.readsAsHeading { text.lines[look.index] = line.asHeading(2) }
        }
    }
}

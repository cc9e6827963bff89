import Base

extension WordReader {
    /// The text of a paragraph with everything that is set apart in it.
    mutating func inline(_ paragraph: MarkupNode) -> RichText {
        var line = WordLine()
        readInline(paragraph, into: &line)
        return line.text
    }

    private mutating func readInline(_ parent: MarkupNode, into line: inout WordLine, depth: Int = 0) {
        for node in parent.children {
            switch node.name {
            case "w:r": readRun(node, into: &line)
            case "w:hyperlink":
                let outer = line.link
                line.link = link(node) ?? outer
                readInline(node, into: &line)
                line.link = outer
            case "w:ins", "w:moveTo":
                changes += 1
                if acceptsChanges { readInline(node, into: &line) }
            case "w:del", "w:moveFrom":
                changes += 1
                if !acceptsChanges { readInline(node, into: &line) }
            case "w:fldSimple":
                let field = WordField(instruction: Array((node["w:instr"] ?? "").utf8))
                line.fields.append(field)
                readInline(node, into: &line)
                line.fields.removeLast()
            case "w:smartTag", "w:customXml", "w:sdt", "w:sdtContent", "w:dir", "w:bdo": readInline(node, into: &line)
            case "mc:AlternateContent":
                if let choice = node.child("mc:Choice") ?? node.child("mc:Fallback") { readInline(choice, into: &line) }
            case "m:oMath", "m:oMathPara": readEquation(node, into: &line)
            default: break
            }
        }
    }

    private func link(_ node: MarkupNode) -> String? {
        guard let id = node["r:id"], let target = targets[id], target.isExternal else { return nil }
        return WebAddress.safe(target.path + (node["w:anchor"].map { "#\($0)" } ?? ""))
    }

    /// An equation as its characters, which is all that a text can keep.
    private mutating func readEquation(_ node: MarkupNode, into line: inout WordLine) {
        let characters = node.text.plainWhiteSpace
        text.report(.kept, characters, "It is an equation, of which only the characters were kept.")
        line.text.append(characters)
    }

    private mutating func readRun(_ run: MarkupNode, into line: inout WordLine) {
        let properties = run.child("w:rPr")
        if WordRun.isOn(properties?.child("w:vanish")) {
            if !run.text.trimmed.isEmpty { text.report(.dropped, run.text, "It is hidden in the document.") }
            return
        }
        let chain = styles.chain(properties?.child("w:rStyle")?["w:val"])
        var style = properties.map(WordRun.marks) ?? []
        for parent in chain { style.formUnion(parent.marks.subtracting(Self.turnedOff(properties))) }
        if chain.contains(where: { ["verbatim char", "html code", "source text"].contains($0.name) }) {
            style.insert(.code)
        }
        if chain.contains(where: { $0.name == "emphasis" }) { style.insert(.emphasis) }
        if chain.contains(where: { $0.name == "strong" }) { style.insert(.strong) }
        for node in run.children { readPiece(node, style, into: &line) }
    }

    /// The styles that a run turns off though its character style has them.
    private static func turnedOff(_ properties: MarkupNode?) -> RichText.Style {
        var off: RichText.Style = []
        if let bold = properties?.child("w:b"), !WordRun.isOn(bold) { off.insert(.strong) }
        if let italic = properties?.child("w:i"), !WordRun.isOn(italic) { off.insert(.emphasis) }
        return off
    }

    private mutating func readPiece(_ node: MarkupNode, _ style: RichText.Style, into line: inout WordLine) {
        switch node.name {
        case "w:fldChar": line.readField(node["w:fldCharType"] ?? "")
        case "w:instrText": line.readInstruction(node.text)
        case _ where line.isHidden: break
        case "w:t": line.text.append(node.text.spaced, style, link: line.address)
        case "w:delText": if !acceptsChanges { line.text.append(node.text.spaced, style, link: line.address) }
        case "w:tab", "w:ptab": line.text.append([0x20], style, link: line.address)
        case "w:br":
            if node["w:type"] ?? "textWrapping" == "textWrapping", !line.text.isBlank { line.text.appendBreak() }
        case "w:cr": line.text.appendBreak()
        case "w:noBreakHyphen": line.text.append([UInt8(ascii: "-")], style, link: line.address)
        case "w:sym": line.text.append(WordRun.symbol(node), style, link: line.address)
        case "w:footnoteReference", "w:endnoteReference": readCall(node, into: &line)
        case "w:commentReference": readComment(node, line.text)
        case "w:drawing", "w:pict", "w:object": readDrawing(node, beside: line.text)
        case "mc:AlternateContent":
            guard let choice = node.child("mc:Choice") ?? node.child("mc:Fallback") else { return }
            for node in choice.children { readPiece(node, style, into: &line) }
        default: break
        }
    }

    private mutating func readCall(_ node: MarkupNode, into line: inout WordLine) {
        guard let id = node["w:id"], let part = noteParts[node.name], let note = part.notes[id] else { return }
        guard note["w:type"] == nil || note["w:type"] == "normal" else { return }
        let key = "\(node.name) \(id)"
        if let known = noteNumbers[key] { return line.text.appendCall(known) }
        let number = text.notes.count
        noteNumbers[key] = number
        text.notes.append(ReadNote(label: nil, paragraphs: []))
        line.text.appendCall(number)
        let outer = (targets, following)
        (targets, following) = (part.targets, [])
        for paragraph in note.descendants where paragraph.name == "w:p" {
            let content = inline(paragraph).trimmed
            if !content.isEmpty { text.notes[number].paragraphs.append(content) }
        }
        (targets, following) = outer
    }

    private mutating func readComment(_ node: MarkupNode, _ line: RichText) {
        guard let id = node["w:id"], let comment = comments[id] else { return }
        text.reportComment(comment, paragraphs: "w:p", by: comment["w:author"], on: line)
    }

    /// Ends the reading: finds the headings that only their look tells, and sums up.
    mutating func finished() -> ImportText {
        WordLook.apply(looks, to: &text)
        if changes > 0 {
            let count = changes == 1 ? "1 tracked change was" : "\(changes) tracked changes were"
            let other = acceptsChanges ? "accepted; --changes reject leaves them out" : "rejected"
            text.findings.append(
                ImportFinding(line: nil, kind: .trackedChanges, text: "", sentence: "\(count) \(other)."))
        }
        return text
    }
}

/// A paragraph while it is read: its text so far, and the fields that are open.
struct WordLine {
    var text = RichText()
    var link: String?
    var fields: [WordField] = []

    /// Whether nothing is shown: within the instruction of a field, or in the result of one that is not for readers.
    var isHidden: Bool { fields.contains { !$0.isResult || $0.isSkipped } }

    /// The address of the link that is open.
    var address: String? { fields.lazy.compactMap(\.address).first ?? link }

    mutating func readField(_ type: String) {
        switch type {
        case "begin": fields.append(WordField(instruction: [], isResult: false))
        case "separate": if !fields.isEmpty { fields[fields.count - 1].isResult = true }
        case "end": _ = fields.popLast()
        default: break
        }
    }

    mutating func readInstruction(_ text: [UInt8]) {
        guard !fields.isEmpty else { return }
        fields[fields.count - 1].instruction += text
    }
}

/// A field of a Word document, such as a link or a page number.
struct WordField {
    var instruction: [UInt8]
    /// Whether its result is being read.
    var isResult = true

    private var words: [String] { instruction.string.split(whereSeparator: \.isWhitespace).map(String.init) }

    /// Whether readers of a page need no result: the numbers of pages and tables of contents.
    var isSkipped: Bool { ["PAGE", "NUMPAGES", "TOC", "INDEX"].contains(words.first?.uppercased() ?? "") }

    /// The address of a link.
    var address: String? {
        let words = words
        guard words.first?.uppercased() == "HYPERLINK", words.count > 1, !words[1].hasPrefix("\\") else { return nil }
        return WebAddress.safe(words[1].filter { $0 != "\"" })
    }
}

extension [UInt8] {
    /// With spaces for tabs and the ends of lines.
    var spaced: [UInt8] { map { $0.isWhiteSpace ? 0x20 : $0 } }
}

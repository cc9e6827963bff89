import Base

/// A template with its tags paired and its standalone lines removed.
struct TemplateOutline {
    /// How deep sections, parents and blocks may be nested.
    static let depthLimit = 100

    let source: TemplateSource
    private(set) var tags: [Tag] = []
    private(set) var findings: [Finding] = []
    /// The indices of the tags that are open, the innermost last.
    private var open: [Int] = []

    init(_ source: TemplateSource) {
        self.source = source
        let scanner = TagScanner(source.text)
        findings = scanner.findings
        pair(scanner.tags)
        removeStandaloneLines()
    }

    private mutating func pair(_ scanned: [Tag]) {
        for tag in scanned {
            if tag.kind == .close {
                close(tag)
            } else if tag.opens, open.count == Self.depthLimit {
                report(tag, .tooDeep, "more than \(Self.depthLimit) sections are nested")
                break
            } else {
                append(tag)
                if tag.opens { open.append(tags.count - 1) }
            }
        }
        let tooDeep = findings.last?.rule == .tooDeep
        while let index = open.last {
            if !tooDeep { report(tags[index], .syntax, "'\(tags[index].name)' is not closed") }
            shut(Tag(.close, source.text.count..<source.text.count))
        }
    }

    private mutating func close(_ tag: Tag) {
        guard let innermost = open.last else {
            return report(tag, .syntax, "'\(tag.name)' is closed but not open")
        }
        if let wanted = open.lastIndex(where: { tags[$0].name == tag.name }) {
            while open.count > wanted + 1, let index = open.last {
                report(tags[index], .syntax, "'\(tags[index].name)' is not closed")
                shut(Tag(.close, tag.range.lowerBound..<tag.range.lowerBound))
            }
        } else {
            let name = tags[innermost].name
            report(
                tag, .syntax, "'\(tag.name)' is closed while '\(name)' is still open", suggestion: name,
                correction: Finding.Correction(tag.name, to: name, in: tag))
        }
        shut(tag)
    }

    /// Closes the innermost open tag.
    private mutating func shut(_ tag: Tag) {
        guard let index = open.popLast() else { return }
        append(tag)
        tags[index].match = tags.count - 1
        tags[tags.count - 1].match = index
        tags[tags.count - 1].isOverride = tags[index].isOverride
        tags[tags.count - 1].isIgnored = tags[index].isIgnored
    }

    private mutating func append(_ tag: Tag) {
        var tag = tag
        tag.match = tags.count
        if let outer = open.last {
            let inParent = tags[outer].kind == .parent && !tags[outer].isIgnored
            tag.isOverride = inParent && tag.kind == .block
            tag.isIgnored = tags[outer].isIgnored || inParent && tag.kind != .block
            if inParent, tag.isIgnored, ![.text, .silent, .close].contains(tag.kind) {
                report(tag, .syntax, "text directly inside a parent is never printed; put it in a block")
            }
        }
        tags.append(tag)
    }

    private mutating func report(
        _ tag: Tag, _ rule: TemplateProblem.Rule, _ message: String, suggestion: String? = nil,
        correction: Finding.Correction? = nil
    ) {
        findings.append(
            Finding(
                offset: tag.range.lowerBound, rule: rule, message: message, suggestion: suggestion,
                correction: correction))
    }

    mutating func setStandalone(_ index: Int) {
        tags[index].isStandalone = true
    }

    mutating func trim(textAt index: Int, upTo end: Int) {
        guard tags.indices.contains(index), tags[index].kind == .text else { return }
        let lower = tags[index].range.lowerBound
        tags[index].range = lower..<max(lower, min(end, tags[index].range.upperBound))
    }

    mutating func trim(textAt index: Int, from start: Int) {
        guard tags.indices.contains(index), tags[index].kind == .text else { return }
        let upper = tags[index].range.upperBound
        tags[index].range = min(upper, max(start, tags[index].range.lowerBound))..<upper
    }
}

extension TemplateOutline {
    /// Removes the lines that contain a single tag and nothing else from the text around them.
    ///
    /// A parent counts with its whole span, like a partial; the text around an argument in it does not count.
    mutating func removeStandaloneLines() {
        for index in tags.indices where !tags[index].isIgnored {
            switch tags[index].kind {
            case .text, .variable, .unescaped: break
            case .parent: remove(before: index, after: tags[index].match)
            case .close where tags[tags[index].match].kind == .parent: break
            case .block where tags[index].isOverride: remove(before: nil, after: index)
            case .close where tags[index].isOverride: remove(before: index, after: nil)
            default: remove(before: index, after: index)
            }
        }
    }

    private mutating func remove(before first: Int?, after last: Int?) {
        var start: Int?
        var end: Int?
        if let first {
            start = source.text.lineStart(before: tags[first].range.lowerBound)
            if start == nil { return }
        }
        if let last {
            end = source.text.lineEnd(after: tags[last].range.upperBound)
            if end == nil { return }
        }
        if let first, let start {
            setStandalone(first)
            trim(textAt: first - 1, upTo: start)
        }
        if let last, let end {
            setStandalone(last)
            trim(textAt: last + 1, from: end)
        }
    }
}

/// Whether a byte is a line end, or part of one.
func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x0A || byte == 0x0D
}

extension [UInt8] {
    /// The start of the line up to `position`, if there is nothing but blanks between.
    func lineStart(before position: Int) -> Int? {
        var index = position
        while index > 0, self[index - 1].isBlank { index -= 1 }
        return index == 0 || self[index - 1] == 0x0A ? index : nil
    }

    /// The start of the next line, if there is nothing but blanks before it; the end of the text counts as one.
    func lineEnd(after position: Int) -> Int? {
        var index = position
        while index < count, self[index].isBlank { index += 1 }
        if index == count { return index }
        if self[index] == 0x0D, index + 1 < count { index += 1 }
        return self[index] == 0x0A ? index + 1 : nil
    }

    /// The blanks at the start of the first line in `range` that holds more than blanks, or nil if none does.
    func indentation(in range: Range<Int>) -> Range<Int>? {
        var start = range.lowerBound
        for index in range {
            if self[index] == 0x0A {
                start = index + 1
            } else if !self[index].isBlank, self[index] != 0x0D {
                return start..<index
            }
        }
        return nil
    }
}

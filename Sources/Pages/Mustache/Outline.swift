/// A template whose tags are in pairs and whose standalone lines are gone.
struct Outline {
    /// How deep sections, parents and blocks may stand in one another.
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
                report(tag, .tooDeep, "more than \(Self.depthLimit) sections stand in one another")
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
                tag, .syntax, "'\(tag.name)' is closed where '\(name)' is open", suggestion: name,
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
                report(tag, .syntax, "only blocks count directly in a parent; this is never printed")
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

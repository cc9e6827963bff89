extension Outline {
    /// Takes the lines that hold one tag and nothing else out of the text around them.
    ///
    /// A parent stands for its whole span, as the partial it is; what surrounds an argument in it does not count.
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

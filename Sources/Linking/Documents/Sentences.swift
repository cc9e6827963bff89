import Model

/// The sentences of a document's blocks, scanned block by block as they are asked for.
struct Sentences {
    private let text: UnsafeBufferPointer<UInt8>
    private let outline: Outline
    /// Names that are found, in order: no sentence begins within one ("Yahoo! Inc").
    private let names: [Mention]
    private var scanned = -1
    private var starts: [Int32] = []

    init(of text: UnsafeBufferPointer<UInt8>, _ outline: Outline, names: [Mention]) {
        self.text = text
        self.outline = outline
        self.names = names
    }

    /// The sentence of a block that holds an offset.
    mutating func sentence(at offset: Int32, block: Int) -> Range<Int32> {
        scan(block)
        return range(of: place { $0 <= offset }, in: block)
    }

    /// The sentence of a block that ends before an offset or holds it, as a footnote marker there cites it.
    mutating func sentence(before offset: Int32, block: Int) -> Range<Int32> {
        scan(block)
        return range(of: place { $0 < offset }, in: block)
    }

    private mutating func scan(_ block: Int) {
        guard block != scanned else { return }
        scanned = block
        SentenceScanner.starts(in: text, block: outline.blocks[block].text, objects: outline.wordless, into: &starts)
        joinAcrossNames(outline.blocks[block].text)
    }

    private mutating func joinAcrossNames(_ block: Range<Int>) {
        guard starts.count > 1 else { return }
        var name = firstName(after: block.lowerBound)
        starts.removeAll { start in
            while name < names.count, names[name].range.upperBound <= start { name += 1 }
            return name < names.count && names[name].range.lowerBound < start
        }
    }

    /// The first name that ends behind an offset.
    private func firstName(after offset: Int) -> Int {
        var (low, high) = (0, names.count)
        while low < high {
            let middle = low + (high - low) / 2
            if names[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The last sentence whose start fulfils a condition, or the first.
    private func place(where holds: (Int32) -> Bool) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(starts[middle]) { low = middle + 1 } else { high = middle }
        }
        return max(0, low - 1)
    }

    private func range(of sentence: Int, in block: Int) -> Range<Int32> {
        let start = Int(starts[sentence])
        let isLast = sentence + 1 == starts.count
        let limit = isLast ? outline.blocks[block].text.upperBound : Int(starts[sentence + 1])
        var end = max(start, limit)
        while end > start, ASCII.isSpace(text[end - 1]) {
            // A wordless link behind the last word belongs to the sentence, unless the next one begins with it.
            if outline.isWordless(at: end), isLast || end < limit { break }
            end -= 1
        }
        return Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end)
    }
}

extension Outline {
    /// Whether a written `[[id]]` stands at an offset.
    func isWordless(at offset: Int) -> Bool { wordless.containsSorted(offset) }
}

extension [Int] {
    /// Whether a sorted array has an element.
    func containsSorted(_ element: Int) -> Bool {
        var (low, high) = (0, count)
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle] < element { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == element
    }
}

/// A title in the largest type that fits, on up to four lines that break where a reader would.
struct Headline {
    let style: TypeStyle
    let lines: [[Letter]]

    /// Between two baselines, in pixels.
    var leading: Int { style.size * 112 / 100 }

    /// Sizes of the em in pixels, each with the maximum number of lines of that size.
    private static let sizes = [(112, 1), (92, 2), (72, 3), (58, 4)]

    /// - Parameter width: of a line, in pixels.
    init(_ title: [Letter], width: Int) {
        let words = title.split(separator: .space).map(Word.init)
        for (size, count) in Self.sizes {
            let limit = Double(width) * 1000 / Double(size)
            guard let lines = Self.lines(of: words, limit, at: count) else { continue }
            self.lines = lines
            style = TypeStyle(size: size, ink: .text)
            return
        }
        let (size, count) = Self.sizes[Self.sizes.count - 1]
        style = TypeStyle(size: size, ink: .text)
        lines = Self.cut(words, Double(width) * 1000 / Double(size), to: count)
    }

    /// A word and its width, in thousandths of the em.
    private struct Word {
        var letters: [Letter]
        var width: Double

        init(_ letters: some Collection<Letter>) {
            self.letters = Array(letters)
            width = TypeLine.width(of: letters, TypeStyle(size: 1000, ink: .text))
        }

        /// How strongly it keeps the next word on its line: always before a dash, strongly after `of` or `the` and
        /// within a name, weakly after a colon.
        func tie(to next: Word) -> Double {
            guard let first = letters.first?.base, let last = letters.last?.base else { return 0 }
            guard let other = next.letters.first?.base else { return 0 }
            if next.letters.count == 1, "-–—/&".unicodeScalars.contains(other) { return 0.5 }
            if ":;,.–—".unicodeScalars.contains(last) { return last == ":" ? 0 : 0.02 }
            if letters.count <= 3, letters.allSatisfy({ ("a"..."z").contains($0.base) }) { return 0.12 }
            return first.properties.isUppercase && other.properties.isUppercase ? 0.07 : 0.03
        }
    }

    /// The words on as few lines as possible, as even as possible; nil if they need too many.
    private static func lines(of words: [Word], _ limit: Double, at most: Int) -> [[Letter]]? {
        guard words.count <= 80, words.allSatisfy({ $0.width <= limit }) else { return nil }
        for count in 1...most {
            if let breaks = breaks(of: words, limit, lines: count) {
                return zip([0] + breaks, breaks).map { joined(words[$0..<$1]) }
            }
        }
        return nil
    }

    /// Where each of `lines` lines ends, so that the squares of the space left in them have the least sum; nil if the
    /// words do not fit.
    private static func breaks(of words: [Word], _ limit: Double, lines: Int) -> [Int]? {
        var costs = [Double](repeating: .infinity, count: words.count + 1)
        costs[0] = 0
        var ways: [[Int]] = []
        for _ in 0..<lines {
            var next = [Double](repeating: .infinity, count: words.count + 1)
            var from = [Int](repeating: 0, count: words.count + 1)
            for start in words.indices where costs[start] < .infinity {
                var width = -Typeface.space
                for end in start + 1...words.count {
                    width += words[end - 1].width + Typeface.space
                    guard width <= limit else { break }
                    var cost = costs[start] + (limit - width) * (limit - width)
                    if end < words.count { cost += limit * limit * words[end - 1].tie(to: words[end]) }
                    if cost < next[end] { (next[end], from[end]) = (cost, start) }
                }
            }
            costs = next
            ways.append(from)
        }
        guard costs[words.count] < .infinity else { return nil }
        var breaks = [words.count]
        for way in ways.reversed().dropLast() { breaks.insert(way[breaks[0]], at: 0) }
        return breaks
    }

    /// As many words as fit into `count` lines, then an ellipsis; a word that is longer than a line is broken.
    private static func cut(_ words: [Word], _ limit: Double, to count: Int) -> [[Letter]] {
        var lines: [[Letter]] = [[]]
        var rest = ArraySlice(words)
        while let word = rest.popFirst() {
            let open = lines[lines.count - 1]
            let joined = open.isEmpty ? word.letters : open + [.space] + word.letters
            if width(joined) <= limit {
                lines[lines.count - 1] = joined
            } else if lines.count == count {
                lines[count - 1] = shortened(joined, to: limit)
                return lines
            } else if word.width <= limit || !open.isEmpty && word.width <= limit * 1.2 {
                lines.append([])
                rest.insert(word, at: rest.startIndex)
            } else {
                let whole = prefix(of: joined, limit)
                lines[lines.count - 1] = whole
                lines.append([])
                rest.insert(Word(joined.dropFirst(whole.count)), at: rest.startIndex)
            }
        }
        return lines
    }

    /// The start of a text with an ellipsis, within a width in thousandths of the em; the text itself if it fits.
    static func shortened(_ letters: [Letter], to limit: Double) -> [Letter] {
        guard width(letters) > limit else { return letters }
        var start = prefix(of: letters, limit - width([.ellipsis]))[...]
        // Preferably at the end of a word, if that loses little.
        if let space = start.lastIndex(of: .space), start.count - space < 12, space > 0 { start = start[..<space] }
        while let last = start.last, last == .space || ",;:–—-".unicodeScalars.contains(last.base) {
            start.removeLast()
        }
        return start + [.ellipsis]
    }

    private static func prefix(of letters: [Letter], _ limit: Double) -> [Letter] {
        var count = 1
        while count < letters.count, width(letters[...count]) <= limit { count += 1 }
        return Array(letters.prefix(count))
    }

    private static func joined(_ words: ArraySlice<Word>) -> [Letter] {
        Array(words.map(\.letters).joined(separator: [.space]))
    }

    private static func width(_ letters: some Collection<Letter>) -> Double {
        TypeLine.width(of: letters, TypeStyle(size: 1000, ink: .text))
    }
}

import Base
import Language

/// Digits at the end of a word or sentence that call notes, as texts have them that lost their superscripts.
enum GluedCalls {
    private struct Candidate {
        let line: Int
        let marker: NoteMarker
        let ordinal: Int
        let weight: Int
    }

    /// The markers by line: the heaviest series that counts up through the notes; empty if it leaves out too many.
    ///
    /// - Parameter isSure: Whether half of the notes must be called as surely as numbers after words and stops call them.
    static func find(
        in body: [(index: Int, bytes: [UInt8])], notes: [NoteLabel], isSure: Bool = false
    ) -> [Int: [NoteMarker]] {
        let ordinals = Set(notes.map(\.ordinal)).subtracting([0])
        guard let last = ordinals.max() else { return [:] }
        let candidates = body.flatMap { line, bytes in
            markers(in: bytes, of: ordinals).filter { ordinals.contains($0.marker.labels[0].ordinal) }.map { found in
                Candidate(
                    line: line, marker: found.marker, ordinal: found.marker.labels[0].ordinal, weight: found.weight)
            }
        }
        guard candidates.count <= 20_000, last <= 2_000 else { return [:] }
        let chosen = heaviest(candidates, last: last)
        guard chosen.count * 10 >= ordinals.count * 6,
            !isSure || chosen.count(where: { candidates[$0].weight >= 3 }) * 2 >= ordinals.count
        else { return [:] }
        return Dictionary(grouping: chosen) { candidates[$0].line }.mapValues { $0.map { candidates[$0].marker } }
    }

    /// The numbers in a line after a stop, which call notes most surely.
    static func sure(in line: [UInt8]) -> Set<Int> {
        Set(markers(in: line).filter { $0.weight >= 4 }.map { $0.marker.labels[0].ordinal })
    }

    /// The surest marker of each of some notes in a line, in order.
    ///
    /// - Parameter isElsewhere: Whether other lines call a note most surely, so that “area2” does not call it.
    static func surest(in line: [UInt8], of ordinals: Set<Int>, isElsewhere: (Int) -> Bool) -> [NoteMarker] {
        guard !ordinals.isEmpty else { return [] }
        var best: [Int: (marker: NoteMarker, weight: Int)] = [:]
        for (marker, weight) in markers(in: line, of: ordinals) {
            let ordinal = marker.labels[0].ordinal
            if weight < 4, isElsewhere(ordinal) { continue }
            if ordinals.contains(ordinal), weight > best[ordinal]?.weight ?? 0 { best[ordinal] = (marker, weight) }
        }
        return best.values.map(\.marker).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Digits that count up from 1 after words and stops, as markers do whose notes are not there.
    static func withoutNotes(in body: [(index: Int, bytes: [UInt8])]) -> [Int: [NoteMarker]] {
        var next = 1
        var found: [Int: [NoteMarker]] = [:]
        for (index, bytes) in body {
            for (marker, weight) in markers(in: bytes) where weight >= 4 && marker.labels[0].ordinal == next {
                found[index, default: []].append(marker)
                next += 1
            }
        }
        return next > 2 ? found : [:]
    }

    /// The numbers that call notes in a line, where those notes are.
    static func ordinals(in line: [UInt8]) -> [Int] {
        markers(in: line).filter { $0.weight >= 3 }.map { $0.marker.labels[0].ordinal }
    }

    /// The numbers that may call notes in a line, such as that after “it was 310.7 The”.
    static func possible(in line: [UInt8]) -> [Int] { markers(in: line).map { $0.marker.labels[0].ordinal } }

    private static func heaviest(_ candidates: [Candidate], last: Int) -> [Int] {
        // For each ordinal, the weight of the best series that ends with it, and the candidate at its end.
        var best = [(weight: Int, index: Int)](repeating: (0, -1), count: last + 1)
        var before = [Int](repeating: -1, count: candidates.count)
        for (index, candidate) in candidates.enumerated() {
            var (weight, previous) = (0, -1)
            for ordinal in 0..<candidate.ordinal where best[ordinal].weight > weight {
                (weight, previous) = (best[ordinal].weight, best[ordinal].index)
            }
            guard weight + candidate.weight > best[candidate.ordinal].weight else { continue }
            before[index] = previous
            best[candidate.ordinal] = (weight + candidate.weight, index)
        }
        var series: [Int] = []
        var index = best.max { $0.weight < $1.weight }?.index ?? -1
        while index >= 0 {
            series.append(index)
            index = before[index]
        }
        return series.reversed()
    }

    /// Digits at the ends of words, and how likely each calls a note.
    ///
    /// - Parameter ordinals: The notes that there are, if they are known.
    private static func markers(
        in line: [UInt8], of ordinals: Set<Int>? = nil
    ) -> [(marker: NoteMarker, weight: Int)] {
        var found: [(NoteMarker, Int)] = []
        // The number of a section: “5.1 Overview”
        let sectionEnd = line.firstIndex { !$0.isDigit && $0 != UInt8(ascii: ".") && !$0.isBlank } ?? line.count
        var index = 1
        while index < line.count {
            guard line[index].isDigit, !line[index - 1].isDigit else {
                index += 1
                continue
            }
            let digits = index..<line.span.end(from: index, while: \.isDigit)
            let afterYear = afterYear(line, digits)
            found += afterYear.map { ($0, afterYear.count > 1 ? 3 : 1) }
            if index > sectionEnd, line[index] != UInt8(ascii: "0"), isEnd(line, digits.upperBound),
                let weight = weight(line, before: index, after: digits.upperBound)
            {
                if let marker = marker(line, digits) { found.append((marker, weight)) }
                let run = run(line, digits)
                // “talks12” may as well call note 12.
                let isRun =
                    ordinals.map { known in
                        Array(line[digits]).decimal.map { !known.contains($0) } ?? true
                            && run.allSatisfy { known.contains($0.labels[0].ordinal) }
                    } ?? (digits.count > 2)
                // A number by itself is surer than two of one digit.
                let isWeak = ordinals != nil && digits.count == 2
                if isRun { found += run.map { ($0, isWeak ? max(1, weight - 1) : weight) } }
            }
            index = digits.upperBound
        }
        return found
    }

    private static func marker(_ line: [UInt8], _ digits: Range<Int>) -> NoteMarker? {
        guard digits.count <= 3, let label = NoteLabel(Array(line[digits])) else { return nil }
        return NoteMarker(style: .glued, range: digits, labels: [label], place: .attached)
    }

    /// The calls of notes that follow each other, where their numbers became one: “talks456” calls three.
    private static func run(_ line: [UInt8], _ digits: Range<Int>) -> [NoteMarker] {
        var start = digits.lowerBound
        return consecutive(Array(line[digits])).compactMap { number in
            defer { start += "\(number)".utf8.count }
            return marker(line, start..<start + "\(number)".utf8.count)
        }
    }

    /// The numbers that count up by one and were written as one, two or more: 4, 5 and 6 in `456`.
    static func consecutive(_ digits: [UInt8]) -> [Int] {
        for length in 1...2 where digits.count > length && digits.count <= 8 {
            guard let first = Array(digits[..<length]).decimal else { return [] }
            var (numbers, written): ([Int], [UInt8]) = ([], [])
            while written.count < digits.count {
                numbers.append(first + numbers.count)
                written += "\(first + numbers.count - 1)".utf8
            }
            if written == digits { return numbers }
        }
        return []
    }

    /// The numbers after a year and before a stop: “in 20187.” calls note 7, and “in 2018789.” three.
    private static func afterYear(_ line: [UInt8], _ digits: Range<Int>) -> [NoteMarker] {
        guard digits.count > 4, let year = Array(line[digits].prefix(4)).decimal,
            (1900...2050).contains(year), line[digits.lowerBound - 1].isBlank,
            digits.upperBound >= line.count || ".,;:)".utf8.contains(line[digits.upperBound]),
            isEnd(line, digits.upperBound), line[digits.lowerBound + 4] != UInt8(ascii: "0")
        else { return [] }
        let rest = digits.lowerBound + 4..<digits.upperBound
        return rest.count <= 2 ? [marker(line, rest)].compactMap(\.self) : run(line, rest)
    }

    /// Whether a word can end there.
    private static func isEnd(_ line: [UInt8], _ end: Int) -> Bool {
        guard end < line.count else { return true }
        if line[end] >= 0x80 {
            return ["”", "’", "»", "–", "—", "\u{A0}", "…"].contains { line.span.holds(Array($0.utf8).span, at: end) }
        }
        if ".,;:!?)]\"'".utf8.contains(line[end]) { return end + 1 >= line.count || !line[end + 1].isLetterOrDigit }
        return line[end].isBlank
    }

    /// How likely figures call a note after a number and a stop: “in 2014.5 The”, “in 2014,5 the” and “version 0.17,2 but” do.
    private static func afterNumber(_ number: [UInt8], _ stop: UInt8, count: Int) -> Int? {
        let digits = Array(number.reversed().prefix(while: \.isDigit).reversed())
        if stop == UInt8(ascii: ","), count <= 2 {
            // In “1.234,5” a comma parts the decimals.
            let isVersion =
                digits.count < number.count && digits.count != 3 && number.allSatisfy { $0.isDigit || $0 == 0x2E }
            if isVersion { return 3 }
        } else if stop != UInt8(ascii: ".") {
            return nil
        }
        guard digits.count == 4, let year = digits.decimal else { return nil }
        return (1500...2050).contains(year) ? 3 : 2
    }

    /// Whether a word with one capital follows, as after “it gained 310.7 The” and not in “310.7 USD”.
    private static func isBeforeSentence(_ line: [UInt8], _ end: Int) -> Bool {
        end + 2 < line.count && line[end].isBlank && line[end + 1].isUpper && line[end + 2].isLower
    }

    /// Whether a text ends in a word that numbers follow: “no.”
    static func endsInAbbreviation(_ text: ArraySlice<UInt8>) -> Bool {
        let word = text.suffix(60).reversed().prefix { !$0.isBlank }.reversed().drop { $0 == UInt8(ascii: "(") }
            .map(\.lowercased).string
        return beforeNumbers.contains(word)
    }

    private static let beforeNumbers = LanguageWords.pagePhrases(\.beforeNumbers)

    private static func weight(_ line: [UInt8], before start: Int, after end: Int) -> Int? {
        let before = line[..<start]
        guard let last = before.last else { return nil }
        if last >= 0x80 {
            let tail = before.suffix(3)
            if ["”", "’", "»"].contains(where: { Array(tail).ends(with: $0) }) { return 4 }
            if tail.contains(0xE2) || tail.contains(0xC2) { return nil }
            // A letter of an alphabet, as the last one of “sécurité3”; other scripts write numbers like that.
            return before.suffix(2).first.map { (0xC3...0xD4).contains($0) } ?? false ? 3 : 2
        }
        let word: [UInt8] = Array(before.suffix(60).reversed().prefix { !$0.isBlank }.reversed())
        switch last {
        case UInt8(ascii: "%") where word.dropLast().last?.isDigit == true: return 3
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "]"):
            guard !endsInAbbreviation(before) else { return nil }
            // “3.5” and “10,5” are numbers; “in 2014.5 The” and “in 2014,5 the” are a year and a note.
            if word.dropLast().last?.isDigit == true, last != UInt8(ascii: ")") {
                return afterNumber(Array(word.dropLast()), last, count: end - start)
                    ?? (last == UInt8(ascii: ".") && isBeforeSentence(line, end) ? 1 : nil)
            }
            return 4
        // “x2” is a variable, and “m2” a unit.
        case _ where word.count == 1 && last.isLetter: return 1
        case _ where last.isLower: return word.contains(where: \.isDigit) || word.starts(with: "http") ? nil : 3
        case _ where last.isUpper:
            // “The 21st of James I7 when” calls note 7.
            if word.allSatisfy({ "IVX".utf8.contains($0) }) { return 1 }
            let capitals = word.filter(\.isUpper).count
            return capitals >= 2 && !word.contains(UInt8(ascii: "-")) ? 1 : nil
        default: return nil
        }
    }
}

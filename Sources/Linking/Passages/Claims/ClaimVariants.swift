import Base
import Language

/// Makes one word of what is written in several ways: numbers in words, times of day, measures, phrases with one meaning.
struct ClaimVariants {
    let bytes: [UInt8]
    let language: ClaimLanguage

    typealias Found = (count: Int, form: String)

    func unified(_ words: [ClaimWord]) -> [ClaimWord] {
        var words = words
        if language.words.writing.isWithoutSpaces { words = merged(words, signs) }
        words = merged(words, initials)
        words = merged(words, groups)
        words = merged(words, number)
        words = merged(words, time)
        if !language.variants.phrases.isEmpty { words = merged(words, phrase) }
        if !language.variants.units.isEmpty { words = merged(words, unit) }
        if !language.forms.ranges.isEmpty { words = merged(words, range) }
        words = merged(words, day)
        return language.forms.ordinals.isEmpty ? words : merged(words, ordinal)
    }

    private func merged(_ words: [ClaimWord], _ find: (Int, [ClaimWord]) -> Found?) -> [ClaimWord] {
        var merged: [ClaimWord] = []
        merged.reserveCapacity(words.count)
        var index = 0
        while index < words.count {
            var word = words[index]
            let found = find(index, words)
            if let found {
                word.form = found.form
                word.range = word.range.lowerBound..<words[index + found.count - 1].range.upperBound
            }
            merged.append(word)
            index += found?.count ?? 1
        }
        return merged
    }

    /// How many words from an index on follow one another without a mark that divides them.
    ///
    /// - Parameter isPastPoints: Whether the point of a short form divides nothing: "v. Chr."
    private func run(
        _ words: [ClaimWord], from index: Int, most: Int, isPastPoints: Bool = false
    ) -> ArraySlice<ClaimWord> {
        var end = index + 1
        while end < min(words.count, index + most), words[end].before.isEmpty {
            let isShort = isPastPoints && words[end - 1].form.utf8.count <= 2 && !words[end - 1].isFigure
            guard isShort || !isStop(words, at: end) else { break }
            end += 1
        }
        return words[index..<end]
    }

    /// Whether something other than spaces is between a word and the one before it.
    private func isStop(_ words: [ClaimWord], at index: Int) -> Bool {
        bytes[words[index - 1].range.upperBound..<max(words[index - 1].range.upperBound, words[index].range.lowerBound)]
            .contains { $0 > 0x20 && $0 < 0x80 }
    }

    // MARK: Numbers

    /// The digits of a year one by one: 一九七三.
    private func signs(_ index: Int, _ words: [ClaimWord]) -> Found? {
        let numbers = language.words.numbers.words
        var digits = ""
        for word in run(words, from: index, most: 12) {
            if ["〇", "零", "○"].contains(word.form) {
                digits += "0"
            } else if case .unit(let value)? = numbers[word.form], value < 10 {
                digits += String(value)
            } else {
                break
            }
        }
        return digits.count > 1 ? (digits.count, digits) : nil
    }

    /// Groups of three digits with spaces between them: `12 300`.
    private func groups(_ index: Int, _ words: [ClaimWord]) -> Found? {
        guard words[index].form.utf8.count <= 3, words[index].form.utf8.allSatisfy(\.isDigit) else { return nil }
        var (end, form) = (index + 1, words[index].form)
        while end < words.count, words[end].form.utf8.count == 3, words[end].form.utf8.allSatisfy(\.isDigit),
            isGap(words[end - 1].range.upperBound..<words[end].range.lowerBound)
        {
            form += words[end].form
            end += 1
        }
        return end > index + 1 ? (end - index, form) : nil
    }

    /// Whether a single space that can be between thousands is all there is.
    private func isGap(_ gap: Range<Int>) -> Bool {
        let scalars = String(decoding: bytes[gap], as: UTF8.self).unicodeScalars
        guard let scalar = scalars.first, scalars.count == 1 else { return false }
        return scalar != "," && scalar != "." && language.words.writing.thousands.contains(scalar)
    }

    private func number(_ index: Int, _ words: [ClaimWord]) -> Found? {
        let run = run(words, from: index, most: 8)
        guard !(language.changes?.fillers.contains(words[index].form) ?? false) else { return nil }
        // What is in digits already is whole: "on May 20 five people". A word that is misspelt is no number.
        let forms = run.map { word in
            let printed = String(decoding: bytes[word.range], as: UTF8.self)
            return bytes[word.range.lowerBound].isDigit || !word.isFigure && printed.lowercased() != word.form
                ? "" : word.form
        }
        return ClaimNumber(forms[...], language.words).map { ($0.count, String($0.value)) }
    }

    // MARK: Times and days

    /// "14:11", "2.11 p.m.", "14 Uhr", "14h11"
    private func time(_ index: Int, _ words: [ClaimWord]) -> Found? {
        guard words[index].isFigure, let first = clock(index, words) else { return nil }
        let next = index + first.count
        if let half = half(next, words), first.hour <= 12 {
            return (first.count + half.count, Self.time(first.hour % 12 + half.hours, first.minute))
        }
        if let word = words[safe: next], language.variants.clocks.contains(word.form), word.before.isEmpty {
            return (first.count + 1, Self.time(first.hour, first.minute))
        }
        return first.isTime ? (first.count, Self.time(first.hour, first.minute)) : nil
    }

    private static func time(_ hour: Int, _ minute: Int) -> String { "\(hour):\(minute < 10 ? "0" : "")\(minute)" }

    /// The hour and minute that begin at a figure, and whether they can only be a time.
    private func clock(_ index: Int, _ words: [ClaimWord]) -> (hour: Int, minute: Int, count: Int, isTime: Bool)? {
        let form = words[index].form
        let parts = form.split { $0 == "." || $0 == "h" }
        if parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24,
            minute < 60
        {
            return (hour, minute, 1, form.contains("h"))
        }
        guard let hour = Int(form), form.utf8.count <= 2, hour < 24 else { return nil }
        if let next = words[safe: index + 1], next.before == .colon, next.form.utf8.count == 2,
            next.range.lowerBound == words[index].range.upperBound + 1, let minute = Int(next.form), minute < 60
        {
            return (hour, minute, 2, true)
        }
        return (hour, 0, 1, false)
    }

    /// "pm", "p.m.", "p. m."
    private func half(_ index: Int, _ words: [ClaimWord]) -> (hours: Int, count: Int)? {
        for count in [1, 2] where index + count <= words.count {
            let letters = words[index..<index + count].map { String(decoding: bytes[$0.range], as: UTF8.self) }
            guard words[index].before.isEmpty, letters.count == 1 || letters.allSatisfy({ $0.utf8.count == 1 }),
                let hours = language.variants.halves[letters.joined().lowercased()]
            else { continue }
            return (hours, count)
        }
        return nil
    }

    /// A day beside its month, without the ending of an ordinal: "9th December".
    private func day(_ index: Int, _ words: [ClaimWord]) -> Found? {
        guard let changes = language.changes, let digits = DigitWord(words[index].form, language.words.numbers),
            digits.isOrdinal, digits.value <= 31
        else { return nil }
        let isDay = [index - 1, index + 1].contains { words[safe: $0].map { changes.dates.contains($0.form) } ?? false }
        return isDay ? (1, String(digits.value)) : nil
    }

    // MARK: Words

    /// The measure after a figure.
    private func unit(_ index: Int, _ words: [ClaimWord]) -> Found? {
        guard let form = language.variants.units[words[index].form], let before = words[safe: index - 1],
            words[index].before.isEmpty || isHyphened(words, at: index),
            !(words[index].isCapital && words[index].form.utf8.count == 1)
        else { return nil }
        let isCounted =
            before.isFigure
            || language.words.numbers.words[before.form] != nil && words[safe: index - 2]?.isFigure ?? false
        return isCounted ? (1, form) : nil
    }

    /// "40-foot"
    private func isHyphened(_ words: [ClaimWord], at index: Int) -> Bool {
        words[index].before == .dash && words[index].range.lowerBound == words[index - 1].range.upperBound + 1
    }

    /// A phrase that has another with the same meaning.
    private func phrase(_ index: Int, _ words: [ClaimWord]) -> Found? {
        let run = run(words, from: index, most: 5, isPastPoints: true)
        for count in stride(from: run.count, to: 0, by: -1) {
            let phrase = run.prefix(count).map(\.form).joined(separator: " ")
            if let form = language.variants.phrases[phrase] { return (count, form) }
        }
        return nil
    }
}

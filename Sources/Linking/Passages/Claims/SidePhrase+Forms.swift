import Language

/// Side phrases that are known by their form and their place: of a place, a measure, an office, a land.
extension SidePhrase {
    func isOfKnownPlace(_ range: Range<Int>) -> Bool {
        isPlacing(range) || isPlaceOfName(range) || isLand(range) || isConversion(range) || isAmplified(range)
            || isUniversal(range) || isSpan(range) || isPart(ofOffice: range) || isNumbered(range)
            || isAdjective(range) || isReducedClause(range)
    }

    private var forms: FormWords { language.forms }

    /// "located" before the preposition of a place.
    private func isPlacing(_ range: Range<Int>) -> Bool {
        guard range.count == 1, forms.placings.contains(text.words[range.lowerBound].form),
            let next = text.words[safe: range.upperBound]
        else { return false }
        return next.before.isEmpty && changes.isFunction(next.form) && !isDecisive(next)
    }

    /// Where something with a name is: "on the Ellery bridge [in Scott County]".
    private func isPlaceOfName(_ range: Range<Int>) -> Bool {
        let words = text.words[range]
        guard changes.capitalsAreNames, (2...4).contains(range.count),
            changes.prepositions.contains(words.first?.form ?? ""),
            words.dropFirst().allSatisfy({ $0.isCapital && !changes.dates.contains($0.form) && !isDecisive($0) }),
            !text.isDivided(at: range.lowerBound), !(text.words[safe: range.upperBound]?.isCapital ?? false)
        else { return false }
        // The noun before it is one with a name, after a preposition and an article.
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < 5, !text.isDivided(at: start),
            !changes.isFunction(text.words[start - 1].form)
        { start -= 1 }
        let noun = text.words[start..<range.lowerBound]
        return noun.contains(where: \.isCapital) && !noun.contains { isDecisive($0) || changes.roles.contains($0.form) }
            && start >= 2 && changes.fillers.contains(text.words[start - 1].form)
            && changes.prepositions.contains(text.words[start - 2].form)
    }

    /// "in the country"
    private func isLand(_ range: Range<Int>) -> Bool {
        forms.land.contains(text.words[range].map(\.form).joined(separator: " "))
    }

    /// The same measure in other units, within brackets: "360 miles (580 km)".
    private func isConversion(_ range: Range<Int>) -> Bool {
        let words = text.words[range]
        guard (2...4).contains(range.count), words.first?.before.contains(.opening) ?? false,
            (text.words[safe: range.upperBound]?.before ?? text.end).contains(.closing)
        else { return false }
        let before = text.words[max(0, range.lowerBound - 3)..<range.lowerBound]
        func isUnit(_ word: ClaimWord) -> Bool { changes.units.contains(word.form) || isMeasure(word) }
        let units = [before, words].map { $0.filter { isUnit($0) && !isScale($0) }.map(\.form) }
        return before.contains(where: \.isFigure) && units.allSatisfy { !$0.isEmpty } && units[0] != units[1]
            && Self.isOneKind(units[0].last, units[1].last)
            && words.contains(where: \.isFigure)
            && words.allSatisfy {
                $0.isFigure || isUnit($0) || ["about", "approximately", "roughly", "etwa", "environ"].contains($0.form)
            }
    }

    private func isMeasure(_ word: ClaimWord) -> Bool { language.variants.units.values.contains(word.form) }

    private func isScale(_ word: ClaimWord) -> Bool {
        if case .scale? = language.words.numbers.words[word.form] { return true }
        return language.words.numbers.words[word.form] == .hundred
    }

    /// Whether two units measure lengths, or weights, and so on.
    private static func isOneKind(_ left: String?, _ right: String?) -> Bool {
        guard let left, let right else { return false }
        return kinds.contains { kind in
            [left, right].allSatisfy { kind.contains($0) || kind.contains(String($0.dropLast())) }
        }
    }

    private static let kinds: [Set<String>] = [
        Set(
            words: """
                meter metre mètre metro kilometer kilometre kilomètre kilómetro km cm mm mile yard foot feet inch inche meile
                zentimeter
                """),
        Set(words: "gram gramme gramm kilo kilogram kilogramm kg pound ounce ton tonne tonelada t lb"),
        Set(words: "hectare hektar hectárea acre"), Set(words: "liter litre litro gallon barrel l"),
        Set(words: "dollar euro pound franc yen rupee mark peso peseta franken"),
        Set(words: "degree celsius fahrenheit"),
    ]

    /// An aside that goes further than its sentence: ", sometimes even every year".
    private func isAmplified(_ range: Range<Int>) -> Bool {
        let words = text.words[range]
        guard range.count > 1, text.isDivided(at: range.lowerBound), text.isDivided(at: range.upperBound),
            !text.beginsSentence(range.lowerBound),
            words.prefix(2).contains(where: { forms.amplifiers.contains($0.form) }),
            words.prefix(2).allSatisfy({ !$0.isFigure && !changes.isFunction($0.form) })
        else { return false }
        return !words.contains { word in
            changes.negations.contains(word.form) || changes.modals.contains(word.form) || changes.governs(word.form)
                || changes.conditions.contains(word.form) && !forms.amplifiers.contains(word.form)
                || word.isFigure || word.isCapital && changes.capitalsAreNames
        }
    }

    /// ", in all weathers,"
    private func isUniversal(_ range: Range<Int>) -> Bool {
        let words = text.words[range]
        guard isAdded, (3...6).contains(range.count), text.isDivided(at: range.lowerBound),
            text.isDivided(at: range.upperBound),
            let first = words.first, changes.prepositions.contains(first.form),
            forms.universals.contains(text.words[range.lowerBound + 1].form)
        else { return false }
        return words.dropFirst(2).allSatisfy { word in
            !isDecisive(word) && !forms.likelihoods.contains(word.form) && !word.isFigure && !word.isCapital
        }
    }

    /// "Within several hours," before or after its sentence.
    private func isSpan(_ range: Range<Int>) -> Bool {
        let words = text.words[range]
        guard range.count == 3, text.isDivided(at: range.lowerBound) || text.isDivided(at: range.upperBound),
            let first = words.first, let last = words.last, changes.prepositions.contains(first.form)
        else { return false }
        return forms.vagueCounts.contains(text.words[range.lowerBound + 1].form) && changes.units.contains(last.form)
    }

    /// What an office is of, after its name in capitals: "the Chief Inspector [of Air Accidents]".
    private func isPart(ofOffice range: Range<Int>) -> Bool {
        let words = text.words[range]
        guard changes.adverbEnding != nil, (3...5).contains(range.count), words.first?.form == "of",
            !isState(words.dropFirst()),
            words.dropFirst().allSatisfy({ ($0.isCapital || changes.fillers.contains($0.form)) && !isDecisive($0) }),
            let last = words.last, last.isCapital, !(text.words[safe: range.upperBound]?.isCapital ?? false),
            let role = text.words[safe: range.lowerBound - 1], let before = text.words[safe: range.lowerBound - 2]
        else { return false }
        return role.isCapital && before.isCapital && changes.roles.contains(role.form) && role.before.isEmpty
            && text.words[safe: range.lowerBound - 3].map { $0.form == "the" } ?? false
    }

    private func isState(_ words: ArraySlice<ClaimWord>) -> Bool {
        let names = language.words.names
        let printed = words.filter(\.isCapital).map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
        return ([printed.joined(separator: " ")] + printed).contains {
            names.state($0) != nil || names.isPartOfState($0)
        }
    }

    /// The number of a thing that the text names with the same number elsewhere: "the PEP" and "PEP 637".
    private func isNumbered(_ range: Range<Int>) -> Bool {
        guard changes.capitalsAreNames, range.count == 1, text.words[range.lowerBound].isFigure,
            let noun = text.words[safe: range.lowerBound - 1], noun.isCapital, !changes.dates.contains(noun.form),
            text.words[range.lowerBound].before.isEmpty, range.lowerBound > 1
        else { return false }
        let last = (1..<range.lowerBound).last {
            text.words[$0].isFigure && text.words[$0 - 1].form == noun.form && text.words[$0].before.isEmpty
        }
        guard let last, let word = text.words[safe: last] else { return false }
        return word.form == text.words[range.lowerBound].form
            && text.words[range.lowerBound].sentence - word.sentence <= 1
    }

    /// An adjective after the noun that it describes: "monumento [histórico]".
    private func isAdjective(_ range: Range<Int>) -> Bool {
        guard range.count == 1, !forms.adjectiveEndings.isEmpty, let noun = text.words[safe: range.lowerBound - 1],
            let owner = text.words[safe: range.lowerBound - 2], !text.isDivided(at: range.lowerBound)
        else { return false }
        let word = text.words[range.lowerBound]
        let next = text.words[safe: range.upperBound]
        return forms.adjectiveEndings.contains { word.form.hasSuffix($0) && word.form.count > $0.count + 2 }
            && !isDecisive(word) && !word.isCapital && !noun.isCapital && !noun.isFigure && !isDecisive(noun)
            && !changes.roles.contains(noun.form) && !changes.isFunction(noun.form)
            && !owner.isFigure && !isDecisive(owner)
            && (next == nil || text.isDivided(at: range.upperBound) || changes.isFunction(next?.form ?? ""))
    }

    /// "which was" before a participle: "the bridge [that was] built in 1958".
    private func isReducedClause(_ range: Range<Int>) -> Bool {
        guard range.count == 2, let ending = changes.participleEnding,
            let noun = text.words[safe: range.lowerBound - 1],
            let next = text.words[safe: range.upperBound]
        else { return false }
        let (first, second) = (text.words[range.lowerBound], text.words[range.lowerBound + 1])
        guard changes.relatives.contains(first.form) || first.form == "that",
            changes.passives.contains(second.form) || ["is", "are"].contains(second.form),
            !changes.isFunction(noun.form), !changes.governs(noun.form)
        else { return false }
        return next.form.count > 4
            && (next.form.hasSuffix("ed") || next.form.hasSuffix("en") || next.form.hasSuffix(ending)
                || ["made", "built", "held", "kept", "lost", "found", "sent", "bought", "sold", "known"].contains(
                    next.form))
            && !changes.governs(next.form) && next.before.isEmpty
    }
}

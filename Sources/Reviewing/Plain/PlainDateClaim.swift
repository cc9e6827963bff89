import Language
import Model

/// The date that a sentence gives the event it names, where it plainly is the event's own.
struct PlainDateClaim {
    let date: PartialDate
    let tokens: Range<Int>

    /// Nil if the sentence has several dates, or one that may be of something else.
    ///
    /// - Parameter event: The event's own date.
    init(date: PartialDate, tokens: Range<Int>) { (self.date, self.tokens) = (date, tokens) }

    init?(_ sentence: PlainSentence, of event: PartialDate) {
        let year = event.earliest.year == event.latest.year ? event.latest.year : nil
        guard sentence.dates.count == 1, let written = sentence.dates.first, let date = written.date(in: year) else {
            return nil
        }
        let reading = Reading(
            tokens: sentence.tokens, subject: sentence.subject, date: written.tokens,
            isDeed: sentence.linksDeed || sentence.isNamedAtEnd, isNamed: sentence.isNamedAtEnd,
            isInterval: date.isInterval,
            isDefinition: sentence.isDefinition, isYear: written.isYearAlone)
        // A year alone, or a day without its year, often says when something else was.
        let isFull = written.date != nil && !written.isYearAlone
        let isSlip = event.isSlip(date)
        let isTold =
            isFull
            && (reading.isHeading || reading.isFronted(isSlip: isSlip) || reading.isWhenItHappened(isSlip: isSlip))
        let isCome = isTold && reading.isCome || written.isYearAlone && reading.isYearOfComing
        // "Nach dem Hochwasser bewilligte das Land im März 2014 mehr"
        let isLater = sentence.isLaterThanEvent && written.tokens.lowerBound > sentence.subject + 3
        guard
            reading.isAttribute
                || !isLater && (isTold || isCome)
                    && sentence.isPlain(
                        around: written.tokens, isCome: isCome && !sentence.isPostpositional)
        else { return nil }
        (self.date, tokens) = (date, written.tokens)
    }

    struct Reading {
        let tokens: [PlainToken]
        let subject: Int
        let date: Range<Int>
        let isDeed: Bool
        /// Whether the event is what all that was told before is known as.
        let isNamed: Bool
        /// Whether the date is of several days.
        let isInterval: Bool
        /// Whether the sentence begins with the event and says what it was.
        let isDefinition: Bool
        let isYear: Bool

        /// "der Anschlag vom 16. Dezember", "der Anschlag (16. Dezember)", "16 دسمبر کا حملہ", "12月16日的袭击".
        var isAttribute: Bool {
            // "im Jahr 1981", "de l'année 1981"
            let lead = has(.duration, subject + 2) ? subject + 3 : subject + 2
            if has(.ownDay, subject + 1), lead == date.lowerBound { return true }
            if isMark("(", subject + 1), subject + 2 == date.lowerBound, isMark(")", date.upperBound) { return true }
            // "Das Unglück 1961 war …"
            if isYear, subject == 1, has(.definite, 0), date.lowerBound == 2, has(.finite, date.upperBound) {
                return true
            }
            // "Das Hochwasser im Juli 2021 …"
            if subject == 1, has(.definite, 0), has(.dayLead, 2), lead == date.lowerBound { return true }
            // "bei dem Unglück auf dem Fest am 24. Juli"
            let place = subject + 1..<max(subject + 1, date.lowerBound)
            if isOccasion, date.lowerBound > subject, has(.dayLead, date.lowerBound - 1), place.count <= 6,
                place.allSatisfy({ tokens[$0].isTimeWord })
            {
                return true
            }
            // "8 اکتوبر کو آنے والے زلزلے"
            if has(.dayTail, date.upperBound), has(.ownTail, subject - 1), (2...4).contains(subject - date.upperBound) {
                return true
            }
            return has(.ownTail, date.upperBound) && date.upperBound + 1 == subject
        }

        /// "25 juillet 1995 : une bombe explose"
        var isHeading: Bool {
            // "Absturz: 17.02.1981, 180 Tote"
            if subject == 0, date.lowerBound == 2, isMark(":", 1) || isMark("-", 1) || isMark(",", 1) {
                return date.upperBound == tokens.count || isMark(",", date.upperBound) || isMark(";", date.upperBound)
            }
            guard tokens[..<date.lowerBound].allSatisfy(\.isName), !isOfAnother else { return false }
            let isDash = isMark("-", date.upperBound) && !tokens[date.upperBound].isTight
            return isDash || isMark(":", date.upperBound) || isMark(";", date.upperBound)
        }

        /// "Am 25. Juli 1995 gegen Mittag, in der Stadt, [explodierte eine Bombe]": a date that begins the sentence, where
        /// nothing is said of another before the event.
        func isFronted(isSlip: Bool) -> Bool {
            let isTime =
                date.lowerBound <= 8
                && tokens.first.map { !$0.isUnknown && $0.isTimeWord || $0.entry.dateRoles.contains(.between) } ?? false
                && tokens[..<date.lowerBound].allSatisfy(\.isTimeWord)
            guard date.lowerBound <= 1 || isTime, isSaidToBeADay, !isOfAnother, date.upperBound <= subject else {
                return false
            }
            var strange: WordRole = isNamed ? [.report, .part] : [.report, .happening, .happenings, .part]
            if !isDeed, !isEnacted { strange.formUnion([.possessive, .conjunction]) }
            let between = date.upperBound..<subject
            return between.count <= 100
                && !between.contains { index in
                    !tokens[index].roles.isDisjoint(with: strange) && !has(.scene, index) || isMark(";", index)
                        || tokens.isElsewhen(index)
                        || tokens[index].entry.state != nil
                } && ((isSlip || isInterval) && between.count <= 3 || isVerb(between))
        }

        /// Whether a verb of happening is before the event or right after it, or is the event in its link.
        private func isVerb(_ between: Range<Int>) -> Bool {
            isDeed || between.contains(where: isVerb)
                || (subject + 1..<min(tokens.count, subject + 6)).contains(where: isVerb)
        }

        /// "bei dem Anschlag am 16. Dezember": during the event.
        private var isOccasion: Bool {
            has(.occasion, subject - 1) || has(.definite, subject - 1) && has(.occasion, subject - 2)
        }

        /// "Am 16. Dezember ereignete sich der Anschlag", "l'attentat a eu lieu le 16 décembre": in one clause with a verb of
        /// happening, and none of saying.
        ///
        /// - Parameter isSlip: Whether the date is the event's but for one part, so that any verb will do.
        func isWhenItHappened(isSlip: Bool) -> Bool {
            guard isSaidToBeADay, !isOfAnother else { return false }
            var clause = clause
            // "Signé le 18 mars, l'accord mit fin à la guerre": what follows both is of no other time.
            let last = max(date.upperBound, subject)
            if clause.contains(where: { $0 < last && tokens.isElsewhen($0) }) { return false }
            // "Signé le 18 mars 1962, l'accord …"
            if clause.lowerBound == 0, isVerb(0), isMark(",", clause.upperBound),
                (1...2).contains(subject - clause.upperBound)
            {
                return true
            }
            if clause.lowerBound == 0, !clause.contains(subject), !clause.contains(where: isVerb), clause.count <= 14 {
                // "Am Abend des 16. Dezember, …": the clause goes on after the comma.
                clause = 0..<end(of: clause.upperBound + 1)
            }
            // "der Anschlag, der sich am 16. Dezember ereignete", "l'attentat, le 16 décembre, tua …"
            let isAside = isMark(",", endOfName) && clause.lowerBound == endOfName + 1
            if isAside, !clause.contains(where: isVerb) { clause = clause.lowerBound..<end(of: clause.upperBound + 1) }
            guard clause.contains(subject) || isAside || isInDefinition(clause) else { return false }
            // "Beim Anschlag am 16. Dezember auf Schüler und Lehrer starben"
            if !clause.contains(where: isVerb), has(.conjunction, clause.upperBound) {
                clause = clause.lowerBound..<end(of: clause.upperBound + 1)
            }
            // "Der Anschlag war ein Angriff am 16. Dezember"
            // "La huelga fue debatida el 8 de mayo" says what was done about it.
            let defining: WordRole = [.indefinite, .definite, .dayLead, .happening, .coming, .boundary]
            let isDefined =
                has(.finite, subject + 1) && date.lowerBound > subject
                && (date.lowerBound == subject + 2
                    || tokens.indices.contains(subject + 2) && !tokens[subject + 2].roles.isDisjoint(with: defining))
            return (isDeed || isSlip && subject <= 1 || isDefined || clause.contains(where: isVerb))
                && !clause.contains { has(.report, $0) }
        }

        /// The index after the event and where it was: "l'[explosion] de l'usine".
        private var endOfName: Int {
            let start = subject + 1
            guard has(.possessive, start) || has(.ownDay, start) else { return start }
            let end = tokens[(start + 1)...].prefix(4).firstIndex { !$0.isUnknown && !$0.roles.contains(.definite) }
            return end.map { isMark(",", $0) ? $0 : start } ?? start
        }

        /// "El juicio por el atentado comenzó el …": what is said of another that the event only describes.
        var isOfAnother: Bool {
            // "El fiscal que investigaba el atentado"
            let isInClause = tokens[max(0, subject - 4)..<subject].contains {
                $0.roles.contains(.relative) && !$0.roles.contains(.definite)
            }
            // "[惨案]的审判", "[惨案]遇难者"
            let isItself = has(.naming, subject + 2) || has(.occurrence, subject + 2)
            if has(.ownTail, subject + 1) && !isItself || tokens.isHarm(subject + 1) { return true }
            if isEnacted { return false }
            return has(.possessive, subject - 1) || has(.definite, subject - 1) && has(.possessive, subject - 2)
                || isInClause && (!isDeed || isOfNoun) || isOfDoer || isOfVictims
        }

        /// "Im August kam es dann zum [Putsch]": a verb whose object is the event.
        private var isEnacted: Bool {
            let before = tokens[..<subject].lastIndex { $0.isMark(",") }.map { $0 + 1 } ?? 0
            return has(.enactment, subject + 1) || tokens[before..<subject].contains { $0.roles.contains(.enactment) }
        }

        /// "el volcán que [hizo erupción] volvió": a date before the noun that the event only describes.
        private var isOfNoun: Bool {
            date.upperBound < subject && has(.relative, subject - 1) && !has(.definite, subject - 1)
        }

        /// "die Opfer der Katastrophe": the event only describes them.
        private var isOfVictims: Bool {
            guard subject > 2, has(.definite, subject - 1), has(.definite, subject - 3) else { return false }
            return has(.everybody, subject - 2) || has(.persons, subject - 2) || tokens[subject - 2].entry.noun != nil
        }

        /// "le dessinateur blessé dans l'attentat reprit": the event only describes who does it.
        private var isOfDoer: Bool {
            guard subject > 3, subject + 1 < tokens.count, tokens[subject + 1].isUnknown else { return false }
            return has(.boundary, subject - 1) || has(.definite, subject - 1) && has(.boundary, subject - 2)
        }

        private func isVerb(_ index: Int) -> Bool {
            let entry = tokens[index].entry
            return entry.roles.contains(.occurrence) || entry.verb != nil || entry.state != nil
        }

        private func end(of start: Int) -> Int {
            var end = min(start, tokens.count)
            while end < tokens.count, !isEdge(end) { end += 1 }
            return end
        }

        /// Whether a word before or after the date makes it a day on which something was; in Chinese it needs none.
        private var isSaidToBeADay: Bool {
            if isInterval { return true }
            var before = date.lowerBound - 1
            while before >= 0, tokens[before].entry.weekday > 0 || isMark(",", before) { before -= 1 }
            if before < 0 || before < date.lowerBound - 1 && has(.ownDay, before) { return true }
            // "Vom 3. bis 5. Juni", "am Abend des 3. Juni", "en la noche del 3 de junio"
            if has(.ownDay, before) || has(.definite, before) {
                if isInterval || has(.partOfDay, before - 1) || has(.partOfDay, before - 2) { return true }
            }
            if has(.ownTail, date.upperBound), has(.partOfDay, date.upperBound + 1) { return true }
            return has(.dayLead, before) || has(.dayTail, date.upperBound) || isMark(",", date.lowerBound - 1)
                || has(.occurrence, date.upperBound) || has(.occurrence, before)
        }

        /// The tokens about the date up to a comma or conjunction; a comma directly after the date is within it.
        var clause: Range<Int> {
            var (start, end) = (date.lowerBound, date.upperBound)
            while start > 0, !isEdge(start - 1) || tokens[..<start].last?.isMark(",") == true && isWeekday(start - 2) {
                start -= 1
            }
            if isMark(",", end), start == 0 { end += 1 }
            return start..<self.end(of: end)
        }

        func isEdge(_ index: Int) -> Bool {
            isMark(",", index) || isMark(";", index) || isMark(":", index) && !tokens[index].isTight
                || has(.conjunction, index)
        }

        private func isWeekday(_ index: Int) -> Bool {
            tokens.indices.contains(index) && tokens[index].entry.weekday > 0
        }

        func has(_ role: WordRole, _ index: Int) -> Bool {
            tokens.indices.contains(index) && tokens[index].roles.contains(role)
        }

        func isMark(_ mark: Unicode.Scalar, _ index: Int) -> Bool {
            tokens.indices.contains(index) && tokens[index].isMark(mark)
        }
    }
}

extension [PlainToken] {
    /// Whether a token is a noun for those harmed: 遇难者.
    fileprivate func isHarm(_ index: Int) -> Bool {
        indices.contains(index) && self[index].entry.noun != nil && self[index].roles.isDisjoint(with: .occurrence)
            && self[index].entry.verb == nil
    }
}

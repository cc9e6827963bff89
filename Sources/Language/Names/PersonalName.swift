/// A person's name taken apart, and the shorter forms by which a text goes on to call them.
///
/// Which word is the family's follows from the words: the last one as a rule, with its particles; the first in Chinese and Korean
/// names; the last two in Spanish ones.
package struct PersonalName: Sendable {
    /// Those before the family's, without titles; initials keep their full stop.
    package let given: [String]
    /// The particles before it and the family's own words.
    private let particles: [String]
    private let family: [String]
    /// `Jr.` or `III` at the end.
    private let generation: String?
    private let isFamilyFirst: Bool

    /// - Returns: Nil for a name of one word, and for one that is made in another way: `William of Orange`.
    package init?(_ name: String, _ words: NameWords) {
        var parts = name.split { $0 == " " || $0 == "\u{A0}" || $0 == "," }.map(String.init)
        while parts.count > 1, words.isTitle(Self.plain(parts[0])) { parts.removeFirst() }
        generation = parts.last.flatMap { words.generations.contains(Self.plain($0)) ? $0 : nil }
        if generation != nil { parts.removeLast() }
        guard parts.count > 1, let last = parts.last, !parts.contains(where: { Self.marksOtherNames.contains($0) })
        else {
            return nil
        }
        isFamilyFirst = FamilyNames.comesFirst(in: parts)
        if isFamilyFirst {
            (given, particles, family) = (Array(parts.dropFirst()), [], [parts[0]])
            return
        }
        var start = parts.count - 1
        while start > 1, words.particles.contains(Self.plain(parts[start - 1])) { start -= 1 }
        (given, particles, family) = (Array(parts[..<start]), Array(parts[start..<parts.count - 1]), [last])
    }

    /// Words that no name of a person by birth has.
    private static let marksOtherNames: Set<String> = ["of", "the", "The", "and", "&", "–", "-"]

    private static func plain(_ word: String) -> String {
        (word.hasSuffix(".") ? String(word.dropLast()) : word).lowercased()
    }

    // MARK: - Shorter forms

    /// What a text may call the person once it has given the name in full, without titles.
    package var shortForms: [String] {
        if isJunior, let generation { return [(particles + family).joined(separator: " ") + " " + generation] }
        var forms: [String] = []
        func add(_ form: String) {
            if form.unicodeScalars.count > 1, !forms.contains(form) { forms.append(form) }
        }
        familyForms.forEach(add)
        if !isFamilyFirst {
            doubleForms.forEach(add)
            fullerForms.forEach(add)
        }
        return forms
    }

    /// Whether only the name's last word tells this person from a parent: a bare surname is then the parent's.
    private var isJunior: Bool { generation.map { FamilyNames.juniors.contains(Self.plain($0)) } ?? false }

    /// `van der Berg`, `Van der Berg`, `Berg`; `al-Zawahiri`, `Zawahiri`.
    private var familyForms: [String] {
        let whole = (particles + family).joined(separator: " ")
        var forms = [whole, whole.prefix(1).uppercased() + whole.dropFirst()]
        let needsParticle = particles.contains { FamilyNames.boundParticles.contains(Self.plain($0)) }
        if let last = family.last, !needsParticle {
            forms.append(last)
            if let hyphen = last.firstIndex(of: "-"), FamilyNames.articles.contains(last[..<hyphen].lowercased()) {
                forms.append(String(last[last.index(after: hyphen)...]))
            }
        }
        return forms
    }

    /// The last two words where there are three: `García Márquez`; of a Spanish name the first of the two as well.
    private var doubleForms: [String] {
        guard given.count > 1, particles.isEmpty, let second = given.last, let last = family.last,
            !second.hasSuffix("."), second.unicodeScalars.count > 1
        else { return [] }
        let isSpanish =
            FamilyNames.isSpanish(given + family) && !FamilyNames.spanishGivenNames.contains(second.lowercased())
        return isSpanish ? [second + " " + last, second] : [second + " " + last]
    }

    /// The first name with the family's, and with the father's: `Vladimir Putin`, `Vladimir Vladimirovich`.
    private var fullerForms: [String] {
        guard given.count > 1, let first = given.first else { return [] }
        let short = first + " " + (particles + family).joined(separator: " ")
        guard let second = given.last, FamilyNames.isPatronymic(second) else { return [short] }
        return [short, first + " " + second]
    }

    // MARK: - Other people

    /// Whether names before a family's name can be this person's: the same first name, or initials that fit.
    package func fits(given others: [String]) -> Bool {
        guard let first = others.first, let own = given.first, Self.fits(first, own) else { return false }
        return others.dropFirst().allSatisfy { other in
            Self.isInitial(other) || given.dropFirst().contains { Self.fits(other, $0) }
        }
    }

    private static func fits(_ other: String, _ own: String) -> Bool {
        other == own || (isInitial(other) && other.first == own.first) || (isInitial(own) && other.first == own.first)
    }

    private static func isInitial(_ word: String) -> Bool {
        let letters = word.unicodeScalars.filter { $0 != "." }
        return letters.count == 1 || (word.hasSuffix(".") && word.split(separator: ".").allSatisfy { $0.count == 1 })
    }
}

import Language
import Model

/// The shorter forms by which texts call an actor whom they have named in full: the surname of a person, the acronym of a body.
enum ShortForms {
    /// - Parameter names: The actor's name and its other names.
    static func of(_ names: [String], kind: Catalog.Actor.Kind) -> [String] {
        var forms: [String] = []
        for form in names.enumerated().flatMap({ $0 == 0 ? all(of: $1, kind) : related($1, to: names[0], kind) })
        where !forms.contains(form) && !names.contains(form) {
            forms.append(form)
        }
        return forms
    }

    private static func all(of name: String, _ kind: Catalog.Actor.Kind) -> [String] {
        kind == .person
            ? PersonalName(name, LanguageWords.english.names)?.shortForms ?? [] : acronym(of: name).map { [$0] } ?? []
    }

    /// Those of another name; of a person only if it has a word of the first one, as a byname has none: `the Iron Lady`.
    private static func related(_ name: String, to first: String, _ kind: Catalog.Actor.Kind) -> [String] {
        let own = first.split(separator: " ")
        let isOfOtherScript =
            first.utf8.allSatisfy { $0 < 0x80 } && name.unicodeScalars.allSatisfy { $0.value >= 0x250 || $0 == " " }
        let isAkin = isOfOtherScript || name.split(separator: " ").contains { own.contains($0) }
        return kind != .person || isAkin ? all(of: name, kind) : []
    }

    /// The capitals with which the words of a body's name begin: `SCO`. A text has to say so before it is one.
    static func acronym(of name: String) -> String? {
        let words = name.split { $0 == " " || $0 == "-" || $0 == "\u{A0}" || $0 == "/" }
        let capitals = words.compactMap { word in
            word.unicodeScalars.first { $0 != "(" && $0 != "“" }.flatMap { $0.properties.isUppercase ? $0 : nil }
        }
        guard capitals.count > 1 else { return nil }
        return String(String.UnicodeScalarView(capitals))
    }
}

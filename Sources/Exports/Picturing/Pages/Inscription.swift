/// Text as the typeface can set it.
enum Inscription {
    /// The maximum number of letters set, however long a text is.
    private static let longest = 400

    /// The letters of a text, with any blanks as one space; nil if most of it is in a script that the typeface lacks.
    ///
    /// Words in such a script within other text are left out, with the brackets around them, and so are signs that the
    /// typeface lacks.
    static func letters(of text: String) -> [Letter]? {
        var (letters, word) = ([Letter](), [Letter]())
        var (isForeign, known, foreign) = (false, 0, 0)
        func endWord() {
            if !isForeign, word.contains(where: { !isBracket($0) }) {
                if !letters.isEmpty { letters.append(.space) }
                letters += word
            }
            (word, isForeign) = ([], false)
        }
        for scalar in text.unicodeScalars {
            guard letters.count + word.count <= longest, foreign <= longest else { break }
            if scalar == " " {
                endWord()
            } else if let letter = Typeface.dossier.letter(scalar == "'" ? "’" : scalar) {
                known += 1
                word.append(letter)
            } else if scalar.properties.isWhitespace {
                endWord()
            } else if scalar.properties.canonicalCombiningClass != .notReordered {
                if !word.isEmpty, Typeface.dossier.glyph(scalar) != nil { word[word.count - 1].add(scalar) }
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                foreign += 1
                isForeign = true
            }
        }
        endWord()
        return letters.isEmpty || foreign > known ? nil : letters
    }

    /// The part of a text that pictures show, as written if they show all of it; nil if most of it is in a script that
    /// the typeface lacks.
    static func text(of text: String) -> String? {
        if isSetAsWritten(text) { return text }
        guard let letters = letters(of: text) else { return nil }
        let isWhole = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isWhitespace || scalar.properties.canonicalCombiningClass != .notReordered
                || Typeface.dossier.letter(scalar == "'" ? "’" : scalar) != nil
        }
        if isWhole { return text }
        var shown = String.UnicodeScalarView()
        for letter in letters {
            shown.append(letter.base)
            shown.append(contentsOf: letter.marksInOrder)
        }
        return String(shown)
    }

    /// Whether a text has a word, and the typeface has every sign of it: so it is with nearly every text.
    private static func isSetAsWritten(_ text: String) -> Bool {
        guard text.utf8.count <= longest else { return false }
        var hasWord = false
        for scalar in text.unicodeScalars where scalar != " " {
            guard let letter = Typeface.dossier.letter(scalar == "'" ? "’" : scalar) else { return false }
            hasWord = hasWord || !isBracket(letter)
        }
        return hasWord
    }

    private static func isBracket(_ letter: Letter) -> Bool { "()[]".unicodeScalars.contains(letter.base) }
}

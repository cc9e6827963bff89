/// Text as the typeface can set it.
enum Inscription {
    /// More is never set, however long a text is.
    private static let longest = 400

    /// The letters of a text, blanks as one space each; nil where most of it is in a script that the typeface lacks.
    ///
    /// Words of such a script within other text are left out, with the brackets around them; so are signs that it lacks.
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

    private static func isBracket(_ letter: Letter) -> Bool { "()[]".unicodeScalars.contains(letter.base) }
}

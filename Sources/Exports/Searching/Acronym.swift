/// The letters that a name of several words is shortened to.
enum Acronym {
    /// `MFA` and `MOFA` for "Ministry of Foreign Affairs": the initials in upper case, and all of them.
    static func all(of name: String) -> [String] {
        var capitals = ""
        var initials = ""
        var isStart = true
        for scalar in name.unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic
            if isLetter, isStart {
                initials.unicodeScalars.append(scalar)
                if scalar.properties.isUppercase { capitals.unicodeScalars.append(scalar) }
            }
            isStart = !isLetter && scalar != "'" && scalar != "’"
        }
        var found: [String] = []
        for acronym in [capitals, initials] where (2...8).contains(acronym.unicodeScalars.count) {
            if !found.contains(acronym) { found.append(acronym) }
        }
        return found
    }
}

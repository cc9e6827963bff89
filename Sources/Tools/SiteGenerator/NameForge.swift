/// Makes invented names: no two are the same, and none is the beginning of another.
struct NameForge {
    /// A name as printed, and its words in ASCII for an id.
    struct Name {
        var shown: String
        var plain: String

        static func + (left: Name, right: Name) -> Name {
            Name(shown: "\(left.shown) \(right.shown)", plain: "\(left.plain)-\(right.plain)")
        }
    }

    private var taken: Set<String> = []
    private let givenNames: [Name]

    init(random: inout SplitMix64) {
        var names: [Name] = []
        for _ in 0..<80 { names.append(Self.unique(syllables: 2, taken: &taken, random: &random)) }
        givenNames = names
    }

    /// A word of two or three syllables that no other name contains.
    mutating func word(random: inout SplitMix64) -> Name {
        Self.unique(syllables: random.within(2...3), taken: &taken, random: &random)
    }

    /// A first name that several people may have.
    func givenName(random: inout SplitMix64) -> Name {
        givenNames[random.below(givenNames.count)]
    }

    /// Four or five capitals that no other name contains.
    mutating func acronym(random: inout SplitMix64) -> String {
        while true {
            var text = ""
            for _ in 0..<random.within(4...5) { text += random.pick(Self.capitals) }
            if taken.insert(text).inserted { return text }
        }
    }

    /// A name in another script, and the language it is in.
    mutating func foreign(random: inout SplitMix64) -> (text: String, language: String) {
        while true {
            let script = Self.scripts[random.below(Self.scripts.count)]
            var text = ""
            for part in 0..<2 {
                if part == 1 { text += script.space }
                for _ in 0..<2 { text += random.pick(script.syllables) }
            }
            if taken.insert(text).inserted { return (text, script.language) }
        }
    }

    private static func unique(syllables: Int, taken: inout Set<String>, random: inout SplitMix64) -> Name {
        var length = syllables
        while true {
            var shown = ""
            var plain = ""
            for _ in 0..<length {
                let onset = random.pick(onsets)
                let vowel = vowels[random.below(vowels.count)]
                shown += onset + vowel.shown
                plain += onset + vowel.plain
            }
            let coda = random.pick(codas)
            if taken.insert(plain + coda).inserted {
                return Name(shown: capitalised(shown + coda), plain: plain + coda)
            }
            length = min(length + 1, 4)
        }
    }

    static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private static let capitals = ["B", "D", "F", "G", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z"]
    private static let onsets = [
        "b", "br", "d", "dr", "f", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v",
        "z",
    ]
    private static let codas = ["", "", "n", "r", "l", "s", "k", "m", "sh", "nd"]
    private static let vowels: [(shown: String, plain: String)] = [
        ("a", "a"), ("e", "e"), ("i", "i"), ("o", "o"), ("u", "u"), ("a", "a"), ("e", "e"), ("o", "o"), ("ai", "ai"),
        ("é", "e"), ("ö", "o"), ("ā", "a"), ("ı", "i"), ("ü", "u"),
    ]
    private static let scripts: [(language: String, space: String, syllables: [String])] = [
        ("ru", " ", ["бо", "ва", "гри", "до", "же", "зу", "ка", "ле", "мо", "ни", "по", "ра", "се", "ти", "фо", "чу"]),
        ("ar", " ", ["با", "دو", "ري", "سا", "مو", "نا", "لي", "كا", "فو", "تا", "جي", "حا", "زو", "قا", "طي", "عو"]),
        ("zh", "", ["岚", "维", "索", "卡", "莫", "泰", "罗", "德", "赫", "尼", "坦", "布", "鲁", "扎", "宁", "博"]),
        ("ka", " ", ["ბა", "გე", "დო", "ვი", "კა", "ლუ", "მე", "ნი", "პო", "რა", "სე", "ტი", "ფა", "შო", "ჩე", "ხო"]),
    ]
}

/// Makes dates, exact and uncertain, between 2004 and 2024.
enum DateForge {
    /// A day: `2014-12-16`.
    static func day(random: inout SplitMix64) -> String {
        "\(month(random: &random))-\(padded(random.within(1...28)))"
    }

    /// An EDTF level 1 date: half of them a day, the others a month, a year, a season, a span or uncertain.
    static func edtf(random: inout SplitMix64) -> String {
        switch random.below(20) {
        case 0..<10: day(random: &random)
        case 10, 11: month(random: &random)
        case 12: "\(year(random: &random))"
        case 13: "\(year(random: &random))~"
        case 14: "\(year(random: &random))-XX"
        case 15: "\(month(random: &random))-XX"
        case 16: "\(year(random: &random))-\(random.within(21...24))"
        case 17: "\(day(random: &random))?"
        case 18: span(random: &random)
        default: "\(day(random: &random))/.."
        }
    }

    /// A year: `2014`.
    static func year(random: inout SplitMix64) -> Int {
        random.within(2_004...2_024)
    }

    private static func month(random: inout SplitMix64) -> String {
        "\(year(random: &random))-\(padded(random.within(1...12)))"
    }

    private static func span(random: inout SplitMix64) -> String {
        let first = year(random: &random)
        let last = first + random.within(1...3)
        return "\(first)-\(padded(random.within(1...12)))-05/\(last)-\(padded(random.within(1...12)))"
    }

    private static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}

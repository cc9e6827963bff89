import Language

/// A word, number or mark of a text in a language of which plain sentences are read.
struct PlainToken: Sendable {
    enum Kind: Sendable, Equatable {
        case word
        /// Digits of any script, with their thousands grouped or not.
        case number(WrittenNumber)
        /// `16.` in German, `1er` in French.
        case ordinal(Int)
        /// `16.12.2014`, as EDTF.
        case date(String)
        /// The name of the event.
        case name
        /// `,`, `(`, `-`, `?` and so on, whatever the script.
        case mark(Unicode.Scalar)
        /// Digits and letters that are no number: `F16`.
        case opaque
    }

    var kind: Kind
    /// In bytes of the document's text.
    var range: Range<Int>
    /// Whether there is nothing between it and the token before it.
    var isTight = false
    /// The word, folded.
    var word = ""
    /// Whether it is written together with an "and" before it: "وقتل".
    var isJoined = false
    /// What the lexicon says of it.
    var entry = PlainLexicon.Entry()

    var roles: WordRole { entry.roles }
    var digits: WrittenNumber? { if case .number(let number) = kind { number } else { nil } }
    var isName: Bool { kind == .name }

    func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark(mark) }

    /// Whether it can be before a day at the beginning of a sentence: "in der Nacht vom", "dans la matinée du".
    var isTimeWord: Bool {
        isUnknown || entry.weekday > 0 || entry.dateRoles.contains(.between)
            || !roles.isDisjoint(with: [.dayLead, .ownDay, .definite, .scene, .boundary, .possessive, .indefinite])
    }

    /// Whether it says that something is the most so: "schwerste".
    var isSuperlative: Bool { isUnknown && word.hasSuffix("ste") }

    /// Whether it names a toll: "zahl der toten", "死亡人数".
    var isToll: Bool { entry.verb != nil && entry.roles.isEmpty && word.isPhrase }
}

extension String {
    /// As the lexicon has a word: in small letters, without the vowel signs of Arabic, and one letter for the forms of it that
    /// Arabic and Urdu keyboards write.
    var folded: String {
        guard utf8.contains(where: { $0 >= 0xD8 }) else { return lowercased() }
        var scalars = String.UnicodeScalarView()
        for scalar in lowercased().unicodeScalars {
            switch scalar.value {
            case 0x0640, 0x064B...0x0652, 0x0670: break
            case 0x0622, 0x0623, 0x0625: scalars.append("\u{0627}")
            case 0x0649, 0x06CC: scalars.append("\u{064A}")
            case 0x06A9: scalars.append("\u{0643}")
            case 0x06C1, 0x06BE, 0x06C2: scalars.append("\u{0647}")
            default: scalars.append(Self.simplified[scalar] ?? scalar)
            }
        }
        return String(scalars)
    }

    /// The characters of the tables in traditional Chinese, as simplified ones.
    private static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
        let traditional = "數發傷難縣鎮區鄉後條餘達約過報稱說佈證實認殺襲擊導簽訂與當時個員眾學師礦無災嚴塌東總將見計劃號間於總喪經"
        let simple = "数发伤难县镇区乡后条余达约过报称说布证实认杀袭击导签订与当时个员众学师矿无灾严塌东总将见计划号间于总丧经"
        return Dictionary(zip(traditional.unicodeScalars, simple.unicodeScalars)) { $1 }
    }()
}

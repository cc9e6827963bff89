/// What is known of family names in the languages of the world, as they are written in Latin letters.
package enum FamilyNames {
    /// Whether two words are a family name and given names of two syllables, as Chinese and Korean names are: `Lee Cheuk-yan`.
    package static func isFollowed(_ family: String, by given: String) -> Bool {
        let parts = given.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ (1...6).contains($0.utf8.count) }), family.utf8.count <= 7,
            given.first?.isUppercase == true, parts[1].first?.isLowercase == true
        else { return false }
        let name = family.lowercased()
        return chinese.contains(name) || korean.contains(name) || cantonese.contains(name)
    }

    private static let cantonese = Set(
        words: """
            cheung kwok leung lau wong chan cheng lam ng hui tsang yeung chow mak tam ip fung kwong shiu ho tse tong yip chu \
            chiang wan lai ting tsui mok yuen poon siu kwan sze szeto auyeung so lee au lo kam yiu to or chui choy ko koo \
            ching chung hung kong lui ma man mui ngai pang shek sin sit suen sum szeto tai tang tsoi wai wu yau yu yung
            """)

    /// Whether the first word of a name is the family's: a Chinese or Korean family name before given names of such syllables.
    static func comesFirst(in parts: [String]) -> Bool {
        guard parts.count <= 3, let first = parts.first else { return false }
        let given = parts.dropFirst().flatMap { $0.split(separator: "-") }.map { $0.lowercased() }
        guard !given.isEmpty, given.count <= 2 else { return false }
        let isHyphened = parts.dropFirst().contains { $0.contains("-") }
        let name = first.lowercased()
        if korean.contains(name), given.count == 2,
            isHyphened || given.allSatisfy({ $0.utf8.count <= 5 && isSyllable($0) })
        {
            return true
        }
        guard chinese.contains(name) else { return false }
        return isHyphened ? given.count == 2 : given.allSatisfy(isOneOrTwoSyllables)
    }

    private static func isOneOrTwoSyllables(_ word: String) -> Bool {
        if isSyllable(word) { return true }
        return word.indices.dropFirst().contains { isSyllable(String(word[..<$0])) && isSyllable(String(word[$0...])) }
    }

    /// Whether letters can be one syllable of Chinese in Pinyin, or of Korean.
    private static func isSyllable(_ letters: String) -> Bool {
        guard let vowel = letters.firstIndex(where: { "aeiouüv".contains($0) }) else { return false }
        return initials.contains(String(letters[..<vowel])) && finals.contains(String(letters[vowel...]))
    }

    private static let initials = Set(words: "b p m f d t n l g k h j q x zh ch sh r z c s y w ts hs kw").union([""])
    private static let finals = Set(
        words: """
            a o e i u ü v ai ei ao ou an en ang eng ong ia ie iao iu ian in iang ing iong ua uo uai ui uan un uang ue üe \
            oo ew ien oong eo ae eun eon eong yeon yeong ok uk ik ak ek ee oon um im am il ul ol al eol er
            """)

    private static let chinese = Set(
        words: """
            wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han \
            tang feng yu dong xiao cheng cao yuan deng xu fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan \
            du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou \
            shao meng long wan duan qian yin li yi chang he lai gong wen xi bo ai zhai hua qi jiao chiang chou mao teng \
            tung chow lee wong chan cheung lam ng leung chu tsai tsang chao hsu hsieh soong koo ong teo goh tsao lei bi \
            ouyang sima kuang
            """)
    private static let korean = Set(
        words:
            "kim lee park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im rim han oh seo suh shin hwang ahn an song ryu yoo yu hong ko koh moon mun bae baek nam noh roh ri ra hyon hyun thae"
    )

    /// A surname is never used without these: `bin Salman` is not Salman.
    static let boundParticles: Set<String> = [
        "bin", "ibn", "bint", "binte", "ben", "ul", "ur", "de", "della", "di", "da", "do", "dos", "du", "la", "le", "y",
    ]
    /// Arabic articles that a hyphen ties to a name.
    static let articles: Set<String> = ["al", "el", "as", "ash", "at", "ad", "an", "ar", "az", "ul", "ur"]
    static let juniors: Set<String> = ["jr", "junior"]

    /// Whether a name has the letters or endings of Spanish.
    static func isSpanish(_ parts: [String]) -> Bool {
        parts.contains { part in
            part.hasSuffix("ez") || part.unicodeScalars.contains { "áéíóúñ".unicodeScalars.contains($0) }
        }
    }

    /// Given names that come second, and so are not the first of two family names.
    static let spanishGivenNames = Set(
        words: """
            maría maria josé jose luis manuel juan antonio carlos miguel ángel angel jesús jesus francisco fernando rafael \
            andrés andres pablo pedro enrique alberto eduardo javier ramón ramon ignacio alejandro jorge martín martin \
            tomás tomas isabel teresa carmen rosa ana elena cristina pilar mercedes luisa josefa dolores soledad emilio \
            arturo ricardo roberto ernesto felipe alfonso augusto agustín guillermo gonzalo hernán esteban gabriel diego \
            sebastián nicolás domingo vicente joaquín mario raúl rubén sergio óscar víctor hugo
            """)

    /// Whether a word is formed from a father's name, in Russian and its neighbours.
    static func isPatronymic(_ word: String) -> Bool {
        let lower = word.lowercased()
        return ["ovich", "evich", "ovych", "yevich", "ovna", "evna", "ivna", "ichna"].contains { lower.hasSuffix($0) }
    }
}

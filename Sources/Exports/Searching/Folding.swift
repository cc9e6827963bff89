/// How words are normalised before they are compared: case, diacritics and letter variants folded, marks left out.
///
/// The definition is data (`groups`, `marks`, `separators`, `unspaced`), which is also on the site, so that the browser
/// folds a query by the table that the build used. The first rule that fits a scalar applies: a mark is left out; a
/// separator ends a word; a letter of an unspaced script makes a word with the letter after it; a letter in a group
/// becomes the group's letters; any other stays as it is.
struct Folding: Sendable {
    /// How a scalar is treated.
    enum CharacterClass: UInt8 { case letter, separator, mark, unspaced, folded }

    /// For each ASCII byte the letter or digit it is folded to; 0 for a separator.
    let ascii: [UInt8]
    /// The `CharacterClass` of each scalar of the basic plane.
    private let kinds: [UInt8]
    /// For a scalar that is folded, the place of its group in `letters`.
    private let places: [UInt16]
    /// Each group's letters: their number, then the bytes.
    private let letters: [UInt8]

    static let standard = Folding()

    private init() {
        var kinds = [UInt8](repeating: CharacterClass.letter.rawValue, count: 0x10000)
        var places = [UInt16](repeating: 0, count: 0x10000)
        var letters: [UInt8] = []
        for group in Self.groups.split(separator: "|") {
            let parts = group.split(separator: " ")
            guard parts.count == 2 else { continue }
            for scalar in parts[1].unicodeScalars where scalar.value < 0x10000 {
                kinds[Int(scalar.value)] = CharacterClass.folded.rawValue
                places[Int(scalar.value)] = UInt16(truncatingIfNeeded: letters.count)
            }
            letters.append(UInt8(truncatingIfNeeded: parts[0].utf8.count))
            letters += parts[0].utf8
        }
        for (list, kind) in [
            (Self.unspaced, CharacterClass.unspaced), (Self.separators, .separator), (Self.marks, .mark),
        ] {
            for range in Self.ranges(list) {
                for value in range.clamped(to: 0...0xFFFF) { kinds[Int(value)] = kind.rawValue }
            }
        }
        ascii = (0..<128).map { byte in
            switch CharacterClass(rawValue: kinds[byte]) {
            case .letter: UInt8(byte)
            case .folded: UInt8(byte) | 0x20
            default: 0
            }
        }
        (self.kinds, self.places, self.letters) = (kinds, places, letters)
    }

    func kind(_ scalar: UInt32) -> CharacterClass {
        if scalar < 0x10000 { return CharacterClass(rawValue: kinds[Int(scalar)]) ?? .letter }
        if scalar >= 0x20000, scalar <= 0x3FFFF { return .unspaced }
        return scalar >= 0x1F000 && scalar <= 0x1FAFF ? .separator : .letter
    }

    /// The letters that a folded scalar becomes.
    func letters(of scalar: UInt32) -> ArraySlice<UInt8> {
        guard scalar < 0x10000 else { return [] }
        let place = Int(places[Int(scalar)])
        return letters[place + 1..<place + 1 + Int(letters[place])]
    }

    /// `ad 2b9-2cc` as written between the brackets of a JavaScript pattern: `\u{ad}\u{2b9}-\u{2cc}`.
    static func pattern(_ list: String) -> String {
        list.split(separator: " ").map { item in
            item.split(separator: "-").map { "\\u{\($0)}" }.joined(separator: "-")
        }.joined()
    }

    /// Reads `ad 2b9-2cc`.
    static func ranges(_ list: String) -> [ClosedRange<UInt32>] {
        list.split(separator: " ").compactMap { item in
            let ends = item.split(separator: "-").compactMap { UInt32($0, radix: 16) }
            guard let first = ends.first, let last = ends.last, first <= last else { return nil }
            return first...last
        }
    }
}

extension Folding {
    /// Plain letters, each before the letters that are folded to it: case, diacritics, variants of Arabic and Urdu letters,
    /// digits of other scripts, full-width forms. (Made from Unicode's canonical decompositions, and by hand where it has none.)
    static let groups = """
        a AÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặＡａ|b BƁɓḂḃḄḅḆḇＢｂ|c CÇçĆćĈĉĊċČčḈḉＣｃ|\
        d DÐðĎďĐđƊɗḊḋḌḍḎḏḐḑḒḓＤｄ|e EÈÉÊËèéêëĒēĔĕĖėĘęĚěƏƐȄȅȆȇȨȩəɛḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệＥｅ|f FƑƒḞḟＦｆ|\
        g GĜĝĞğĠġĢģǦǧǴǵḠḡＧｇ|h HĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖＨｈ|i IÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋḬḭḮḯỈỉỊịＩｉ|j JĴĵǰＪｊ|\
        k KĶķƘƙǨǩḰḱḲḳḴḵＫｋ|l LĹĺĻļĽľŁłḶḷḸḹḺḻḼḽＬｌ|m MḾḿṀṁṂṃＭｍ|n NÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋＮｎ|\
        o OÒÓÔÕÖØòóôõöøŌōŎŏŐőƆƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱɔṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợＯｏ|p PṔṕṖṗＰｐ|q QＱｑ|\
        r RŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟＲｒ|s SŚśŜŝŞşŠšſȘșṠṡṢṣṤṥṦṧṨṩẛＳｓ|t TŢţŤťŦŧȚțṪṫṬṭṮṯṰṱẗＴｔ|\
        u UÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰựＵｕ|v VṼṽṾṿＶｖ|w WŴŵẀẁẂẃẄẅẆẇẈẉẘＷｗ|\
        x XẊẋẌẍＸｘ|y YÝýÿŶŷŸƳƴȲȳẎẏẙỲỳỴỵỶỷỸỹＹｙ|z ZŹźŻżŽžẐẑẒẓẔẕＺｚ|ae ÆæǢǣǼǽ|th Þþ|ss ßẞ|ĳ Ĳ|ŀ Ŀ|ng Ŋŋ|oe Œœ|ƃ Ƃ|\
        ƅ Ƅ|ƈ Ƈ|ɖ Ɖ|ƌ Ƌ|ǝ Ǝ|ɠ Ɠ|ɣ Ɣ|ɩ Ɩ|ɨ Ɨ|ɯ Ɯ|ɲ Ɲ|ɵ Ɵ|ƣ Ƣ|ƥ Ƥ|ʀ Ʀ|ƨ Ƨ|ʃ Ʃ|ƭ Ƭ|ʈ Ʈ|ʊ Ʊ|ʋ Ʋ|ƶ Ƶ|ʒ ƷǮǯ|ƹ Ƹ|ƽ Ƽ|\
        ǆ Ǆǅ|ǉ Ǉǈ|ǌ Ǌǋ|ǥ Ǥ|ǳ Ǳǲ|ƕ Ƕ|ƿ Ƿ|ȝ Ȝ|ƞ Ƞ|ȣ Ȣ|ȥ Ȥ|ⱥ Ⱥ|ȼ Ȼ|ƚ Ƚ|ⱦ Ⱦ|ɂ Ɂ|ƀ Ƀ|ʉ Ʉ|ʌ Ʌ|ɇ Ɇ|ɉ Ɉ|ɋ Ɋ|ɍ Ɍ|ɏ Ɏ|ỻ Ỻ|\
        ỽ Ỽ|ỿ Ỿ|α ΆΑάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ|ε ΈΕέἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ|\
        η ΉΗήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ|ι ΊΐΙΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίιῐῑῒΐῖῗῘῙῚΊ|\
        ο ΌΟόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ|υ ΎΥΫΰϋύὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ|ω ΏΩώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ|\
        β Β|γ Γ|δ Δ|ζ Ζ|θ Θϴ|κ Κ|λ Λ|μ Μ|ν Ν|ξ Ξ|π Π|ρ ΡῤῥῬ|σ Σς|τ Τ|φ Φ|χ Χ|ψ Ψ|ϗ Ϗ|ϒ ϓϔ|ϙ Ϙ|ϛ Ϛ|ϝ Ϝ|ϟ Ϟ|ϡ Ϡ|\
        ϣ Ϣ|ϥ Ϥ|ϧ Ϧ|ϩ Ϩ|ϫ Ϫ|ϭ Ϭ|ϯ Ϯ|ϸ Ϸ|ϲ Ϲ|ϻ Ϻ|ͻ Ͻ|ͼ Ͼ|ͽ Ͽ|е ЀЁЕѐёӖӗ|ђ Ђ|г ЃГѓ|є Є|ѕ Ѕ|і ІЇї|ј Ј|љ Љ|њ Њ|ћ Ћ|\
        к ЌКќ|и ЍИЙйѝӢӣӤӥ|у ЎУўӮӯӰӱӲӳ|џ Џ|а АӐӑӒӓ|б Б|в В|д Д|ж ЖӁӂӜӝ|з ЗӞӟ|л Л|м М|н Н|о ОӦӧ|п П|р Р|с С|т Т|\
        ф Ф|х Х|ц Ц|ч ЧӴӵ|ш Ш|щ Щ|ъ Ъ|ы ЫӸӹ|ь Ь|э ЭӬӭ|ю Ю|я Я|ѡ Ѡ|ѣ Ѣ|ѥ Ѥ|ѧ Ѧ|ѩ Ѩ|ѫ Ѫ|ѭ Ѭ|ѯ Ѯ|ѱ Ѱ|ѳ Ѳ|ѵ ѴѶѷ|ѹ Ѹ|\
        ѻ Ѻ|ѽ Ѽ|ѿ Ѿ|ҁ Ҁ|ҋ Ҋ|ҍ Ҍ|ҏ Ҏ|ґ Ґ|ғ Ғ|ҕ Ҕ|җ Җ|ҙ Ҙ|қ Қ|ҝ Ҝ|ҟ Ҟ|ҡ Ҡ|ң Ң|ҥ Ҥ|ҧ Ҧ|ҩ Ҩ|ҫ Ҫ|ҭ Ҭ|ү Ү|ұ Ұ|ҳ Ҳ|ҵ Ҵ|\
        ҷ Ҷ|ҹ Ҹ|һ Һ|ҽ Ҽ|ҿ Ҿ|ӏ Ӏ|ӄ Ӄ|ӆ Ӆ|ӈ Ӈ|ӊ Ӊ|ӌ Ӌ|ӎ Ӎ|ӕ Ӕ|ә ӘӚӛ|ӡ Ӡ|ө ӨӪӫ|ӷ Ӷ|ӻ Ӻ|ӽ Ӽ|ӿ Ӿ|ԁ Ԁ|ԃ Ԃ|ԅ Ԅ|ԇ Ԇ|ԉ Ԉ|\
        ԋ Ԋ|ԍ Ԍ|ԏ Ԏ|ԑ Ԑ|ԓ Ԓ|ԕ Ԕ|ԗ Ԗ|ԙ Ԙ|ԛ Ԛ|ԝ Ԝ|ԟ Ԟ|ԡ Ԡ|ԣ Ԣ|ԥ Ԥ|ԧ Ԧ|ԩ Ԩ|ԫ Ԫ|ԭ Ԭ|ԯ Ԯ|ա Ա|բ Բ|գ Գ|դ Դ|ե Ե|զ Զ|է Է|\
        ը Ը|թ Թ|ժ Ժ|ի Ի|լ Լ|խ Խ|ծ Ծ|կ Կ|հ Հ|ձ Ձ|ղ Ղ|ճ Ճ|մ Մ|յ Յ|ն Ն|շ Շ|ո Ո|չ Չ|պ Պ|ջ Ջ|ռ Ռ|ս Ս|վ Վ|տ Տ|ր Ր|ց Ց|\
        ւ Ւ|փ Փ|ք Ք|օ Օ|ֆ Ֆ|0 ٠۰०০０|1 ١۱१১１|2 ٢۲२২２|3 ٣۳३৩３|4 ٤۴४৪４|5 ٥۵५৫５|6 ٦۶६৬６|7 ٧۷७৭７|8 ٨۸८৮８|9 ٩۹९৯９|\
        ا آأإٱ|ی ئىيۍې|ک كڪ|ہ ةهھۀۂۃە|و ؤۆۇۋ|ے ۓ|ن ں|گ ڳ
        """

    /// Signs that are left out of words: combining marks, vowel points, modifier letters, joiners. Hexadecimal code points.
    static let marks = """
        ad 2b9-2cc 300-36f 483-489 591-5bd 5bf 5c1-5c2 5c4-5c5 5c7 610-61a 61c 640 64b-65f 670 6d6-6dc 6df-6e8 6ea-6ed \
        93c 9bc a3c 200c-200f 202a-202e 2060-2064 2066-206f 20d0-20ff fe00-fe0f fe20-fe2f feff
        """

    /// The separators of words; the rest are letters and digits of all scripts.
    static let separators = """
        0-2f 3a-40 5b-60 7b-a9 ab-ac ae-b4 b6-b9 bb-bf d7 f7 37e 387 55a-55f 589-58f 5be 5c0 5c3 5c6 5f3-5f4 600-60f \
        61b 61d-61f 66a-66d 6d4 6dd-6de 6e9 6fd-6fe 700-70d 964-965 970 e3f e4f e5a-e5b 104a-104f 10fb 1360-1368 \
        17d4-17da 1800-180a 2000-200b 2010-2029 202f-205f 2065 207a-207e 208a-208e 20a0-20cf 2190-2bff 2e00-2e7f \
        2ff0-3004 3008-3020 3030 303d-3040 30a0 30fb d800-f8ff fe10-fe1f fe30-fe6f ff00-ff0f ff1a-ff20 ff3b-ff40 \
        ff5b-ff65 ffe0-ffff 1f000-1faff
        """

    /// Scripts without spaces between words: Thai, Lao, Myanmar, Khmer, Han, Hiragana, Katakana.
    static let unspaced = """
        e00-e3e e40-e4e e50-e59 e5c-eff 1000-1049 1050-109f 1780-17d3 17db-17ff 2e80-2fdf 3005-3007 3021-302f 3031-303c \
        3041-309f 30a1-30fa 30fc-30ff 31f0-31ff 3400-4dbf 4e00-9fff f900-faff ff66-ff9f 20000-3ffff
        """
}

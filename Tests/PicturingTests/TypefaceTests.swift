import Testing

@testable import Exports

/// What the typeface can write.
@Suite("The typeface of the pictures")
struct TypefaceTests {
    private func drawn(_ text: String) -> Int {
        text.unicodeScalars.compactMap { Typeface.dossier.letter($0) }.count { letter in
            Rasteriser.mask(of: Typeface.dossier.outline(letter, pen: .text, pixels: 40)).coverage.contains(255)
        }
    }

    @Test("It draws every letter of Latin-1, of Latin Extended-A and of Vietnamese")
    func latin() {
        let ranges: [ClosedRange<UInt32>] = [
            0x21...0x7E, 0xC0...0xFF, 0x100...0x137, 0x139...0x148, 0x14A...0x17E, 0x1EA0...0x1EF9,
        ]
        // Two ligatures of which one is Dutch and old, the sign for division, and the dotted l of Catalan's past.
        let lacking: Set<UInt32> = [0xF7, 0x132, 0x133, 0x13F, 0x140]
        let scalars = ranges.flatMap { $0 }.filter { !lacking.contains($0) }.compactMap(Unicode.Scalar.init)
        for scalar in scalars { #expect(drawn(String(scalar)) == 1, "U+\(String(scalar.value, radix: 16)) \(scalar)") }
    }

    @Test(
        "It draws the letters of romanisations, Cyrillic and Greek",
        arguments: [
            "ʿAbdal-Raḥmān", "ḤāfiẓṢūfīḎḫġḵẕ", "Žižek", "Ağa", "NguyễnĐức", "Xiànzhìshǔlǜ", "Tiānānmén", "Rāṣṭrapati",
            "ḷṃṅñṇśṛ",
            "Шанхайскаяорганизацияёъыьэюя", "ЂорђеЉубљанаЊЏџ", "ЇжакҐєі", "ΕλληνικήΔημοκρατίαψξφθςΰ",
            "“”‘’„‚…–—·•«»‹›†§",
        ])
    func romanisations(text: String) { #expect(drawn(text) == text.unicodeScalars.count) }

    @Test("A letter with marks is the same however it is written")
    func composed() {
        #expect(
            Inscription.letters(of: "Nguy\u{1EC5}n \u{1E24}\u{101}")
                == Inscription.letters(of: "Nguye\u{302}\u{303}n H\u{323}a\u{304}"))
    }

    @Test("Every line of the tables can be read")
    func tables() {
        for table in [latinSmall, latinCapital, signs, greek, cyrillic, combiningMarks] {
            #expect(GlyphReader.glyphs(in: table).count == table.split(separator: "\n").count)
        }
    }

    @Test(
        "Other scripts are left out, and a text mostly in them is not set",
        arguments: [
            ("Xi Jinping (习近平)", "Xi Jinping"), ("习近平", nil), ("القاعدة", nil), ("Al-Qaeda القاعدة", "Al-Qaeda"),
            ("🎉 Party 🎉", "Party"),
            ("🎉", nil), ("", nil), ("  \n ", nil), ("e\u{301}\u{327}\u{323}\u{302}\u{308}", "ȩ́̈"),
            ("\u{301}\u{301}", nil),
            ("a\u{200D}\u{FEFF}b\u{0}c", "abc"),
        ] as [(String, String?)])
    func scripts(text: String, expected: String?) {
        let letters = Inscription.letters(of: text)
        #expect(letters?.map(\.base) == expected.map { $0.decomposedBases })
    }

    @Test("Only a few hundred letters of a text are read, however long it is")
    func long() {
        #expect(Inscription.letters(of: String(repeating: "x", count: 1_000_000))?.count ?? 0 < 500)
        #expect(Inscription.letters(of: String(repeating: "习", count: 1_000_000)) == nil)
        #expect(Inscription.letters(of: "a" + String(repeating: "\u{301}", count: 100_000))?.count == 1)
    }
}

extension String {
    /// Its scalars without marks, for texts of which no letter is one with a mark.
    fileprivate var decomposedBases: [Unicode.Scalar] {
        unicodeScalars.compactMap { Typeface.dossier.letter($0) }.map(\.base)
    }
}

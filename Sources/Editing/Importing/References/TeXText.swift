import Base
import Language

/// Text as TeX writes it.
enum TeXText {
    /// The characters that readers see: commands of accents and signs replaced, braces and other commands removed.
    static func decoded(_ bytes: [UInt8]) -> String {
        guard bytes.contains(where: { special.contains($0) }) else { return bytes.string.withSingleSpaces }
        var reader = Reader(bytes: bytes)
        reader.read()
        return reader.out.string.composed.withSingleSpaces
    }

    private static let special = Array("\\{}~$-`'".utf8)

    private struct Reader {
        let bytes: [UInt8]
        var out: [UInt8] = []
        private var index = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func read() {
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case UInt8(ascii: "\\"): command()
                case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"): index += 1
                case UInt8(ascii: "~"): put(" ", 1)
                case UInt8(ascii: "-") where starts("---"): put("—", 3)
                case UInt8(ascii: "-") where starts("--"): put("–", 2)
                case UInt8(ascii: "`") where starts("``"): put("“", 2)
                case UInt8(ascii: "'") where starts("''"): put("”", 2)
                default:
                    out.append(byte)
                    index += 1
                }
            }
        }

        private func starts(_ text: StaticString) -> Bool { bytes.span.holds(text, at: index) }

        private mutating func put(_ text: String, _ length: Int) {
            out += text.utf8
            index += length
        }

        private mutating func command() {
            index += 1
            guard index < bytes.count else { return }
            let first = bytes[index]
            guard first.isLetter else { return sign(first) }
            let start = index
            while index < bytes.count, bytes[index].isLetter { index += 1 }
            let name = Array(bytes[start..<index]).string
            if let mark = TeXText.letterAccents[name] {
                return accent(mark, isLetter: true)
            }
            if let letter = TeXText.letters[name] {
                if index < bytes.count, bytes[index] == 0x20 { index += 1 }
                out += letter.utf8
            } else if name == "url" || name == "href" || name == "texttt" {
                // What follows in braces is its text.
            } else if index < bytes.count, bytes[index] == 0x20 {
                index += 1
            }
        }

        private mutating func sign(_ sign: UInt8) {
            index += 1
            if let mark = TeXText.accents[sign] { return accent(mark, isLetter: false) }
            switch sign {
            case UInt8(ascii: "\\"): out.append(0x20)
            case UInt8(ascii: "-"), UInt8(ascii: "/"): break
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), 0x20: out.append(0x20)
            default: out.append(sign)
            }
        }

        /// Puts an accent on the letter after it, which may be in braces, or be a dotless i.
        private mutating func accent(_ mark: String, isLetter: Bool) {
            while index < bytes.count, bytes[index] == UInt8(ascii: "{") || bytes[index] == 0x20 { index += 1 }
            guard index < bytes.count else { return }
            if bytes[index] == UInt8(ascii: "\\") {
                let rest = bytes[(index + 1)...].prefix(2)
                if let base = rest.first, base == UInt8(ascii: "i") || base == UInt8(ascii: "j") {
                    out.append(base)
                    index += 2
                } else {
                    command()
                }
            } else if bytes[index] != UInt8(ascii: "}") {
                let length = max(1, bytes[index].leadingZeroBitCount == 0 ? (~bytes[index]).leadingZeroBitCount : 1)
                out += bytes[index..<min(bytes.count, index + length)]
                index += length
            }
            out += mark.utf8
        }
    }

    /// Marks that combine with the letter before them.
    private static let accents: [UInt8: String] = [
        UInt8(ascii: "'"): "\u{301}", UInt8(ascii: "`"): "\u{300}", UInt8(ascii: "^"): "\u{302}",
        UInt8(ascii: "\""): "\u{308}", UInt8(ascii: "~"): "\u{303}", UInt8(ascii: "="): "\u{304}",
        UInt8(ascii: "."): "\u{307}",
    ]
    private static let letterAccents = [
        "c": "\u{327}", "v": "\u{30C}", "u": "\u{306}", "H": "\u{30B}", "k": "\u{328}", "r": "\u{30A}", "d": "\u{323}",
        "b": "\u{331}", "t": "\u{361}",
    ]
    private static let letters = [
        "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "o": "ø", "O": "Ø", "l": "ł",
        "L": "Ł", "i": "i", "j": "j", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ",
        "textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "textendash": "–", "textemdash": "—",
        "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”",
        "textquotesingle": "'", "textbar": "|", "textless": "<", "textgreater": ">", "textunderscore": "_",
        "textdegree": "°", "textregistered": "®", "texttrademark": "™", "textcopyright": "©", "copyright": "©",
        "pounds": "£", "euro": "€", "texteuro": "€", "S": "§", "P": "¶", "dots": "…", "ldots": "…", "textellipsis": "…",
        "guillemotleft": "«", "guillemotright": "»", "glqq": "„", "grqq": "“", "flqq": "«", "frqq": "»", "times": "×",
        "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ",
        "omega": "ω", "Delta": "Δ", "Omega": "Ω", "TeX": "TeX", "LaTeX": "LaTeX", "slash": "/", "enspace": " ",
        "quad": " ", "newline": " ", "par": " ", "rightarrow": "→", "leq": "≤", "geq": "≥", "pm": "±", "approx": "≈",
    ]
}

/// A character that XML or HTML writes as `&amp;`, `&#38;` or `&#x26;`.
struct MarkupReference {
    let text: Unicode.Scalar
    /// After its semicolon.
    let end: Int

    /// Nil if no reference that we know begins there.
    init?(_ bytes: [UInt8], at start: Int, before limit: Int, isXML: Bool) {
        let body = bytes[(start + 1)..<min(limit, start + 12)]
        let name = body.prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
        let isEnded = name.endIndex < limit && bytes[name.endIndex] == UInt8(ascii: ";")
        guard !name.isEmpty, isEnded || !isXML && name.first == UInt8(ascii: "#"),
            let scalar = name.first == UInt8(ascii: "#") ? Self.number(name.dropFirst()) : Self.named(name)
        else { return nil }
        text = scalar
        end = name.endIndex + (isEnded ? 1 : 0)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHex ? 16 : 10) else { return nil }
        // Pages number the characters of Windows-1252 as if they were of Unicode.
        let code = (0x80..<0xA0).contains(value) ? Windows1252.scalar(UInt8(value)).value : value
        guard let scalar = Unicode.Scalar(code), code >= 0x20 || code == 9 || code == 10 || code == 13 else {
            return "\u{FFFD}"
        }
        return scalar
    }

    private static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        names[String(decoding: name, as: UTF8.self)]
    }

    private static let names: [String: Unicode.Scalar] = {
        var names: [String: Unicode.Scalar] = [:]
        for (index, name) in latin.split(separator: " ").enumerated() {
            names[String(name)] = Unicode.Scalar(UInt32(0xA0 + index))
        }
        for pair in others.split(separator: " ") {
            let parts = pair.split(separator: "=")
            names[String(parts[0])] = UInt32(parts[1], radix: 16).flatMap(Unicode.Scalar.init)
        }
        return names
    }()

    /// The names of U+00A0 to U+00FF, in order.
    private static let latin = """
        nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
        para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
        Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
        Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
        igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
        thorn yuml
        """
    private static let others = """
        amp=26 lt=3C gt=3E quot=22 apos=27 OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178 fnof=192 circ=2C6 tilde=2DC \
        ensp=2002 emsp=2003 thinsp=2009 zwnj=200C zwj=200D lrm=200E rlm=200F ndash=2013 mdash=2014 lsquo=2018 rsquo=2019 \
        sbquo=201A ldquo=201C rdquo=201D bdquo=201E dagger=2020 Dagger=2021 bull=2022 hellip=2026 permil=2030 prime=2032 \
        Prime=2033 lsaquo=2039 rsaquo=203A oline=203E frasl=2044 euro=20AC trade=2122 larr=2190 uarr=2191 rarr=2192 \
        darr=2193 harr=2194 crarr=21B5 minus=2212 infin=221E asymp=2248 ne=2260 le=2264 ge=2265 Alpha=391 Beta=392 \
        Gamma=393 Delta=394 Omega=3A9 alpha=3B1 beta=3B2 gamma=3B3 delta=3B4 epsilon=3B5 theta=3B8 lambda=3BB mu=3BC pi=3C0 \
        sigma=3C3 omega=3C9 sum=2211 radic=221A lsqb=5B rsqb=5D lpar=28 rpar=29 num=23 ast=2A plus=2B comma=2C period=2E \
        colon=3A semi=3B excl=21 quest=3F commat=40 lowbar=5F hyphen=2010 dash=2010 check=2713 star=2606 Ccaron=10C \
        ccaron=10D Zcaron=17D zcaron=17E Lstrok=141 lstrok=142 rarrhk=21AA inodot=131 Idot=130 gbreve=11F scedil=15F
        """
}

/// The characters of Windows-1252, which old files and pages use.
package enum Windows1252 {
    /// The character of a byte; the five bytes that have none give U+FFFD.
    package static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
        return high[Int(byte) - 0x80]
    }

    /// The text in UTF-8.
    package static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 { out.append(byte) } else { out += String(scalar(byte)).utf8 }
        }
        return out
    }

    private static let high = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}

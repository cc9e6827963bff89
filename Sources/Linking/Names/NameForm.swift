import Foundation

/// The bytes by which a name is compared with the text: one space for any white space, straight apostrophes, plain hyphens.
enum NameForm {
    /// Longer names are not looked for.
    static let longest = 200

    /// The forms of a name in composed and decomposed letters; empty where there is nothing to look for.
    static func all(of name: String) -> [[UInt8]] {
        guard !name.utf8.allSatisfy({ $0 < 0x80 }) else { return [canonical(name)].filter(isUsable) }
        let spellings = [name, name.precomposedStringWithCanonicalMapping, name.decomposedStringWithCanonicalMapping]
        var forms: [[UInt8]] = []
        for form in spellings.map(canonical) where isUsable(form) && !forms.contains(form) { forms.append(form) }
        return forms
    }

    /// The byte that the text at an offset stands for in a name, and how many bytes of the text it takes.
    @inline(__always)
    static func byte(at offset: Int, in text: UnsafeBufferPointer<UInt8>, limit: Int) -> (byte: UInt8, length: Int) {
        let byte = text[offset]
        switch byte {
        case 0x09, 0x0A: return (0x20, 1)
        case 0xC2 where offset + 1 < limit && text[offset + 1] == 0xA0: return (0x20, 2)
        case 0xE2 where offset + 2 < limit && text[offset + 1] == 0x80:
            switch text[offset + 2] {
            case 0x98, 0x99: return (UInt8(ascii: "'"), 3)
            case 0x90, 0x91: return (UInt8(ascii: "-"), 3)
            case 0xAF: return (0x20, 3)
            default: return (byte, 1)
            }
        default: return (byte, 1)
        }
    }

    /// The first bytes of whatever may stand in a text for a byte of a name.
    static func writtenAs(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case 0x20: [0x20, 0x09, 0x0A, 0xC2, 0xE2]
        case UInt8(ascii: "'"), UInt8(ascii: "-"): [byte, 0xE2]
        default: [byte]
        }
    }

    private static func isUsable(_ form: [UInt8]) -> Bool { !form.isEmpty && form.count <= longest }

    private static func canonical(_ name: String) -> [UInt8] {
        var name = name
        return name.withUTF8 { text in
            var out: [UInt8] = []
            out.reserveCapacity(text.count)
            var offset = 0
            while offset < text.count {
                let (byte, length) = byte(at: offset, in: text, limit: text.count)
                offset += length
                if byte == 0x20, out.isEmpty || out.last == 0x20 { continue }
                out.append(byte)
            }
            if out.last == 0x20 { out.removeLast() }
            return out
        }
    }
}

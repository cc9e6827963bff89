import Base
import Model

/// Finds characters that a text spells as entities, such as `&#x202E;`, and that are forbidden or invisible.
enum WrittenCharacters {
    static func findings(in file: SourceFile, from start: Int, of document: Document) -> [Diagnostic] {
        let bytes = file.bytes.span
        guard bytes.place(of: "&#", in: start..<bytes.count) != nil else { return [] }
        let scalars = String(decoding: document.text, as: UTF8.self).unicodeScalars
        let hidden = Set(HiddenCharacter.all(in: scalars).map(\.scalar))
        var shown = hidden.union(scalars.filter(\.isForbiddenInText))
        // cmark writes these two as single bytes, which are not UTF-8.
        for (byte, value) in [(0xFE, 0xFFFE), (0xFF, 0xFFFF)] as [(UInt8, UInt32)] {
            if document.text.contains(byte), let scalar = Unicode.Scalar(value) { shown.insert(scalar) }
        }
        guard !shown.isEmpty else { return [] }
        return entities(in: bytes, from: start).filter { shown.contains($0.scalar) }.map { entity in
            let isForbidden = entity.scalar.isForbiddenInText
            let position = file.position(at: entity.range.lowerBound)
            return Diagnostic(
                isForbidden ? .controlCharacter : .hiddenCharacter, in: file.path,
                at: position,
                "this entity stands for \(entity.scalar.codePoint), which "
                    + (isForbidden ? "is not allowed in text" : "is invisible"), fix: "delete it",
                length: entity.range.count,
                edits: [
                    Edit(
                        in: file.path, at: position,
                        replacing: String(decoding: bytes.extracting(entity.range), as: UTF8.self), with: "")
                ])
        }
    }

    private typealias Entity = (scalar: Unicode.Scalar, range: Range<Int>)

    /// The numeric entities of a text, wherever they are.
    private static func entities(in bytes: Span<UInt8>, from start: Int) -> [Entity] {
        var found: [Entity] = []
        var start = start
        while let at = bytes.place(of: "&#", in: start..<bytes.count) {
            start = at + 2
            guard let end = bytes.place(of: UInt8(ascii: ";"), in: start..<start + 9),
                let scalar = scalar(String(decoding: bytes.extracting(start..<end), as: UTF8.self))
            else { continue }
            found.append((scalar, at..<end + 1))
        }
        return found
    }

    /// The character of `8238` or `x202E`.
    private static func scalar(_ digits: String) -> Unicode.Scalar? {
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        return UInt32(isHexadecimal ? String(digits.dropFirst()) : digits, radix: isHexadecimal ? 16 : 10)
            .flatMap(Unicode.Scalar.init)
    }
}

public import Base

/// Where a word begins and ends: letters, marks and digits of any script make a word.
public enum WordBoundary {
    /// Whether a word can begin or end between two characters; nil means the edge of the text.
    @inlinable public static func lies(between left: Unicode.Scalar?, and right: Unicode.Scalar?) -> Bool {
        guard let left, let right, isWord(left), isWord(right) else { return true }
        if isMark(right) { return false }
        return isWrittenWithoutSpaces(left) || isWrittenWithoutSpaces(right)
    }

    @inlinable public static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return UInt8(truncatingIfNeeded: scalar.value).isLetterOrDigit }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        case .decimalNumber, .letterNumber, .otherNumber: return true
        default: return false
        }
    }

    @inlinable public static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }

    /// Han, Hiragana, Katakana, Thai, Lao, Myanmar and Khmer set no space between words.
    @inlinable public static func isWrittenWithoutSpaces(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x19E0...0x19FF, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: true
        case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3038...0x303B, 0x3041...0x30FF, 0x31F0...0x31FF: true
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF: true
        default: false
        }
    }
}

extension StringProtocol {
    /// Without spaces and tabs at both ends.
    var withoutOuterSpaces: String { trimmed(where: \.isSpace) }

    /// Without spaces, tabs and ends of lines at both ends.
    var withoutOuterWhiteSpace: String { trimmed { $0.isSpace || $0.isEndOfLine } }

    /// Without the characters of another text at both ends.
    func trimmed(of outer: String) -> String { trimmed(where: outer.unicodeScalars.contains) }

    private func trimmed(where isOuter: (Unicode.Scalar) -> Bool) -> String {
        let rest = Substring(self).unicodeScalars.drop(while: isOuter)
        let end = rest.lastIndex { !isOuter($0) }.map { rest.index(after: $0) } ?? rest.startIndex
        return String(rest[..<end])
    }
}

extension Unicode.Scalar {
    /// Whether this is a space of any width, or a tab.
    fileprivate var isSpace: Bool { value == 0x09 || properties.generalCategory == .spaceSeparator }

    fileprivate var isEndOfLine: Bool { (0x0A...0x0D).contains(value) || [0x85, 0x2028, 0x2029].contains(value) }
}

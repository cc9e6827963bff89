import Base

extension StringProtocol {
    /// The words of a text with one space between them, whatever white space is there, and none at both ends.
    ///
    /// It is read by bytes: asking each character for its properties takes ten times as long.
    package var withSingleSpaces: String {
        let bytes = Array(utf8)
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            guard let length = SentenceMark.space(at: place, in: bytes.span, limit: bytes.count) else {
                out.append(bytes[place])
                place += 1
                continue
            }
            if let last = out.last, last != 0x20 { out.append(0x20) }
            place += length
        }
        if out.last == 0x20 { out.removeLast() }
        return String(decoding: out, as: UTF8.self)
    }
}

import Model

/// Reads the size of a JPEG: its frame header, turned as its Exif data says (ITU T.81, Annex B; Exif 2.32, 4.6).
enum JPEGHeader {
    static func read(_ header: HeaderBytes) -> PictureHeader {
        var offset = 2
        var isTurned = false
        while let marker = header.byte(offset + 1), header.byte(offset) == 0xFF {
            switch marker {
            case 0xFF: offset += 1
            case 0x01, 0xD0...0xD8: offset += 2
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                return frame(header, at: offset, isTurned: isTurned)
            case 0xD9, 0xDA: return .unreadable
            default:
                guard let length = header.big(offset + 2, 2) else { return .more(offset + 16) }
                guard length >= 2 else { return .unreadable }
                if marker == 0xE1, header.count < offset + 2 + length { return .more(offset + 2 + length + 16) }
                if marker == 0xE1, let isSideways = isSideways(header, at: offset + 4) { isTurned = isSideways }
                offset += 2 + length
            }
        }
        return offset + 1 >= header.count ? .more(offset + 16) : .unreadable
    }

    private static func frame(_ header: HeaderBytes, at offset: Int, isTurned: Bool) -> PictureHeader {
        guard header.count >= offset + 9 else { return .more(offset + 16) }
        let read = PictureHeader(width: header.big(offset + 7, 2), height: header.big(offset + 5, 2))
        guard isTurned, case .size(let size) = read else { return read }
        return .size(size.turned)
    }

    /// Whether Exif data turns the picture by a quarter, as orientations 5 to 8 do; `nil` if the data is no Exif.
    private static func isSideways(_ header: HeaderBytes, at offset: Int) -> Bool? {
        guard header.holds("Exif\0\0", at: offset) else { return nil }
        let start = offset + 6
        let isLittle = header.holds("II*\0", at: start)
        guard isLittle || header.holds("MM\0*", at: start) else { return nil }
        func number(_ place: Int, _ length: Int) -> Int? {
            isLittle ? header.little(place, length) : header.big(place, length)
        }
        guard let directory = number(start + 4, 4), let count = number(start + directory, 2) else { return nil }
        for entry in 0..<count {
            let place = start + directory + 2 + entry * 12
            guard let tag = number(place, 2) else { return nil }
            if tag == 0x0112 { return number(place + 8, 2).map { 5...8 ~= $0 } }
        }
        return nil
    }
}

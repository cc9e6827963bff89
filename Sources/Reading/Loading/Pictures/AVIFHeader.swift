import Model

/// Reads the size of an AVIF: the properties of its primary item (ISO/IEC 23008-12, 6.5; ISO/IEC 14496-12, 8.11).
struct AVIFHeader {
    /// A box: its name's offset, and the place of its content.
    private struct Box {
        var name: Int
        var content: Range<Int>
    }

    private let header: HeaderBytes
    /// How many boxes one box may hold.
    private static let most = 1_024

    static func read(_ header: HeaderBytes) -> PictureHeader {
        let reader = AVIFHeader(header: header)
        guard reader.isAVIF else { return .unknown }
        var offset = 0
        for _ in 0..<most {
            guard let box = reader.box(at: offset) else {
                return header.count < offset + 16 ? .more(offset + 64) : .unreadable
            }
            guard header.holds("meta", at: box.name) else {
                offset = box.content.upperBound
                continue
            }
            guard box.content.upperBound <= header.count else { return .more(box.content.upperBound) }
            return reader.size(
                inMeta: box.content.lowerBound + 4..<max(box.content.lowerBound + 4, box.content.upperBound))
        }
        return .unreadable
    }

    private var isAVIF: Bool {
        guard let length = header.big(0, 4) else { return false }
        return stride(from: 8, to: min(length, header.count, 256), by: 4).contains { offset in
            offset != 12 && (header.holds("avif", at: offset) || header.holds("avis", at: offset))
        }
    }

    private func box(at offset: Int) -> Box? {
        guard let length = header.big(offset, 4), header.count >= offset + 8 else { return nil }
        switch length {
        case 0: return Box(name: offset + 4, content: offset + 8..<max(offset + 8, header.count))
        case 1:
            guard let long = header.big(offset + 8, 8), long >= 16, long <= 1 << 40 else { return nil }
            return Box(name: offset + 4, content: offset + 16..<offset + long)
        case 8...: return Box(name: offset + 4, content: offset + 8..<offset + length)
        default: return nil
        }
    }

    private func boxes(in range: Range<Int>) -> [Box] {
        var boxes: [Box] = []
        var offset = range.lowerBound
        while offset < range.upperBound, boxes.count < Self.most, let box = box(at: offset),
            box.content.upperBound <= range.upperBound
        {
            boxes.append(box)
            offset = box.content.upperBound
        }
        return boxes
    }

    private func content(_ name: StaticString, of boxes: [Box]) -> Range<Int>? {
        boxes.first { header.holds(name, at: $0.name) }?.content
    }

    private func size(inMeta range: Range<Int>) -> PictureHeader {
        let meta = boxes(in: range)
        guard let properties = content("iprp", of: meta).map(boxes(in:)),
            let all = content("ipco", of: properties).map(boxes(in:))
        else { return .unreadable }
        let primary = content("pitm", of: meta).flatMap { box in
            header.byte(box.lowerBound).flatMap { header.big(box.lowerBound + 4, $0 == 0 ? 2 : 4) }
        }
        let own = content("ipma", of: properties).flatMap { associations($0, of: primary) } ?? Array(all.indices)
        let used = own.filter(all.indices.contains).map { all[$0] }
        guard let extent = content("ispe", of: used)?.lowerBound else { return .unreadable }
        let read = PictureHeader(width: header.big(extent + 4, 4), height: header.big(extent + 8, 4))
        guard case .size(let size) = read, let turn = content("irot", of: used)?.lowerBound else { return read }
        return (header.byte(turn) ?? 0) & 1 == 1 ? .size(size.turned) : read
    }

    /// The places of an item's properties in the list of all; `nil` if the item is not listed.
    private func associations(_ box: Range<Int>, of item: Int?) -> [Int]? {
        guard let item, let version = header.byte(box.lowerBound), let flags = header.byte(box.lowerBound + 3),
            let count = header.big(box.lowerBound + 4, 4)
        else { return nil }
        let (idLength, length) = (version == 0 ? 2 : 4, flags & 1 == 1 ? 2 : 1)
        var offset = box.lowerBound + 8
        for _ in 0..<min(count, Self.most) {
            guard let id = header.big(offset, idLength), let number = header.byte(offset + idLength) else { return nil }
            offset += idLength + 1
            if id == item {
                return (0..<number).compactMap { header.big(offset + $0 * length, length) }
                    .map { ($0 & (length == 2 ? 0x7FFF : 0x7F)) - 1 }
            }
            offset += number * length
        }
        return nil
    }
}

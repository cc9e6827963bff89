import Base
import Model

/// The lines of a file, found once they are asked for: an article may have thousands of findings.
final class FileLines {
    private let file: SourceFile
    private lazy var starts: [Int] = {
        var starts = [0]
        for (offset, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
        return starts
    }()

    init(_ file: SourceFile) { self.file = file }

    /// Where the words of a text are in its file; if they are written differently there, the line of their block.
    ///
    /// - Parameters:
    ///   - names: Parts of the text that are not in the file.
    ///   - block: The text of the block that contains them.
    ///   - line: The 1-based line on which that block begins.
    func position(
        of words: Range<Int>, in text: [UInt8], except names: [Range<Int>], block: Range<Int>,
        line: Int
    ) -> Position {
        // To count the same words before it takes time that a paragraph of any sane length has.
        guard starts.indices.contains(line - 1), words.lowerBound - block.lowerBound <= 16_384,
            let first = text[words].first
        else { return Position(line: line) }
        let occurrence = places(
            of: text[words], first, in: text[block.lowerBound..<max(block.lowerBound, words.lowerBound)],
            except: names)
        let start = starts[line - 1]
        // Markup makes a block longer in the file than in the text, within reason.
        let end = min(file.bytes.count, start + min(block.count, 16_384) * 4 + 4_096)
        var left = occurrence
        var offset = start
        while offset + words.count <= end {
            if file.bytes[offset] == first, file.bytes[offset..<offset + words.count].elementsEqual(text[words]) {
                if left == 0 { return position(at: offset) }
                left -= 1
            }
            offset += 1
        }
        return Position(line: line)
    }

    private func places(
        of words: ArraySlice<UInt8>, _ first: UInt8, in text: ArraySlice<UInt8>, except names: [Range<Int>]
    ) -> Int {
        guard text.count >= words.count else { return 0 }
        return (text.startIndex...(text.endIndex - words.count)).count { offset in
            text[offset] == first && text[offset..<offset + words.count].elementsEqual(words)
                && !names.contains { $0.overlaps(offset..<offset + words.count) }
        }
    }

    private func position(at offset: Int) -> Position {
        let low = starts.partitioningIndex { $0 > offset }
        let column = file.bytes[starts[low - 1]..<offset].count { $0 & 0xC0 != 0x80 }
        return Position(line: low, column: column + 1)
    }
}

import Base

/// How wide the letters of a typeface are, in thousandths of its size.
///
/// Lines without sizes were broken by these widths, so that they tell which line had room for another word.
struct LetterWidths: Sendable {
    /// By the first byte of a letter; the bytes after it have no width.
    private let widths: [Int]
    /// Of `–—‘’“”…`.
    private let marks: [Int]

    /// The typefaces that most texts are printed in; the first one has letters that are all as wide.
    static let all = [
        LetterWidths([Int](repeating: 600, count: 95), [Int](repeating: 600, count: 7)), times, helvetica,
        computerModern,
        dejaVuSerif, dejaVuSans,
    ]

    private init(_ letters: [Int], _ marks: [Int]) {
        // Other letters are as wide as most.
        let usual = letters[Int(UInt8(ascii: "e")) - 0x20]
        widths = (0...255).map { byte in
            switch byte {
            case 0x20...0x7E: letters[byte - 0x20]
            case 0xC0...: usual
            default: 0
            }
        }
        self.marks = marks
    }

    /// The width of a text.
    func width(of text: [UInt8]) -> Int {
        var sum = 0
        var index = 0
        while index < text.count {
            if text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x80,
                let mark = Self.lastBytes.firstIndex(of: text[index + 2])
            {
                sum += marks[mark]
                index += 3
            } else {
                sum += widths[Int(text[index])]
                index += 1
            }
        }
        return sum
    }

    /// The width of a space.
    var space: Int { widths[0x20] }

    /// The last bytes of `–—‘’“”…` in UTF-8.
    private static let lastBytes: [UInt8] = [0x93, 0x94, 0x98, 0x99, 0x9C, 0x9D, 0xA6]

    /// Times and what has its widths: Times New Roman, Liberation Serif.
    private static let times = LetterWidths(
        [
            250, 333, 408, 500, 500, 833, 777, 180, 333, 333, 500, 563, 250, 333, 250, 277, 500, 500, 500, 500, 500,
            500, 500, 500, 500, 500, 277, 277, 563, 563, 563, 443, 920, 722, 666, 666, 722, 610, 556, 722, 722, 333,
            389, 722, 610, 889, 722, 722, 556, 722, 666, 556, 610, 722, 722, 943, 722, 722, 610, 333, 277, 333, 469,
            500, 333, 443, 500, 443, 500, 443, 333, 500, 500, 277, 277, 500, 277, 777, 500, 500, 500, 500, 333, 389,
            277, 500, 500, 722, 500, 500, 443, 479, 200, 479, 541,
        ], [500, 1000, 333, 333, 443, 443, 1000])

    /// Helvetica and what has its widths: Arial, Liberation Sans.
    private static let helvetica = LetterWidths(
        [
            277, 277, 354, 556, 556, 889, 666, 190, 333, 333, 389, 583, 277, 333, 277, 277, 556, 556, 556, 556, 556,
            556, 556, 556, 556, 556, 277, 277, 583, 583, 583, 556, 1015, 666, 666, 722, 722, 666, 610, 777, 722, 277,
            500, 666, 556, 833, 722, 777, 666, 777, 722, 666, 610, 722, 666, 943, 666, 666, 610, 277, 277, 277, 469,
            556, 333, 556, 556, 500, 556, 556, 277, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
            277, 556, 500, 722, 500, 500, 500, 333, 259, 333, 583,
        ], [556, 1000, 222, 222, 333, 333, 1000])

    /// Computer Modern, as LaTeX has it.
    private static let computerModern = LetterWidths(
        [
            333, 278, 374, 833, 500, 833, 778, 278, 389, 389, 500, 778, 278, 333, 278, 500, 500, 500, 500, 500, 500,
            500, 500, 500, 500, 500, 278, 278, 778, 778, 778, 472, 778, 750, 708, 722, 764, 681, 653, 785, 750, 361,
            514, 778, 625, 917, 750, 778, 681, 778, 736, 556, 722, 750, 750, 1028, 750, 750, 611, 278, 500, 278, 556,
            750, 500, 500, 556, 444, 556, 444, 306, 500, 556, 278, 306, 528, 278, 833, 556, 500, 556, 528, 392, 394,
            389, 556, 528, 722, 528, 528, 444, 500, 278, 500, 556,
        ], [500, 1000, 278, 278, 472, 472, 670])

    /// DejaVu Serif and Bitstream Vera Serif.
    private static let dejaVuSerif = LetterWidths(
        [
            317, 401, 459, 837, 636, 950, 890, 274, 390, 390, 500, 837, 317, 337, 317, 336, 636, 636, 636, 636, 636,
            636, 636, 636, 636, 636, 336, 336, 837, 837, 837, 536, 1000, 722, 734, 765, 801, 729, 693, 798, 872, 395,
            400, 747, 664, 1023, 875, 819, 672, 819, 752, 685, 666, 842, 722, 1027, 711, 660, 694, 390, 336, 390, 837,
            500, 500, 596, 640, 560, 640, 591, 370, 640, 644, 319, 310, 605, 319, 948, 644, 602, 640, 640, 478, 513,
            401, 644, 564, 855, 563, 564, 526, 636, 336, 636, 837,
        ], [500, 1000, 317, 317, 511, 511, 1000])

    /// DejaVu Sans and Verdana, nearly.
    private static let dejaVuSans = LetterWidths(
        [
            317, 400, 459, 837, 636, 950, 779, 274, 390, 390, 500, 837, 317, 360, 317, 336, 636, 636, 636, 636, 636,
            636, 636, 636, 636, 636, 336, 336, 837, 837, 837, 530, 1000, 684, 686, 698, 770, 631, 575, 774, 751, 294,
            294, 655, 557, 862, 748, 787, 603, 787, 694, 634, 610, 731, 684, 988, 685, 610, 685, 390, 336, 390, 837,
            500, 500, 612, 634, 549, 634, 615, 352, 634, 633, 277, 277, 579, 277, 974, 633, 611, 634, 634, 411, 520,
            392, 633, 591, 817, 591, 591, 524, 636, 336, 636, 837,
        ], [500, 1000, 317, 317, 518, 518, 1000])
}

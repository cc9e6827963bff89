/// Tells texts that may hold a figure, a quotation or an attribution from the many that cannot, by their bytes alone.
enum ClaimSigns {
    /// Whether there is anything to read more closely.
    static func any(in text: Slice<UnsafeBufferPointer<UInt8>>, isQuotation: Bool) -> Bool {
        if isQuotation { return true }
        return openings.withUnsafeBufferPointer { openings in
            var isStart = true
            var index = text.startIndex
            while index < text.endIndex {
                let byte = text[index]
                if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
                    if isStart, index + 2 < text.endIndex,
                        openings[place(byte, text[index + 1], text[index + 2])]
                    {
                        return true
                    }
                    isStart = false
                } else {
                    if byte == UInt8(ascii: "\"") || byte == 0xC2 || TextByte.isDigit(byte) { return true }
                    if byte == 0xE2, index + 2 < text.endIndex, text[index + 1] == 0x80,
                        (0x9C...0x9F).contains(text[index + 2])
                    {
                        return true
                    }
                    isStart = true
                }
                index += 1
            }
            return false
        }
    }

    /// The first three letters of number words above twelve and of attributions.
    private static let openings: [Bool] = {
        var table = [Bool](repeating: false, count: 1 << 15)
        let words = [
            "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
            "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand", "million", "billion",
            "dozen", "killed", "died", "dead", "wounded", "injured", "according", "reported", "allegedly", "believed",
            "said", "quoted", "sources", "officials", "witnesses", "estimates", "experts", "alleged", "deaths",
            "arrested",
        ]
        for word in words {
            let bytes = Array(word.utf8)
            table[place(bytes[0], bytes[1], bytes[2])] = true
        }
        return table
    }()

    private static func place(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        Int(first & 31) << 10 | Int(second & 31) << 5 | Int(third & 31)
    }
}

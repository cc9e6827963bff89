/// The lengths of the words of `Deflater`'s code, by symbol, a hexadecimal digit each: Huffman's, for how often the pictures of several
/// sites use each symbol. Those that none uses have a long word.
let codeLengths: [UInt8] = """
    25579d78abceebb957888babcceecbea68788ababeedeeeb788789eeeeeeeeec988879edeeeeeeeecba998beeeeeeede
    8baeed9abeeeeeed8baeeea98aaeeebaaabeeeca89beeebc8deeeeeeacaeeeca8eeeeeeeedd899abaedeeeeeede98898
    9ceeeeeeeee988987beeeeeebbca89786eebceddbaaa88875acbeecba98c9765e56677778778878887799889999994
    """.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue.map(UInt8.init) }

/// Gives out names, each once: the word itself, or with `-2`, `-3` … where it is taken.
struct UniqueNames {
    private var taken: Set<String>
    /// The number to try next behind a word, so that many equal words take no more time than different ones.
    private var next: [String: Int] = [:]

    init(taken: Set<String> = []) { self.taken = taken }

    mutating func name(for word: String) -> String {
        if taken.insert(word).inserted { return word }
        var number = next[word] ?? 2
        while !taken.insert("\(word)-\(number)").inserted { number += 1 }
        next[word] = number + 1
        return "\(word)-\(number)"
    }

    /// Keeps a name from being given out.
    mutating func reserve(_ name: String) { taken.insert(name) }
}

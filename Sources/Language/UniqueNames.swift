/// Assigns names, each once: the word itself, or with `-2`, `-3` … if it is taken.
package struct UniqueNames: Sendable {
    /// Names that are not given to anyone.
    private let reserved: Set<String>
    private var taken: Set<String> = []
    /// The number to try next after a word, so that many equal words take no more time than different ones.
    private var next: [String: Int] = [:]

    package init(reserved: Set<String> = []) { self.reserved = reserved }

    /// The word, or the next of its names that is free.
    package mutating func name(for word: String) -> String {
        if take(word) { return word }
        var number = next[word] ?? 2
        while !take("\(word)-\(number)") { number += 1 }
        next[word] = number + 1
        return "\(word)-\(number)"
    }

    private mutating func take(_ name: String) -> Bool {
        !reserved.contains(name) && taken.insert(name).inserted
    }

    /// Keeps a name from being given out.
    package mutating func reserve(_ name: String) { taken.insert(name) }
}

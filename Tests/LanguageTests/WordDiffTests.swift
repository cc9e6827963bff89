import Language
import Testing

@Suite("Differences of words")
struct WordDiffTests {
    @Test(
        "Two texts are shown as words that stay, go and come",
        arguments: [
            (
                "it was a forecast of it", "it is a sober forecast of it",
                [.same("it"), .removed("was"), .added("is"), .same("a"), .added("sober"), .same("forecast of it")]
            ),
            ("a b", "a  b", [.same("a b")]), ("a", "b c", [.removed("a"), .added("b c")]), ("", "a", [.added("a")]),
            ("a", "", [.removed("a")]), ("", "", []),
            ("a x b y c", "a b c", [.same("a"), .removed("x"), .same("b"), .removed("y"), .same("c")]),
        ] as [(String, String, [WordDiff.Run])])
    func runs(old: String, new: String, runs: [WordDiff.Run]) {
        #expect(WordDiff(from: old, to: new).runs == runs)
    }

    @Test("Texts of thousands of words that share none are compared at once")
    func long() {
        let (old, new) = ((0..<20_000).map { "a\($0)" }, (0..<20_000).map { "b\($0)" })
        let runs = WordDiff(from: old.joined(separator: " "), to: new.joined(separator: " ")).runs
        #expect(runs == [.removed(old.joined(separator: " ")), .added(new.joined(separator: " "))])
    }
}

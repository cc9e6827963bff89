import Synchronization
import Testing

@testable import Base

@Suite("What is recomputed")
struct MemoTests {
    @Test("A result is computed once for each input")
    func once() {
        var memo = Memo<Int, String>()
        var made: [Int] = []
        for input in [1, 1, 2, 2, 1] {
            let output = memo(input) {
                made.append($0)
                return "\($0)"
            }
            #expect(output == "\(input)")
        }
        #expect(made == [1, 2, 1])
    }

    private struct Word: Equatable, Identifiable {
        let id: String
        var text: String

        /// `b:two`: an id and a text.
        init(_ written: String) {
            let parts = written.split(separator: ":").map(String.init)
            (id, text) = (parts[0], parts[1])
        }
    }

    @Test(
        "Only the changed elements of a list are recomputed, wherever they were",
        arguments: [
            ("a:1 b:2 c:3", "a:1 b:2 c:3", ""), ("a:1 b:2 c:3", "a:1 b:9 c:3", "b"), ("a:1 b:2", "b:2 a:1", ""),
            ("a:1 b:2", "n:0 a:1 b:2", "n"), ("a:1 b:2 c:3", "a:1 c:3", ""), ("a:1 a:2", "a:1 a:2", ""),
            ("a:1 a:2", "b:0 a:1 a:2", "b a a"), ("", "a:1", "a"), ("a:1", "", ""), ("a:1 b:2", "b:1 a:2", "b a"),
        ])
    func list(first: String, then: String, made: String) async {
        func words(_ text: String) -> [Word] { text.split(separator: " ").map { Word(String($0)) } }
        for jobs in [0, 1, 3] {
            var memo = MemoList<Word, String>()
            _ = memo(words(first)) { $0.text }
            let again = words(then)
            let outputs: [String]
            if jobs > 0 {
                outputs = await memo(again, jobs: jobs, chunk: 1) { $0.text + "!" }
            } else {
                outputs = memo(again) { $0.text + "!" }
            }
            #expect(outputs.map { $0.replacing("!", with: "") } == again.map(\.text))
            #expect(zip(outputs, again).filter { $0.0.hasSuffix("!") }.map(\.1.id).joined(separator: " ") == made)
        }
    }

    @Test("If nothing differs, the same list is returned")
    func stored() {
        var memo = MemoList<Word, [Int]>()
        let first = memo([Word("a:1"), Word("b:2")]) { _ in [1] }
        let again = memo([Word("a:1"), Word("b:2")]) { _ in [2] }
        #expect(again.isStored(with: first))
    }
}

@Suite("What is made when it is wanted")
struct DeferredTests {
    @Test("Nothing is made before it is wanted, and then it is made once, however many threads want it")
    func once() async {
        let made = Mutex(0)
        let deferred = Deferred {
            made.withLock {
                $0 += 1
                return $0
            }
        }
        #expect(made.withLock { $0 } == 0)
        let values = await Array(0..<100).concurrentMap(jobs: 4, chunk: 1) { _ in deferred.value }
        #expect(values == [Int](repeating: 1, count: 100))
        #expect(made.withLock { $0 } == 1)
    }
}

@Suite("What is done in parallel")
struct ConcurrentMapTests {
    @Test("The results are in the order of the elements, whatever takes longest and however many jobs there are")
    func order() async {
        let words = (0..<100).map { String(repeating: "a", count: $0 * 37 % 101) }
        for jobs in [1, 2, 8] {
            let counts = await words.concurrentMap(jobs: jobs, chunk: 3, weight: { $0.count }) { $0.count }
            #expect(counts == words.map(\.count))
        }
    }

    @Test("The part that takes longest begins first, and of two that take as long, the former")
    func heaviest() {
        let weights = [1, 2, 1, 90, 3, 0]
        #expect(weights.heaviestFirst([0, 2, 4], chunk: 2) { $0 } == [1, 0, 2])
    }
}

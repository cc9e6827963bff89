import Linking
import Base
import Model
import TestSupport
import Testing

@testable import Loading
@testable import Changing

@Suite("Files of notes, written again")
struct NoteFileTests {
    static let article = "It was a careful forecast with an open condition: in it. Nothing else is said here."
    static let prefix = "\"It was a careful forecast with an open condition: in it. \""

    /// A file of notes before and after.
    static let files: [(before: String, after: String)] = [
        (
            "# mine\n- quote: It was a careful forecast with a condition in it   # here\n  note: x\n",
            "# mine\n- quote: \"It was a careful forecast with an open condition: in it\"   # here\n"
                + "  suffix: \". Nothing else is said here.\"\n  note: x\n"
        ),
        (
            "- note: 'x'\r\n  quote: 'Nothing else is plainly said here.'\r\n\r\n# end\r\n",
            "- note: 'x'\r\n  quote: 'Nothing else is said here.'\r\n  prefix: \(prefix)\r\n\r\n# end\r\n"
        ),
        (
            "\u{FEFF}- {quote: \"Nothing else is plainly said here.\", as: said, note: \"ü, and\"}\n",
            "\u{FEFF}- {quote: \"Nothing else is said here.\", prefix: \(prefix), as: said, note: \"ü, and\"}\n"
        ),
        (
            "- quote: >-\n    Nothing else is\n    plainly said here.\n\n  note: x\n",
            "- quote: >-\n    Nothing else is said here.\n  prefix: \(prefix)\n\n  note: x\n"
        ),
        (
            "- quote: Nothing else is said here.\n  prefix: \"wide condition: in it. \"\n  note: x\n",
            "- quote: Nothing else is said here.\n  prefix: \(prefix)\n  note: x\n"
        ),
        (
            "- quote: Nothing else is said here.\n  note: x\n",
            "- quote: Nothing else is said here.\n  prefix: \(prefix)\n  note: x\n"
        ),
    ]

    /// A file before a note is removed, the text of its quotation, and the file after.
    static let removals: [(before: String, quote: String, after: String)] = [
        (
            "- quote: It was\n  note: x\n# next\n- quote: Nothing else\n  note: >-\n    y\n    z\n", "Nothing else",
            "- quote: It was\n  note: x\n# next\n"
        ),
        (
            "- quote: It was\n  note: >-\n    y\n    z\n# next\n- quote: Nothing else\n", "It was",
            "# next\n- quote: Nothing else\n"
        ),
        ("# only\n- {quote: It was, note: x}\n", "It was", "# only\n"),
    ]

    @Test("A removed note leaves the others and the comments", arguments: removals)
    func removes(before: String, quote: String, after: String) throws {
        let (notes, bytes) = Self.review(before)
        let note = try #require(notes.first { $0.note.quote.value == quote })
        let rewritten = try #require(NoteFile(bytes).rewritten([.removal(of: note.note)]))
        #expect(String(decoding: rewritten, as: UTF8.self) == after)
    }

    @Test("Only the words change: comments, order, quotes and line ends stay", arguments: files)
    func keeps(before: String, after: String) async throws {
        let (notes, bytes) = Self.review(before)
        let rewritten = try #require(
            NoteFile(bytes).rewritten(notes.filter { $0.isSafe || $0.isUnrecorded }.map(\.change)))
        #expect(String(decoding: rewritten, as: UTF8.self) == after)
        #expect(Self.review(after).notes.allSatisfy { $0.anchor.state == .exact })
    }

    @Test("A file that has changed since it was read is left alone")
    func changed() {
        let (notes, _) = Self.review("- quote: Nothing else is plainly said here.\n  note: x\n")
        let changed = NoteFile(Array("# new line\n- quote: Nothing else is plainly\n".utf8))
        #expect(changed.rewritten(notes.map(\.change)) == nil)
    }

    /// Reads notes as the loader does, and looks them up in the article.
    private static func review(_ text: String) -> (notes: [ReviewedNote], bytes: [UInt8]) {
        let bytes = Array(text.utf8)
        let plain = text.replacing("\r\n", with: "\n").drop { $0 == "\u{FEFF}" }
        let file = SourceFile(path: "content/notes/a.yaml", bytes: Array(String(plain).utf8))
        var draft = Draft()
        draft.article("a", article)
        draft.catalog.passageNotes = PassageNoteReading.notes(file, article: "a").value
        return (ReviewedNote.review(draft.catalog), bytes)
    }
}

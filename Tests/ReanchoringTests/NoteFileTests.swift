import Linking
import Base
import Model
import TestSupport
import Testing

@testable import Loading
@testable import Editing

@Suite("Files of notes, written again")
struct NoteFileTests {
    static let article = "It was a careful forecast with “an open” condition: in it. Nothing else is said here."

    /// A file of notes before and after.
    static let files: [(before: String, after: String)] = [
        (
            "# mine\n- quote: It was a careful forecast with a condition in it   # here\n  note: x\n",
            "# mine\n- quote: \"It was a careful forecast with “an open” condition: in it\"   # here\n  note: x\n"
        ),
        (
            "- note: 'x'\r\n  quote: 'Nothing at all else is said here.'\r\n\r\n# end\r\n",
            "- note: 'x'\r\n  quote: 'Nothing else is said here.'\r\n\r\n# end\r\n"
        ),
        (
            "\u{FEFF}- {quote: \"Nothing at all else is said here.\", as: said, note: \"ü, and\"}\n",
            "\u{FEFF}- {quote: \"Nothing else is said here.\", as: said, note: \"ü, and\"}\n"
        ),
        (
            "- quote: >-\n    Nothing at all\n    else is said here.\n\n  note: x\n",
            "- quote: >-\n    Nothing else is said here.\n\n  note: x\n"
        ),
        (
            "- quote: Nothing else is said here.\n  prefix: \"wide condition: in it. \"\n  note: x\n",
            "- quote: Nothing else is said here.\n  prefix: \"condition: in it. \"\n  note: x\n"
        ),
        ("- quote: Nothing else is said here.\n  note: x\n", "- quote: Nothing else is said here.\n  note: x\n"),
    ]

    @Test("Only the words change: comments, order, quotes and line ends stay", arguments: files)
    func keeps(before: String, after: String) async throws {
        let (notes, bytes) = Self.review(before)
        let rewritten = try #require(NoteFile(bytes).rewritten(notes))
        #expect(String(decoding: rewritten, as: UTF8.self) == after)
        #expect(Self.review(after).notes.allSatisfy { $0.anchor.state == .exact })
    }

    @Test("A file that has changed since it was read is left alone")
    func changed() {
        let (notes, _) = Self.review("- quote: Nothing at all else is said here.\n  note: x\n")
        #expect(NoteFile(Array("# new line\n- quote: Nothing at all else\n".utf8)).rewritten(notes) == nil)
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

import Base
import Model
import Testing

@Suite("The type of a file by its first bytes")
struct MediaTypeTests {
    private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    @Test(
        "A file that differs from the type in its name is recognised",
        arguments: [
            ("a.png", png, nil), ("A.PNG", png, nil), ("a.jpg", png, "a JPEG picture; a PNG picture"),
            ("a.png", bytes("<!doctype html><p>Not found"), "a PNG picture; HTML, SVG or other markup"),
            ("a.png", bytes("\u{7F}ELF\u{2}"), "a PNG picture; a program"), ("a.png", [], "a PNG picture; empty"),
            ("a.pdf", bytes("PK\u{3}\u{4}"), "a PDF; a ZIP archive"), ("a.pdf", bytes("\n%PDF-1.7"), nil),
            ("a.pdf", bytes("MZ\u{90}"), "a PDF; a program"), ("a.docx", bytes("PK\u{3}\u{4}"), nil),
            ("a.gif", bytes("GIF89a"), nil), ("a.webp", bytes("RIFF....WEBPVP8 "), nil),
            ("a.wav", bytes("RIFF....WAVEfmt "), nil), ("a.mp4", bytes("....ftypisom...."), nil),
            ("a.avif", bytes("....ftypavif...."), nil),
            ("a.avif", bytes("....ftypisom...."), "an AVIF picture; MP4 video or audio"),
            ("a.mp3", [0xFF, 0xFB, 0x90], nil), ("a.mp3", bytes("ID3\u{3}"), nil), ("a.aac", [0xFF, 0xF1, 0x50], nil),
            ("a.svg", bytes("\u{FEFF} <?xml version='1.0'?><svg/>"), nil),
            ("a.svg", png, "HTML, SVG or other markup; a PNG picture"),
            ("a.html", bytes("A page without a tag"), nil), ("a.txt", bytes("BMW, MZ and <b>"), nil),
            ("a.txt", [], nil),
            ("a.txt", [0xFF, 0xFE, 0x41, 0], nil), ("a.csv", png, "a text; a PNG picture"),
            ("a.csv", bytes("a,b\0"), "a text; something else"), ("a.unknown", png, nil), ("a", png, nil),
        ] as [(String, [UInt8], String?)])
    func mismatch(name: String, head: [UInt8], words: String?) {
        let found = MediaType.mismatch(name: "content/media/" + name, head: head)
        #expect(found.map { "\($0.expected); \($0.found)" } == words)
    }

    @Test(
        "Any file that a browser may open as a page is searched, whatever its name",
        arguments: [
            ("a.svg", "", true), ("a.HTM", "x", true), ("a.xml", "<a/>", true), ("a.png", "<svg/>", true),
            ("a", "  <!doctype html>", true), ("a.bin", "\u{FEFF}<html>", true), ("a.txt", "<html>", false),
            ("a.csv", "<b>", false), ("a.png", "\u{89}PNG", false), ("a", "text", false),
        ])
    func pages(name: String, head: String, isPage: Bool) {
        #expect(MediaType.mayOpenAsPage(name: name, head: Self.bytes(head)) == isPage)
    }
}

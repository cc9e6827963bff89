import Model
import Testing

@Suite("What pictures keep in view")
struct PictureFocusTests {
    @Test(
        "A focus is one or two words or percentages, the way from the left first",
        arguments: [
            ("top", "focus-50-0"), ("left", "focus-0-50"), ("50% 20%", "focus-50-20"), ("30%", "focus-30-50"),
            ("top left", "focus-0-0"), ("Right bottom", "focus-100-100"), ("20% top", "focus-20-0"),
            ("33% 41%", "focus-35-40"), ("centre", nil), ("50% 50%", nil), ("center top", "focus-50-0"),
        ] as [(String, String?)])
    func read(text: String, name: String?) throws {
        #expect(try #require(PictureFocus(text)).className == name)
    }

    @Test(
        "Anything else is none",
        arguments: ["", "middle", "20", "-5% 0%", "0% 120%", "left right", "top bottom", "1% 2% 3%", "20px 10px"])
    func wrong(text: String) {
        #expect(PictureFocus(text) == nil)
    }

    @Test("Its rule moves the picture")
    func rule() {
        #expect(PictureFocus("50% 20%")?.rule == ".focus-50-20 {\n  object-position: 50% 20%;\n}\n")
        #expect(PictureFocus("centre")?.rule == nil)
    }
}

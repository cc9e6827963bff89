import Testing

@testable import Rendering

@Suite("Text width")
struct TextWidthTests {
    @Test(
        "At least as wide as in DejaVu Sans and Verdana, at 100 pixels",
        arguments: [
            ("Kunming", 444.0...500), ("illicit", 210...290), ("WWW", 297...330), ("2014", 254...280),
            ("Ürümqi", 380...460), ("Пакистан", 520...650), ("پشاور", 200...400), ("中国", 200...220), ("", 0...0),
            ("e\u{301}", 60...70),
        ])
    func width(text: String, pixels: ClosedRange<Double>) {
        #expect(pixels.contains(TextWidth.pixels(text, size: 100)), "\(TextWidth.pixels(text, size: 100))")
    }

    @Test(
        "A text that does not fit is cut between words, or within a long word",
        arguments: [
            ("Peshawar", 100.0, "Peshawar"), ("Attack on the school in Peshawar", 100, "Attack on the…"),
            ("Llanfairpwllgwyngyllgogery", 100, "Llanfairpwllg…"), ("中国外交部关于白沙瓦袭击的声明", 100, "中国外交部关于…"), ("A", 1, "…"),
        ])
    func fitted(text: String, width: Double, shown: String) {
        let fitted = TextWidth.fitted(text, within: width, size: 12)
        #expect(fitted == shown)
        #expect(width < 10 || TextWidth.pixels(fitted, size: 12) <= width)
    }
}

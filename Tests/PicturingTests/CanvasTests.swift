import Model
import Testing

@testable import Exports

/// That a picture put together of deflated rows has the pixels that drawing it would give.
@Suite("Canvas")
struct CanvasTests {
    private let deflater = Deflater(lengths: codeLengths)

    private func bitmap(_ canvas: Canvas) throws -> Bitmap {
        var bytes: [UInt8] = []
        canvas.append(with: deflater, Palette(kind: .actor, of: ThemePalette(Theme(), isDark: false)), to: &bytes)
        return try Bitmap(png: bytes)
    }

    @Test("An empty canvas is all paper")
    func empty() throws {
        let bitmap = try bitmap(Canvas(width: 1200, height: 630))
        #expect((bitmap.width, bitmap.height) == (1200, 630))
        #expect(bitmap.palette.count == 48)
        #expect(Array(bitmap.palette.prefix(3)) == [0xFC, 0xFB, 0xF8])
        #expect(bitmap.pixels.allSatisfy { $0 == 0 })
    }

    @Test("Letters at even and odd places, stacked and side by side, are drawn unchanged")
    func letters() throws {
        var canvas = Canvas(width: 400, height: 300)
        var expected = Bitmap(width: 400, height: 300)
        let letters = "ÅgfjQ.Ñ".unicodeScalars.compactMap { Typeface.dossier.letter($0) }
        for (index, letter) in letters.enumerated() {
            let mask = Rasteriser.mask(of: Typeface.dossier.outline(letter, pen: .title, pixels: 60))
            for (x, y) in [(20 + index * 51, 100), (31 + index * 50, 183 + index * 7)] {
                canvas.put(Sprite(mask, ink: .text, isOdd: x & 1 == 1, deflater: deflater), x: x, y: y)
                expected.draw(mask, .text, x: x, y: y)
            }
        }
        let isSame = try bitmap(canvas).pixels == expected.pixels
        #expect(isSame)
    }

    @Test("Two shapes may share a byte, even if the right one was put first")
    func sharedBytes() throws {
        let mask = Rasteriser.mask(of: LetterShape.bar(width: 3, height: 5).quads)
        for (first, second) in [(11, 14), (14, 11), (10, 13)] {
            var canvas = Canvas(width: 40, height: 20)
            var expected = Bitmap(width: 40, height: 20)
            for (x, y, ink) in [(first, 4, Palette.Ink.text), (second, 7, .event)] {
                canvas.put(Sprite(mask, ink: ink, isOdd: x & 1 == 1, deflater: deflater), x: x, y: y)
                expected.draw(mask, ink, x: x, y: y)
            }
            #expect(try bitmap(canvas).pixels == expected.pixels)
        }
    }

    @Test(
        "A sprite across an edge is left out", arguments: [(-3, 5), (38, 5), (5, -1), (5, 18), (100_000, 100_000)])
    func beyond(x: Int, y: Int) throws {
        let mask = Rasteriser.mask(of: LetterShape.bar(width: 3, height: 5).quads)
        var canvas = Canvas(width: 40, height: 20)
        canvas.put(Sprite(mask, ink: .text, isOdd: x & 1 == 1, deflater: deflater), x: x, y: y)
        #expect(try bitmap(canvas).pixels.allSatisfy { $0 == 0 })
    }

    @Test("No two letters of a line touch", arguments: ["AVATAR fjord", "ffi tj Ljĳ", "ïĩîǐ ľťď", "(f)[j]“f”"])
    func apart(text: String) throws {
        let sprites = SpriteCase()
        for size in [112, 58, 32, 21] {
            let letters = try #require(Inscription.letters(of: text))
            let line = TypeLine(letters, TypeStyle(size: size, ink: .text), from: sprites)
            var canvas = Canvas(width: 1200, height: 200)
            line.draw(on: &canvas, x: 50, baseline: 140)
            // Where two shared a pixel, the sum would be beyond the shades of the ink.
            #expect(try bitmap(canvas).pixels.allSatisfy { $0 <= 5 })
        }
    }
}

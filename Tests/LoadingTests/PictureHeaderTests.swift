import Base
import Foundation
import Model
import SiteGenerator
import TestSupport
import Testing

@testable import Loading

@Suite("The sizes of pictures")
struct PictureHeaderTests {
    private func text(_ bytes: [UInt8]) -> String {
        switch PictureHeader.read(bytes) {
        case .size(let size): "\(size.width) × \(size.height)"
        case .more: "more"
        case .unreadable: "unreadable"
        case .unknown: "unknown"
        }
    }

    private typealias Bytes = PictureBytes

    private static let large = Bytes.segment(0xE2, [UInt8](repeating: 0xFF, count: 60_000))

    static let pictures: [(name: String, bytes: [UInt8], size: String)] = [
        ("PNG", Bytes.png(1200, 800), "1200 × 800"),
        ("GIF 87a", Bytes.gif(320, 200, version: "GIF87a"), "320 × 200"),
        ("GIF 89a", Bytes.gif(65535, 1), "65535 × 1"),
        ("JPEG after long segments", Bytes.jpeg(640, 480, between: large + large), "640 × 480"),
        ("JPEG with bytes of filling", Bytes.jpeg(640, 480, between: [0xFF, 0xFF, 0xFF]), "640 × 480"),
        ("JPEG in which a marker stands alone", Bytes.jpeg(640, 480, between: [0xFF, 0x01]), "640 × 480"),
        ("JPEG with a Huffman table first", Bytes.jpeg(64, 48, between: Bytes.segment(0xC4, [9, 9, 9])), "64 × 48"),
        ("JPEG with XMP data", Bytes.jpeg(64, 48, between: Bytes.segment(0xE1, Array("http://ns".utf8))), "64 × 48"),
        ("WebP, lossy", Bytes.lossy(550, 368), "550 × 368"),
        ("WebP, lossless", Bytes.lossless(386, 395), "386 × 395"),
        ("WebP, extended", Bytes.extended(70_000, 395), "70000 × 395"),
        ("AVIF", Bytes.avif(1204, 800), "1204 × 800"),
        ("AVIF, turned by a quarter", Bytes.avif(1204, 800, turns: 1), "800 × 1204"),
        ("AVIF, turned by a half", Bytes.avif(1204, 800, turns: 2), "1204 × 800"),
        ("AVIF, turned by three quarters", Bytes.avif(1204, 800, turns: 3), "800 × 1204"),
        ("AVIF, a sequence", Bytes.avif(64, 48, brand: "avis"), "64 × 48"),
    ]

    @Test("The size is read from the header of each type", arguments: pictures)
    func sizes(name: String, bytes: [UInt8], size: String) { #expect(text(bytes) == size, "\(name)") }

    @Test(
        "Every kind of frame has a size", arguments: (UInt8(0xC0)...0xCF).filter { ![0xC4, 0xC8, 0xCC].contains($0) })
    func frames(marker: UInt8) { #expect(text(Bytes.jpeg(640, 480, marker: marker)) == "640 × 480") }

    @Test("Exif turns a JPEG by 90 degrees from orientation 5 on, in both byte orders", arguments: 0...9)
    func orientation(_ orientation: Int) {
        for isLittle in [true, false] {
            let bytes = Bytes.jpeg(640, 480, between: Bytes.exif(orientation, isLittle: isLittle))
            #expect(text(bytes) == (5...8 ~= orientation ? "480 × 640" : "640 × 480"))
        }
    }

    @Test(
        "An SVG has the size of its root element or of its view box",
        arguments: [
            ("<svg width='120' height='80'/>", "120 × 80"),
            ("<svg width=\"120px\" height=\"80.4px\">", "120 × 80"),
            ("<svg width='1in' height='2.54cm'>", "96 × 96"),
            ("<svg width='72pt' height='6pc'>", "96 × 96"),
            ("<svg width='25.4mm' height='101.6Q'>", "96 × 96"),
            ("<svg width='2em' height='1e1'>", "32 × 10"),
            ("<svg viewBox='0 0 400 300'>", "400 × 300"),
            ("<svg viewBox=' -10,-20 , 400.5\n300'>", "401 × 300"),
            ("<svg viewBox='0 0 1.5 1'>", "300 × 200"),
            ("<svg width='200' viewBox='0 0 400 300'>", "200 × 150"),
            ("<svg height='600' viewBox='0 0 400 300'>", "800 × 600"),
            ("<svg width='100%' height='100%' viewBox='0 0 400 300'>", "400 × 300"),
            ("<svg width='100%'>", "300 × 150"), ("<svg xmlns='http://www.w3.org/2000/svg'>", "300 × 150"),
            ("<svg width='nan' height='-4' viewBox='0 0 0 0'>", "300 × 150"),
            (
                "\u{FEFF}<?xml version='1.0'?>\n<!-- <svg width='1' height='1'> -->\n<svg width='20' height='30'>",
                "20 × 30"
            ),
            ("<!DOCTYPE svg [<!ENTITY a 'b>'> ]><svg:svg width = '20' height\n='30' >", "20 × 30"),
            ("<svg data-a='>' width='20' height='30'>", "20 × 30"),
            ("<svg width='20' height='30'", "unreadable"),
            ("<svg width='1e300' height='30'>", "unreadable"),
            ("<html><svg width='20' height='30'/></html>", "unknown"), ("<svgx width='20'>", "unknown"),
        ])
    func drawings(text svg: String, size: String) { #expect(text(Array(svg.utf8)) == size) }

    @Test(
        "A damaged picture has no size, and a file that is not a picture is left to other checks",
        arguments: [
            (Bytes.png(0, 800), "unreadable"), (Bytes.png(1 << 31, 800), "unreadable"),
            (Array(Bytes.png(1, 1).prefix(20)), "unreadable"), (Bytes.gif(0, 0), "unreadable"),
            (Bytes.jpeg(640, 0), "unreadable"), ([0xFF, 0xD8, 0xFF, 0xDA, 0, 2], "unreadable"),
            ([0xFF, 0xD8, 0xFF, 0xE0, 0, 1], "unreadable"), (Array(Bytes.jpeg(640, 480).prefix(24)), "more"),
            (Bytes.webp("VP8 ", [0, 0, 0, 1, 2, 3]), "unreadable"), (Bytes.webp("JUNK", []), "unreadable"),
            (Array(Bytes.avif(64, 48).prefix(60)), "more"),
            (Bytes.box("ftyp", Array("avif".utf8)) + Bytes.box("meta", [0, 0, 0, 0]), "unreadable"),
            (Bytes.box("ftyp", Array("isom".utf8)), "unknown"), ([], "unknown"), (Array("plain text".utf8), "unknown"),
        ] as [([UInt8], String)])
    func damaged(bytes: [UInt8], said: String) { #expect(text(bytes) == said) }

    @Test(
        "An unreadable picture is reported with the system's reason, and not read again while unchanged"
    )
    func files() async throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString)")
        let media = root.appending(path: "content/media")
        try FileManager.default.createDirectory(at: media, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: root) }
        try Data(Bytes.png(4, 3)).write(to: media.appending(path: "known.png"))
        let known = await PictureFiles.read(
            ["media/known.png"], root: root.path(), keeping: nil, unless: .all, jobs: 1)
        try FileManager.default.removeItem(at: media)
        let files = await PictureFiles.read(
            ["media/gone.PNG", "media/a.pdf", "media/known.png"], root: root.path(), keeping: known,
            unless: ChangedPaths(["content/media/gone.PNG"]), jobs: 2)
        #expect(files.findings.map(\.rule) == [.unreadableFile])
        #expect(files.findings.map(\.path) == ["content/media/gone.PNG"])
        #expect(files.findings.map(\.message) == ["No such file or directory"])
        #expect(files.sizes == ["media/known.png": PictureSize(width: 4, height: 3)].compactMapValues(\.self))
    }

    @Test(
        "Any bytes are read as a header without a trap, and no byte is requested twice",
        arguments: Seed.fixed(0..<8))
    func random(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let drawing = Array("<?xml version='1.0'?><svg width='120mm' viewBox='0 0 400 300'>".utf8)
        let samples = Self.pictures.map(\.bytes) + [drawing, Bytes.jpeg(6, 4, between: Bytes.exif(6, isLittle: true))]
        for _ in 0..<2_000 {
            let sample = samples[Int.random(in: samples.indices, using: &generator)]
            var bytes = Array(sample.prefix(400))
            for _ in 0..<Int.random(in: 1...12, using: &generator) where !bytes.isEmpty {
                let place = Int.random(in: bytes.indices, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &generator)
                case 1: bytes[place] = [0, 0xFF, 0x7F, 0x80][Int.random(in: 0..<4, using: &generator)]
                case 2: bytes.removeSubrange(place...)
                default: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
                }
            }
            if case .more(let count) = PictureHeader.read(bytes) {
                #expect(count > bytes.count, "\(bytes)")
            }
        }
    }
}

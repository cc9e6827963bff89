import Base
import Foundation
import Model
import TestSupport
import Testing

@testable import Publishing

/// Programs that make pictures, in a folder of their own: scripts that note each call next to them.
private final class Programs: Sendable {
    private let folder: URL

    init(_ scripts: [String: String]) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "dossier-programs-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, script) in scripts {
            let file = folder.appending(path: name)
            try Data("#!/bin/sh\necho \"$1\" >> \"$0.log\"\n\(script)\n".utf8).write(to: file)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path())
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    var path: String { folder.path() }

    /// The first arguments of all calls so far, without those that only ask for the version.
    func calls(of name: String = "vips") -> [String] {
        let text = (try? String(contentsOf: folder.appending(path: name + ".log"), encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init).filter { $0 != "--version" }
    }

    static let version = "[ \"$1\" = --version ] && { echo vips-1.0; exit; }\n"
    /// Draws a dark bar, and makes copies of twelve bytes.
    static let vips =
        version + """
            case $1 in
            text) printf 'P5\\n# made\\n4 2\\n255\\n\\377\\377\\377\\377\\377\\377\\377\\377' ;;
            thumbnail_source) cat > /dev/null; printf 'RIFF\\004\\000\\000\\000WEBP' ;;
            esac
            """
    static let fonts = "case $1 in Known*) echo ':charset=600-6ff 4e00-9fff' ;; esac"
}

@Suite("Programs that make pictures")
struct PictureProgramTests {
    private func site(_ pictures: String, title: String = "وباء") throws -> SiteFolder {
        let site = try SiteFolder(smallSite)
        try site.edit("content/site.yaml", "title: Small site\n", "title: Small site\npictures: {\(pictures)}\n")
        try site.edit("content/articles/first.md", "title: The first briefing", "title: \(title)")
        return site
    }

    private func build(_ site: SiteFolder, _ programs: Programs) async throws -> [Diagnostic] {
        try await site.build { $0.programs = programs.path }.diagnostics
    }

    private let arabic = "renderer: vips, font: Known Naskh"

    @Test("A title in a script that the typeface lacks is drawn by the program that the site names, once")
    func drawn() async throws {
        let (site, programs) = (try site(arabic), try Programs(["vips": Programs.vips, "fc-list": Programs.fonts]))
        #expect(try await build(site, programs) == [])
        let drawn = try Data(contentsOf: site.output.appending(path: "articles/first.png"))
        #expect(site.text("articles/first.html")?.contains("content=\"وباء – an article") == true)
        #expect(programs.calls() == ["text"])
        try FileManager.default.removeItem(at: site.output)
        #expect(try await build(site, programs) == [])
        #expect(programs.calls() == ["text"])
        #expect(try Data(contentsOf: site.output.appending(path: "articles/first.png")) == drawn)
        try site.edit("content/site.yaml", "pictures: {\(arabic)}\n", "")
        #expect(try await build(site, programs) == [])
        #expect(try Data(contentsOf: site.output.appending(path: "articles/first.png")) != drawn)
        #expect(site.text("articles/first.html")?.contains("content=\"an article") == true)
    }

    @Test("A site whose texts the typeface can draw runs no program, and neither does a check")
    func unneeded() async throws {
        let programs = try Programs(["vips": Programs.vips, "fc-list": Programs.fonts])
        #expect(try await build(try site(arabic, title: "Plain"), programs) == [])
        let site = try site(arabic)
        var options = site.options()
        options.programs = programs.path
        #expect(try await Build.check(options).diagnostics == [])
        #expect(programs.calls() == [] && programs.calls(of: "fc-list") == [])
        options.programs = "/nowhere"
        #expect(try await Build.check(options).diagnostics.map(\.rule) == [.unmadePicture])
    }

    @Test(
        "What a program does not draw is one note, and the picture is that without the program",
        arguments: [
            ("exit 1", Programs.fonts, "'vips' does not start"),
            (Programs.version + "echo 'text: no fonts' >&2; exit 1", Programs.fonts, "'وباء': text: no fonts"),
            (Programs.version + "printf 'P5\\n4 2\\n255\\nabc'", Programs.fonts, "it gave no picture"),
            (Programs.vips, "exit 0", "this machine has no font 'Known Naskh'"),
            (Programs.vips, "echo ':charset=20-7e'", "no 'font' has the letters of one text, such as 'وباء'"),
        ])
    func notDrawn(vips: String, fonts: String, message: String) async throws {
        let (site, programs) = (try site(arabic), try Programs(["vips": vips, "fc-list": fonts]))
        let found = try await build(site, programs)
        #expect(found.map(\.rule) == [.unmadePicture])
        #expect(found.first?.message.contains(message) == true, "\(found)")
        #expect(found.first?.path == "content/site.yaml" && found.first?.position.line == 2)
        let picture = try Data(contentsOf: site.output.appending(path: "articles/first.png"))
        #expect(site.text("articles/first.html")?.contains("content=\"an article") == true)
        try site.edit("content/site.yaml", "pictures: {\(arabic)}\n", "")
        #expect(try await build(site, programs) == [])
        #expect(try Data(contentsOf: site.output.appending(path: "articles/first.png")) == picture)
    }

    @Test("A missing program is one note until it is there, also if nothing else has changed")
    func missing() async throws {
        let (site, none) = (try site(arabic), try Programs([:]))
        for _ in 0..<2 {
            let found = try await build(site, none)
            #expect(
                found.map(\.message) == [
                    "'vips' is not installed, so pictures leave out texts in scripts that the built-in typeface lacks"
                ])
        }
        #expect(try await build(site, Programs(["vips": Programs.vips, "fc-list": Programs.fonts])) == [])
        #expect(site.text("articles/first.html")?.contains("content=\"وباء – an article") == true)
    }

    @Test("A renderer needs a font, and only known programs can be named")
    func settings() async throws {
        let programs = try Programs([:])
        #expect(try await build(try site("renderer: vips"), programs).map(\.rule).contains(.missingField))
        #expect(try await build(try site("renderer: sh, font: A"), programs).map(\.rule) == [.unknownValue])
        #expect(try await build(try site("widths: [1, 640]"), programs).map(\.rule) == [.invalidNumber])
    }

    // MARK: Copies

    /// The first bytes of a PNG file, which say its size, and as many more as make it heavier than a copy.
    private static func png(width: Int, height: Int) -> [UInt8] {
        let sides = [width, height].flatMap { side in [24, 16, 8, 0].map { UInt8(side >> $0 & 0xFF) } }
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + sides
            + [8, 2, 0, 0, 0, 0, 0, 0, 0] + [UInt8](repeating: UInt8(width & 0xFF), count: 1_000)
    }

    private func pictured(_ pictures: String = "resizer: vips, widths: [320, 640]") throws -> SiteFolder {
        let site = try site(pictures, title: "A flood")
        try site.edit(
            "content/articles/first.md", "date: 2014-12-18",
            "date: 2014-12-18\nimage: {src: media/flood.png, alt: A flood}")
        try site.edit("content/articles/first.md", "## One\n", "## One\n\n![A map](../media/a%20map.png)\n")
        try site.write("content/media/flood.png", Self.png(width: 2000, height: 1000))
        try site.write("content/media/a map.png", Self.png(width: 500, height: 500))
        try site.write("content/media/unshown.png", Self.png(width: 2000, height: 1000))
        return site
    }

    @Test("Pictures on pages have copies in smaller sizes, made once, and keep their own address and size")
    func copies() async throws {
        let (site, programs) = (try pictured(), try Programs(["vips": Programs.vips]))
        #expect(try await build(site, programs) == [])
        let page = try #require(site.text("articles/first.html"))
        #expect(page.contains("../media/flood.png.320.webp 320w, ../media/flood.png.640.webp 640w\">"))
        #expect(page.contains("<img src=\"../media/flood.png\" alt=\"A flood\" width=\"2000\" height=\"1000\">"))
        #expect(page.contains("../media/a%20map.png.320.webp 320w, ../media/a%20map.png.500.webp 500w\">"))
        let media = site.outputFiles().keys.filter { $0.hasSuffix(".webp") }.sorted()
        #expect(
            media == [
                "media/a%20map.png.320.webp", "media/a%20map.png.500.webp", "media/flood.png.320.webp",
                "media/flood.png.640.webp",
            ])
        #expect(programs.calls().count == 4)
        let before = site.outputFiles()
        try FileManager.default.removeItem(at: site.output)
        #expect(try await build(site, programs) == [])
        #expect(programs.calls().count == 4 && site.outputFiles() == before)
    }

    @Test("A copy goes with its picture, and a changed picture has new copies")
    func staleCopies() async throws {
        let (site, programs) = (try pictured(), try Programs(["vips": Programs.vips]))
        #expect(try await build(site, programs) == [])
        try site.write("content/media/flood.png", Self.png(width: 1000, height: 500))
        #expect(try await build(site, programs) == [])
        #expect(programs.calls().count == 6)
        try site.edit("content/articles/first.md", "\nimage: {src: media/flood.png, alt: A flood}", "")
        #expect(try await build(site, programs) == [])
        #expect(site.outputFiles().keys.filter { $0.contains("flood") } == ["media/flood.png"])
        try site.edit("content/site.yaml", "pictures: {resizer: vips, widths: [320, 640]}\n", "")
        #expect(try await build(site, programs) == [])
        #expect(!site.outputFiles().keys.contains { $0.hasSuffix(".webp") })
        #expect(try #require(site.text("articles/first.html")).contains("<img src=\"../media/a%20map.png\""))
        let removed = try await OutputFolder(site.output.path(), of: site.root.path(), isDryRun: false).clean()
        #expect(removed.contains("media/flood.png"))
        let kept = site.root.appending(path: ".dossier/pictures").path()
        #expect(!FileManager.default.fileExists(atPath: kept))
    }

    @Test("A picture of which no copy can be made is one note, and stands as it is")
    func noCopies() async throws {
        for (scripts, message) in [
            ([:], "'vips' is not installed"),
            (
                ["vips": Programs.version + "echo 'bad seek' >&2; exit 1"],
                "of 2 pictures, such as 'media/a map.png': bad"
            ),
            (["vips": Programs.version + "printf RIFF"], "it gave no picture"),
        ] {
            let site = try pictured()
            let found = try await build(site, Programs(scripts))
            #expect(found.map(\.rule) == [.unmadePicture])
            #expect(found.first?.message.contains(message) == true, "\(found)")
            #expect(site.text("articles/first.html")?.contains("<picture>") == false)
        }
    }

    @Test("Animations, drawings and copies that are no lighter are left as they are")
    func exceptions() async throws {
        // 5,000 bytes after the first eight.
        let heavy = "cat > /dev/null; printf 'RIFF\\210\\023\\000\\000WEBP'; head -c 4996 /dev/zero"
        let site = try pictured()
        try site.write(
            "content/media/drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='640' height='480'/>")
        try site.edit("content/articles/first.md", "## One\n", "## One\n\n![A drawing](../media/drawing.svg)\n")
        #expect(try await build(site, Programs(["vips": Programs.version + heavy])) == [])
        #expect(site.text("articles/first.html")?.contains("<picture>") == false)
        #expect(PictureResizing.isAnimation(Array("RIFF    WEBPVP8X    ".utf8) + [0x02]))
        #expect(!PictureResizing.isAnimation(Array("RIFF    WEBPVP8X    ".utf8) + [0x10]))
        #expect(!PictureResizing.isAnimation(Self.png(width: 5, height: 5)))
    }
}

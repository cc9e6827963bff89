import Foundation
import Testing

@Suite("dossier build, check, list, clean")
struct BuildCommandTests {
    @Test("A build exits with 0 and prints one summary line")
    func build() throws {
        let folder = try Folder()
        let built = try Command.run("build", in: folder.url)
        #expect(built.status == 0)
        #expect(built.output == "")
        #expect(built.errors.split(separator: "\n").count == 1)
        #expect(built.errors.contains(" written, 0 unchanged"))
        #expect(folder.exists("public/index.html"))
        #expect(try Command.run("build", "-q", in: folder.url).errors == "")
        #expect(try Command.run("clean", in: folder.url).status == 0)
        #expect(!folder.exists("public/index.html"))
    }

    @Test("All mistakes are printed with place, rule and fix, exit with 1 and leave the output untouched")
    func mistakes() throws {
        let folder = try Folder()
        try folder.write(
            "content/articles/b.md", "---\ntitle: T\ndate: 2014-13\n---\nSee [x](actor:adda) and <b>raw</b>.\n")
        let built = try Command.run("build", in: folder.url)
        #expect(built.status == 1)
        #expect(
            built.errors.contains(
                "content/articles/b.md:5:9: error: no actor 'adda'; did you mean 'ada'? [unknown-reference]"),
            "\(built.errors)")
        #expect(built.errors.contains("content/articles/b.md:3:7: error: "))
        #expect(built.errors.contains("content/articles/b.md:5:25: error: "))
        #expect(built.errors.contains("[raw-html]"))
        #expect(built.errors.hasSuffix("4 errors; nothing was written\n"), "\(built.errors)")
        #expect(!folder.exists("public"))
    }

    @Test(
        "Findings can be JSON, workflow commands or SARIF on standard output",
        arguments: [
            ("json", "\"rule\": \"unknown-reference\""),
            ("github", "::error file=content/articles/b.md,line=5,col=5,title=unknown-reference::"),
            ("sarif", "\"ruleId\": \"unknown-reference\""),
        ])
    func formats(format: String, part: String) throws {
        let folder = try Folder()
        try folder.write("content/articles/b.md", "---\ntitle: T\ndate: 2014\n---\n[x](actor:zzzzzz)\n")
        let checked = try Command.run("check", "--format", format, in: folder.url)
        #expect(checked.status == 1)
        #expect(checked.output.contains(part), "\(checked.output)")
        if format != "github" { _ = try JSONSerialization.jsonObject(with: Data(checked.output.utf8)) }
    }

    @Test("A finding is followed by an excerpt with a caret, in colour only on request")
    func excerpt() throws {
        let folder = try Folder()
        try folder.write("content/articles/b.md", "---\ntitle: T\ndate: 2014\n---\nDas schöne [x](actor:zzzzzz)\n")
        let plain = try Command.run("check", "-v", in: folder.url)
        #expect(plain.errors.contains("Das schöne [x](actor:zzzzzz)\n               ^~~~~~~~~~~~\n"), "\(plain.errors)")
        #expect(!plain.errors.contains("\u{1B}["))
        #expect(try Command.run("check", "--color", "always", in: folder.url).errors.contains("\u{1B}["))
    }

    @Test("Warnings exit with 0, or with 1 under --strict")
    func strict() throws {
        let folder = try Folder()
        try folder.write("content/stray.txt", "x")
        #expect(try Command.run("build", in: folder.url).status == 0)
        #expect(try Command.run("build", "--strict", in: folder.url).status == 1)
        #expect(try Command.run("check", "--strict", in: folder.url).status == 1)
    }

    @Test(
        "Wrong usage exits with 64, missing input with 66, an output that cannot be written with 73",
        arguments: [
            (["build", "--no-such-flag"], 64), (["build", "-j", "0"], 64), (["build", "--now", "soon"], 64),
            (["no-such-command"], 64),
            (["build", "-u", "javascript:x"], 64), (["build", "-C", "nowhere"], 66), (["import", "nowhere.txt"], 66),
            (["build", "-o", "/proc/none"], 73), (["build", "-o", "content/x"], 64), (["build", "-o", ""], 64),
            (["build", "-u", "mailto:a@b.c"], 64),
            (["build", "--now", "2026-11-21~"], 64),
        ] as [([String], Int32)])
    func statuses(arguments: [String], status: Int32) throws {
        let folder = try Folder()
        let result: Command.Result =
            switch arguments.count {
            case 1: try Command.run(arguments[0], in: folder.url)
            case 2: try Command.run(arguments[0], arguments[1], in: folder.url)
            default: try Command.run(arguments[0], arguments[1], arguments[2], in: folder.url)
            }
        #expect(result.status == status, "\(result.errors)")
    }

    @Test("list prints every entry, one per line or as JSON")
    func list() throws {
        let folder = try Folder()
        #expect(
            try Command.run("list", in: folder.url).output == """
                article\ta\tThe title\tarticles/a.html
                actor\tada\tAda\tactors/ada.html
                actor\tbea\tBea\tactors/bea.html

                """)
        let json = try Command.run("list", "actors", "--json", in: folder.url).output
        let entries = try SchemaValue(json: json).items
        #expect(entries.map { $0["file"]?.string } == ["content/actors/ada.md", "content/actors/bea.md"])
    }

    @Test("The time zone and the locale do not affect the bytes")
    func environment() throws {
        let one = try Folder()
        let other = try Folder()
        _ = try Command.run("build", in: one.url, environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "ur_PK.UTF-8"])
        _ = try Command.run("build", in: other.url, environment: ["TZ": "Pacific/Pago_Pago", "LC_ALL": "C"])
        for page in ["index.html", "articles/a.html", "actors/ada.html", "timeline.html"] {
            #expect(one.text("public/" + page) == other.text("public/" + page))
            #expect(one.exists("public/" + page))
        }
    }

    @Test("The day of the build is printed only if --now or SOURCE_DATE_EPOCH gives it")
    func now() throws {
        let folder = try Folder()
        _ = try Command.run("build", in: folder.url)
        #expect(folder.text("public/index.html")?.contains("21 November 2026") == false)
        _ = try Command.run("build", "--now", "2026-11-21", in: folder.url)
        #expect(folder.text("public/index.html")?.contains("21 November 2026") == true)
        _ = try Command.run("build", in: folder.url, environment: ["SOURCE_DATE_EPOCH": "1795305599"])
        #expect(folder.text("public/index.html")?.contains("21 November 2026") == true)
    }

    @Test(
        "An invalid time is wrong usage",
        arguments: [
            "2024-05-01T99:99Z", "2024-05-01T", "2024-05-01TZ", "2024-05-01T09:60Z", "2024-05-01T9Z", "2024-02-30",
            "2024-05-01 09:00Z", "2024-05-01T09:00",
        ])
    func badNow(value: String) throws {
        let folder = try Folder()
        #expect(try Command.run("check", "--now", value, in: folder.url).status == 64)
        #expect(try Command.run("check", "--now", "2024-05-01T09:59Z", in: folder.url).status == 0)
    }

    @Test("No indirect path lets a build write into 'content', and no link in the output is followed")
    func outside() throws {
        let folder = try Folder()
        #expect(try Command.run("build", "-o", "public/../content", in: folder.url).status == 64)
        #expect(!folder.exists("public") && !folder.exists("content/index.html"))
        try folder.write("precious/.hidden", "theirs")
        try FileManager.default.createDirectory(
            at: folder.url.appending(path: "public"), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder.url.appending(path: "public/.dossier-aside").path(), withDestinationPath: "../precious")
        for command in ["build", "clean", "deploy"] {
            let place = command == "deploy" ? ["../target"] : []
            let refused = try Command.run([command] + place, in: folder.url)
            #expect(refused.status == 73)
            #expect(refused.errors.contains("public/.dossier-aside: it is a symbolic link, which is not followed"))
            #expect(folder.exists("precious/.hidden"))
        }
    }

    @Test(
        "An invalid SOURCE_DATE_EPOCH is wrong usage",
        arguments: ["abc", "1e9", "99999999999999999999", "253402300800", "-1"])
    func epoch(value: String) throws {
        let folder = try Folder()
        #expect(try Command.run("build", in: folder.url, environment: ["SOURCE_DATE_EPOCH": value]).status == 64)
    }

    @Test("After a kill at any moment, every file is whole and the next build repairs the rest")
    func killed() throws {
        let folder = try Folder()
        for number in 0..<300 {
            try folder.write(
                "content/articles/a\(number).md",
                "---\ntitle: T\(number)\ndate: 2014\n---\nAda met Bea.[^1]\n\n[^1]: Note.\n")
        }
        for delay in stride(from: 0.01, through: 0.6, by: 0.06) {
            let process = Process()
            process.executableURL = Command.binary
            process.arguments = ["build", "-q"]
            process.currentDirectoryURL = folder.url
            try process.run()
            Thread.sleep(forTimeInterval: delay)
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            for page in try pages(in: folder) {
                #expect(page.value.hasSuffix("</html>\n"), "\(page.key) after \(delay) s")
            }
        }
        #expect(try Command.run("build", in: folder.url).status == 0)
        let healed = try pages(in: folder)
        #expect(!folder.exists("public/.dossier-aside"))
        try FileManager.default.removeItem(at: folder.url.appending(path: "public"))
        _ = try Command.run("build", in: folder.url)
        #expect(try pages(in: folder) == healed)
    }

    @Test("A full disk exits with 73 and leaves whole files")
    func fullDisk() throws {
        let folder = try Folder()
        try folder.write(
            "content/articles/long.md",
            "---\ntitle: T\ndate: 2014\n---\n" + String(repeating: "Ada met Bea. ", count: 60_000))
        let shell = Process()
        shell.executableURL = URL(filePath: "/bin/sh")
        // No file may grow past 600 KiB, as on a disk that is full; the signal is ignored so that the write fails instead.
        // The Thread Sanitizer writes a file of 512 KiB for itself.
        shell.arguments = [
            "-c", "trap '' XFSZ; ulimit -f 1200; exec \"$0\" build -q 2>/dev/null", Command.binary.path(),
        ]
        shell.currentDirectoryURL = folder.url
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 73)
        for page in try pages(in: folder) { #expect(page.value.hasSuffix("</html>\n"), "\(page.key)") }
        #expect(try Command.run("build", in: folder.url).status == 0)
    }

    /// The pages by path. What lies aside is not the output yet: it is moved there when it is whole.
    private func pages(in folder: Folder) throws -> [String: String] {
        let root = folder.url.appending(path: "public")
        let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.path())) ?? []
        var pages: [String: String] = [:]
        for name in names where name.hasSuffix(".html") && !name.hasPrefix(".dossier-aside/") {
            pages[name] = try String(contentsOf: root.appending(path: name), encoding: .utf8)
        }
        return pages
    }
}

import Base
import Foundation
import Language
import SiteGenerator
import TestSupport
import Testing

@testable import Importing

@Suite("Nothing is lost unnoticed")
struct CompletenessTests {
    @Test("The text with ten notes becomes an article with ten footnotes", .enabled(if: Seeds.exist))
    func notes() throws {
        let article = try Seeds.imported("regional-cooperation.txt", title: "Cooperation", date: "2014-12-18")
        #expect(article.frontMatter.contains("title: Cooperation") && article.frontMatter.contains("authors:"))
        #expect(article.frontMatter.contains { $0.hasPrefix("section: Regional") })
        let labels = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"]
        for label in labels {
            #expect(article.text.components(separatedBy: "[^\(label)]").count == 3, "one marker and one note \(label)")
        }
        #expect(article.report.findings(of: .incompleteNote).count == 10)
        #expect(article.report.findings(of: .dropped).count == 2)
        #expect(article.report.findings(of: .missingDate).isEmpty)
    }

    @Test("The text that repeats its headline becomes an article with one", .enabled(if: Seeds.exist))
    func repetition() throws {
        let article = try Seeds.imported("after-peshawar.txt")
        #expect(article.id.hasPrefix("after-peshawar-school-attack"))
        #expect(
            article.frontMatter.count {
                $0.hasPrefix("title: ") || $0.hasPrefix("section: ") || $0.hasPrefix("summary: ")
            } == 3)
        #expect(article.report.findings(of: .repeated).count == 3)
        #expect(article.report.findings(of: .missingDate).count == 1)
        #expect(article.body.components(separatedBy: "\n\n").count == 9)
    }

    @Test(
        "Every line of a text is in the article or in the report", .enabled(if: Seeds.exist),
        arguments: ["after-peshawar.txt", "regional-cooperation.txt"])
    func everyLine(name: String) throws {
        expectComplete(try Seeds.text(name), try Seeds.imported(name))
    }

    @Test(
        "Every line of a text made of odd pieces is in the article or in the report, whatever the pieces",
        arguments: Seed.fixed(7..<8))
    func oddPieces(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        for _ in 0..<300 {
            let lines = (0..<Int.random(in: 0..<24, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }
            let text = lines.joined(separator: "\n")
            expectComplete(text, imported(text, title: Bool.random(using: &random) ? nil : "Two Lakes and One"))
        }
    }

    @Test("Any bytes give an article, and the same one each time", arguments: Seed.fixed(11..<12))
    func anyBytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let common = Array("[](){}ivx123.,:\n\n \r\t#*_`&;<>|~\\-=ABab¹²³“”é\u{A0}".utf8)
        for round in 0..<1000 {
            let bytes = (0..<Int.random(in: 0..<200, using: &random)).map { _ in
                round % 2 == 0 ? UInt8.random(in: 0...255, using: &random) : common.randomElement(using: &random) ?? 0
            }
            let first = TextImport.run(bytes, fileName: "a.txt", options: ImportOptions())
            #expect(first.markdown == TextImport.run(bytes, fileName: "a.txt", options: ImportOptions()).markdown)
            #expect(first.text.hasPrefix("---\ntitle: ") && Slug.isID(first.id))
        }
    }

    @Test(
        "A large text of one odd piece is read to its end",
        arguments: [
            "[", "[1]", "¹", "(1)\n", "[1] a\n", "1. a\n", "&", "\\", "a\n", "Two words here\n\n", "[1]\n\nNotes\n",
        ])
    func large(piece: String) {
        let text = String(repeating: piece, count: 15_000 / piece.utf8.count)
        let article = imported(text)
        #expect(article.text.hasPrefix("---\ntitle: ") && Slug.isID(article.id))
    }

    private func expectComplete(_ text: String, _ article: ImportedArticle) {
        let plain = article.text.filter { $0 != "\\" && $0 != "^" }.replacing("]:", with: "]")
        let reported = Set(article.report.findings.compactMap(\.line))
        let lines = text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        for (number, line) in zip(1..., lines) where !line.isEmpty && !reported.contains(number) {
            let written = line.filter { $0 != "\\" && $0 != "^" }.replacing("¹", with: "[1]").replacing(
                "(1)", with: "[1]"
            )
            .replacing("1. ", with: "[1] ").replacing("IV", with: "iv").replacing("]:", with: "]")
            let options = [line, written].contains { plain.contains($0) }
            #expect(options, "line \(number) “\(line)” of:\n\(text)\n\(article.text)")
        }
    }

    private static let pieces = [
        "", "", "", "Two Lakes and One", "Lake Wire", "A standfirst of one sentence.", "By Mira Holm", "2 May 2019",
        "Author: Ann Lee", "Section: Lakes", "Credit: Office", "Share this", "Leave a Reply", "Name *", "Notes",
        "[1] First note", "[2] Second note", "[1]", "1. First note", "¹ First note", "(1) First note", "[iv] Fourth",
        "A sentence with a marker[1].", "Another one.[2] And more.[IV]", "One more (1) here.", "A raised one.¹",
        "https://example.org/", "# No heading", longParagraph, longParagraph + "[1]", "Related", "Tags: a, b",
        "1/2/2014",
        "Updated: 3 May 2019", "Summary: All of it.", "Title: Three Lakes",
    ]
}

/// The pasted texts kept beside the project.
enum Seeds {
    static var exist: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "after-peshawar.txt").path) }

    static func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
    }

    static func imported(_ name: String, title: String? = nil, date: String? = nil) throws -> ImportedArticle {
        ImportingTests.imported(try text(name), title: title, date: date, fileName: name)
    }

    private static var folder: URL {
        if let shared = ProcessInfo.processInfo.environment["SHARED"] {
            return URL(filePath: shared).appending(path: "seeds")
        }
        let root = URL(filePath: #filePath).resolvingSymlinksInPath().appending(path: "../../../../shared/seeds")
        return root.standardizedFileURL
    }
}

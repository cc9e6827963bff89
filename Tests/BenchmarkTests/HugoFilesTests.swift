import SiteGenerator
import Testing

@testable import Benchmark

@Suite("The same site for Hugo")
struct HugoFilesTests {
    private let files: [String: String]

    init() {
        var files: [String: String] = [:]
        HugoFiles(GeneratedSite(scale: SiteScale(0.005))).forEach { files[$0] = $1 }
        self.files = files
    }

    @Test(
        "Every record has a page, and so has every footnote",
        arguments: [("articles", 10), ("actors", 3), ("events", 5), ("sources", 1), ("footnotes", 100)])
    func pages(folder: String, count: Int) {
        #expect(files.keys.count { $0.hasPrefix("content/\(folder)/") } == count)
    }

    @Test("Every link leads to a page")
    func links() {
        for (path, text) in files where path.hasPrefix("content/") {
            for match in text.matches(of: /\]\((\/[^)]*)\.html\)/) {
                #expect(files["content\(match.1).md"] != nil, "\(path): \(match.1)")
            }
        }
    }

    @Test("A footnote's page quotes the sentence that cites it")
    func quotation() throws {
        for (path, text) in files where path.hasPrefix("content/footnotes/") {
            let quotation = try #require(text.firstMatch(of: /\n> (.*)\n/))
            #expect(!quotation.1.isEmpty, "\(path)")
        }
    }
}

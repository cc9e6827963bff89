import Base
import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("Links of the project's own site")
struct LinkWalkTests {
    @Test("Every link leads to an existing file and to a place in it")
    func links() async throws {
        let site = try await builtSite()
        let files = Set(site.outputFiles().keys)
        let assets = try FileManager.default.contentsOfDirectory(
            atPath: SiteFolder.project.appending(path: "templates/assets").path())
        let pages = pages(of: site)
        var ids: [String: Set<String>] = [:]
        for (path, html) in pages { ids[path] = Set(values(of: "id", in: html)) }
        var broken: [String] = []
        for (path, html) in pages where path != "404.html" {
            for link in values(of: "href", in: html) + values(of: "src", in: html) where isInternal(link) {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let target = parts[0].isEmpty ? path : resolved(parts[0], from: path)
                // `#actor=china` is the state of the timeline's filter.
                let fragment = parts.count > 1 && !parts[1].contains("=") ? parts[1] : nil
                if !target.hasSuffix(".html") {
                    if !files.contains(target), !assets.contains(where: { target == "assets/" + $0 }) {
                        broken.append("\(path): \(link)")
                    }
                } else if pages[target] == nil || fragment.map({ ids[target]?.contains($0) == false }) == true {
                    broken.append("\(path): \(link)")
                }
            }
        }
        #expect(broken == [])
    }

    @Test("No id occurs twice on a page")
    func uniqueIDs() async throws {
        for (path, html) in try await builtPages() {
            let ids = values(of: "id", in: html)
            #expect(
                ids.count == Set(ids).count,
                "\(path): \(Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted())")
        }
    }

    @Test("Every mention in every article occurs once on its actor's or event's page, and links back")
    func mentions() async throws {
        let pages = try await builtPages()
        var count = 0
        for (path, html) in pages where path.hasPrefix("articles/") && path != "articles/index.html" {
            for id in values(of: "id", in: html) where id.hasPrefix("a.") || id.hasPrefix("e.") {
                let parts = id.split(separator: ".")
                let page = (id.hasPrefix("a.") ? "actors/" : "events/") + parts[1] + ".html"
                let marks = "<mark><a href=\"../\(path)#\(id)\">"
                let list =
                    pages[page]?.components(separatedBy: "<h2 ").first { $0.hasPrefix("id=\"mentioned-in\"") } ?? ""
                #expect(list.components(separatedBy: marks).count == 2, "\(id) of \(path) on \(page)")
                count += 1
            }
        }
        #expect(count > 100)
    }

    @Test("Every footnote of every article has its page")
    func footnotes() async throws {
        let pages = try await builtPages()
        for label in ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"] {
            let page = try #require(pages["footnotes/regional-cooperation/\(label).html"])
            #expect(page.contains("The briefing gives no link to this source."), "footnote \(label)")
        }
    }

    private func builtPages() async throws -> [String: String] { pages(of: try await builtSite()) }

    private func builtSite() async throws -> SiteFolder {
        let site = try SiteFolder(copying: SiteFolder.project.appending(path: "content"))
        #expect(try await site.build().diagnostics.filter { $0.level == .error } == [])
        return site
    }

    private func pages(of site: SiteFolder) -> [String: String] {
        site.outputFiles().filter { $0.key.hasSuffix(".html") }.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    private func isInternal(_ link: String) -> Bool {
        !link.hasPrefix("https:") && !link.hasPrefix("http:") && !link.hasPrefix("mailto:")
    }

    private func values(of attribute: String, in html: String) -> [String] {
        guard let pattern = try? Regex("\\s\(attribute)=\"([^\"]*)\"", as: (Substring, Substring).self) else {
            return []
        }
        return html.matches(of: pattern).map { String($0.output.1).replacing("&amp;", with: "&") }
    }

    private func resolved(_ link: String, from page: String) -> String {
        var parts = page.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else { parts.append(String(part)) }
        }
        return parts.joined(separator: "/")
    }
}

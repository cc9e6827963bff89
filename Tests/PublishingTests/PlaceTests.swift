import Foundation
import Model
import Publishing
import TestSupport
import Testing

@Suite("Places on a map")
struct PlaceTests {
    private func site(_ places: [String]) throws -> SiteFolder {
        let site = try SiteFolder(["site.yaml": "title: Site\n"])
        try site.remove("templates")
        for (number, place) in places.enumerated() {
            try site.write(
                "content/events/e\(number).md", "---\ntitle: Event \(number)\ndate: 2014\nplace: \(place)\n---\n")
        }
        return site
    }

    @Test("Events at one place share it; the page has a map whose places lead to the list")
    func page() async throws {
        let site = try site([
            "{name: Peshawar, lat: 34.01, lon: 71.58}", "{name: Apia, lat: -13.83, lon: -171.77}",
            "{name: Peshawar, lat: 34.01, lon: 71.58}", "Somewhere",
        ])
        _ = try await site.build()
        let page = try #require(site.text("places.html"))
        #expect(page.contains("2 places") && page.contains("takes no side"))
        #expect(
            page.contains(
                "<a href=\"#place-apia\" aria-label=\"Apia\"><circle class=\"spot\" cx=\"-515.31\" cy=\"41.49\" r=\"4\"/></a>"
            ))
        #expect(
            page.contains(
                "<a href=\"#place-peshawar\" aria-label=\"Peshawar\"><circle class=\"spot\" cx=\"214.74\" cy=\"-102.03\""
            ))
        #expect(page.contains("<li id=\"place-peshawar\"><h2>Peshawar"))
        #expect(page.utf8.count < 60_000, "\(page.utf8.count) bytes")
        #expect(site.text("index.html")?.contains("<a href=\"places.html\">Places</a>") == true)
    }

    @Test("A place keeps its id when others come before it, whatever its script, and two of one name have two")
    func ids() async throws {
        let old = ["{name: Port Vale, lat: 52.5, lon: 1.5}", "{name: 白沙瓦, lat: 34.01, lon: 71.58}"]
        let more = ["{name: Apia, lat: -13.83, lon: -171.77}", "{name: Port Vale, lat: 60, lon: 2}"]
        for places in [old, old + more] {
            let site = try site(places)
            _ = try await site.build()
            let page = try #require(site.text("places.html"))
            #expect(page.contains("<li id=\"place-port-vale\"><h2>Port Vale <small>52.5"))
            #expect(page.contains("<li id=\"place-白沙瓦\">") && page.contains("href=\"#place-白沙瓦\""))
            #expect(page.contains("<li id=\"place-port-vale-60-0-2-0\">") == (places.count > 2))
        }
    }

    @Test("The map has Antarctica for a site with a place there, and no other")
    func antarctica() async throws {
        let (south, north) = (
            try site(["{name: Vostok, lat: -78.46, lon: 106.84}"]),
            try site(["{name: Ushuaia, lat: -54.8, lon: -68.3}"])
        )
        _ = try await south.build()
        _ = try await north.build()
        let page = try #require(south.text("places.html"))
        #expect(page.contains("viewBox=\"-540 -252 1080 522\"") && page.contains("cy=\"235.38\""))
        #expect(page.utf8.count < 60_000, "\(page.utf8.count) bytes")
        #expect(north.text("places.html")?.contains("viewBox=\"-540 -252 1080 426\"") == true)
    }

    @Test("The page of an event shows its surroundings, across the edge of the map as well")
    func locator() async throws {
        let site = try site([
            "{name: Apia & more, lat: -13.83, lon: 179.5}", "Somewhere", "{name: Rome, lat: 41.9, lon: 12.5}",
        ])
        _ = try await site.build()
        let page = try #require(site.text("events/e0.html"))
        #expect(page.contains("aria-label=\"Map: Apia &amp; more, ") && page.contains("viewBox=\"478 3 120 76\""))
        #expect(site.text("events/e1.html")?.contains("<svg class=\"map\"") == false)
        let rome = try #require(site.text("events/e2.html"))
        let path = try #require(rome.firstMatch(of: /class="land" d="([^"]*)"/)).1
        #expect(path.hasPrefix("M") && path.utf8.count < 6_000, "\(path.utf8.count)")
    }

    @Test("Every outline of a map has an area, wherever the place is")
    func outlines() async throws {
        let places = (-9...9).flatMap { row in
            (-9...9).map { "{name: P, lat: \(row * 10), lon: \($0 * 20)}" }
        }
        let site = try site(places)
        _ = try await site.build()
        for number in places.indices {
            let page = try #require(site.text("events/e\(number).html"))
            let path = try #require(page.firstMatch(of: /class="land" d="([^"]*)"/)).1
            let isWhole = path.split(separator: "z").allSatisfy {
                $0.wholeMatch(of: /M-?\d+(?: \d+|-\d+)l-?\d+(?: ?-?\d+){3,}/) != nil
            }
            #expect(isWhole, "\(places[number])")
        }
    }

    @Test("Without coordinates there is no such page")
    func none() async throws {
        let site = try site(["Somewhere", "{name: Elsewhere}"])
        _ = try await site.build()
        #expect(site.text("places.html") == nil && site.text("index.html")?.contains("places.html") == false)
    }

    @Test("Coordinates off the globe are reported at their place")
    func offTheGlobe() async throws {
        let site = try site(["{name: Nowhere, lat: 91, lon: -180.5}"])
        let found = try await site.build().diagnostics.filter { $0.rule == .invalidNumber }
        #expect(found.map { "\($0.position.line):\($0.position.column)" } == ["4:29", "4:38"])
        #expect(found.first?.message.contains("not a number from -90.0 to 90.0") == true)
    }
}

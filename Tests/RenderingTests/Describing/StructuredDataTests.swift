import TestSupport
import Base
import Foundation
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("JSON-LD")
struct StructuredDataTests {
    private static let (opening, end) = ("<script type=\"application/ld+json\">", "</script>")

    /// The data of a page.
    private static func data(_ html: String) throws -> [String: Any] {
        let text = Printing.between(opening, end, in: html)
        return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// What stands in the data of a page for the subject itself, as text.
    private static func subject(_ path: String, of site: Site) -> String {
        let text = Printing.between(opening, end, in: Printing.page(path, of: site))
        return text.components(separatedBy: "\"mainEntity\":").last.map { String($0.dropLast()) } ?? ""
    }

    @Test("Every page describes itself under its full address; the error page and redirects do not")
    func pages() async throws {
        var site = await SampleSite.site()
        site.articles[0].record.header.aliases = [Located("/old.html", at: .start)]
        for (path, html) in Printing.pages(of: site) {
            guard path != "404.html", path != "/old.html" else {
                #expect(!html.contains("ld+json"), "\(path)")
                continue
            }
            let data = try Self.data(html)
            #expect(data["@context"] as? String == "https://schema.org", "\(path)")
            let isFootnote = path.hasPrefix("footnotes/") && path != "footnotes/index.html"
            let id = "https://example.org/" + path + (isFootnote ? "#footnote" : "")
            #expect(data["@id"] as? String == id, "\(path)")
            #expect((data["@type"] as? String)?.hasSuffix(isFootnote ? "Work" : "Page") == true, "\(path)")
        }
    }

    @Test("Without the address of the site, there is no JSON-LD")
    func withoutBase() async {
        for (path, html) in Printing.pages(of: await SampleSite.site(baseURL: nil)) {
            #expect(!html.contains("ld+json") && !html.contains("og:") && !html.contains("canonical"), "\(path)")
        }
    }

    @Test("Every type and property is from schema.org, and is used where it belongs")
    func terms() async throws {
        let terms = try SchemaTerms.load()
        for (path, html) in Printing.pages(of: await Self.everything()) where path != "404.html" {
            let faults = terms.faults(in: try Self.data(html))
            #expect(faults == [], "\(path)")
        }
    }

    @Test(
        "A wrong term is found",
        arguments: [
            (#"{"@type":"Country","foundingDate":"1949"}"#, "foundingDate on Country"),
            (#"{"@type":"Report","breadcrumb":{"@type":"BreadcrumbList"}}"#, "breadcrumb on Report"),
            (#"{"@type":"Person","affiliation":{"@type":"Country"}}"#, "Country for affiliation"),
            (#"{"@type":"Briefing"}"#, "no such type: Briefing"),
            (#"{"@type":"Event","when":"2014"}"#, "no such property: when"),
            (#"{"@type":"Event","about":[{"name":"x"}]}"#, #"no type: ["name"]"#),
        ])
    func wrongTerms(json: String, fault: String) throws {
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
        #expect(try SchemaTerms.load().faults(in: value) == [fault])
    }

    @Test("No text of an editor can end the script or begin another one")
    func hostile() async throws {
        let mark = " </script><script>alert(1)</script><!-- ]]> & \" \\ \u{2028}\u{2029}\u{1}"
        let plain = Printing.pages(of: await SampleSite.site())
        for (path, html) in Printing.pages(of: await SampleSite.site(mark: mark)) where path != "404.html" {
            let text = Printing.between(Self.opening, Self.end, in: html)
            #expect(!text.contains { "<>&\u{2028}\u{2029}\u{1}".contains($0) }, "\(path)")
            #expect(try Self.data(html)["name"] != nil, "\(path)")
            let count = html.components(separatedBy: "<script").count
            #expect(count == plain[path]?.components(separatedBy: "<script").count, "\(path)")
        }
    }

    @Test(
        "The type of an actor, by its kind",
        arguments: [
            (
                Catalog.Actor.Kind.person,
                #"{"@type":"Person","@id":"https://a.example/actors/x.html#actor","name":"X","jobTitle":"chair","#
                    + #""birthDate":"1949","identifier":[{"@type":"PropertyValue","propertyID":"EDTF","name":"deathDate","value":"2014~"}]}"#
            ),
            (
                .state,
                #"{"@type":"Country","@id":"https://a.example/actors/x.html#actor","name":"X","disambiguatingDescription":"chair","#
                    + #""identifier":[{"@type":"PropertyValue","propertyID":"EDTF","name":"ended","value":"2014~"}]}"#
            ),
            (
                .governmentBody,
                #"{"@type":"GovernmentOrganization","@id":"https://a.example/actors/x.html#actor","name":"X","#
                    + #""disambiguatingDescription":"chair","foundingDate":"1949","#
                    + #""identifier":[{"@type":"PropertyValue","propertyID":"EDTF","name":"dissolutionDate","value":"2014~"}]}"#
            ),
        ])
    func actor(kind: Catalog.Actor.Kind, expected: String) async {
        var draft = Draft(base: "https://a.example/")
        draft.actor("x", "X", kind: kind, role: "chair") {
            $0.began = day("1949")
            $0.ended = day("2014~")
        }
        #expect(await Self.subject("actors/x.html", of: draft.site()) == expected)
    }

    @Test(
        "A date is given in ISO 8601 as far as it is certain, and also in EDTF if that says more",
        arguments: [
            ("2014-12-16", "2014-12-16", nil, false), ("2014-12", "2014-12", nil, false), ("2014", "2014", nil, false),
            ("2014-06-15/2016-12", "2014-06-15", "2016-12", true), ("2014-06-15/..", "2014-06-15", nil, true),
            ("../2014", nil, "2014", true), ("2014-12-XX", "2014-12", nil, true), ("2014-XX", "2014", nil, true),
            ("2014-21", nil, nil, true), ("2014~", nil, nil, true), ("2014-12-16?", nil, nil, true),
            ("201X", nil, nil, true), ("-0043", nil, nil, true),
        ] as [(String, String?, String?, Bool)])
    func dates(text: String, start: String?, end: String?, needsEDTF: Bool) async throws {
        var draft = Draft(base: "https://a.example/")
        draft.event("e", "E", date: text)
        let data = try Self.data(Printing.page("events/e.html", of: await draft.site()))
        let event = try #require(data["mainEntity"] as? [String: Any])
        #expect(event["startDate"] as? String == start)
        #expect(event["endDate"] as? String == end)
        let identifiers = event["identifier"] as? [[String: String]]
        #expect(identifiers?.first?["value"] == (needsEDTF ? text : nil))
    }

    @Test("An article says what it rests on, what it is about and what it mentions")
    func article() async throws {
        var site = await SampleSite.site()
        site.settings.licence = "CC BY 4.0"
        let article = Self.subject("articles/after.html", of: site)
        for part in [
            #"{"@type":"Report","@id":"https://example.org/articles/after.html#article","name":"After","headline":"After","#,
            #""alternativeHeadline":"Sub","abstract":"On After.","inLanguage":"en","datePublished":"2014-12-18","#,
            #""author":[{"@type":"Organization","name":"Desk"}]"#,
            #""publisher":{"@type":"Organization","@id":"https://example.org/#publisher","name":"Desk"}"#,
            #""license":"https://creativecommons.org/licenses/by/4.0/""#,
            #""about":[{"@type":"Country","@id":"https://example.org/actors/china.html#actor","name":"China"},"#,
            #""mentions":[{"@type":"Event","@id":"https://example.org/events/raid.html#event","name":"Raid"}]"#,
            #""citation":[{"@type":"CreativeWork","@id":"https://example.org/sources/statement.html#source","name":"Statement"}]"#,
        ] {
            #expect(article.contains(part), "\(part)")
        }
    }

    @Test("A claim is about the event, with the place where it is made")
    func claims() async throws {
        var site = await SampleSite.site()
        site.events[1].record.status = .disputed
        let event = Self.subject("events/raid.html", of: site)
        let about = #""about":{"@id":"https://example.org/events/raid.html#event"}}"#
        #expect(
            event.contains(
                #"{"@type":"Claim","@id":"https://example.org/events/raid.html#claim","name":"Raid","creativeWorkStatus":"disputed""#
            ))
        let account = #"{"@type":"Claim","@id":"https://example.org/events/raid.html#account-1","text":"More; "#
        #expect(event.contains(account) && event.contains("39 killed; claimed by Group"))
        #expect(event.components(separatedBy: about).count == 3)
        #expect(!Self.subject("events/old.html", of: site).contains("Claim"))
    }

    @Test(
        "A byline names a person or a desk",
        arguments: [
            ("Ada Byron", "Person"), ("Security desk", "Organization"), ("The Editors", "Organization"),
            ("River Watch", "Organization"), ("Reuters", "Person"),
        ])
    func authors(name: String, type: String) {
        var settings = Settings(title: "Briefings")
        settings.publisher = "River Watch"
        #expect(SchemaType.author(name, of: settings).name.description == type)
    }

    @Test(
        "A known licence is given by its address",
        arguments: [
            ("CC BY-SA 4.0", #""https://creativecommons.org/licenses/by-sa/4.0/""#),
            ("CC0 1.0", #""https://creativecommons.org/publicdomain/zero/1.0/""#),
            ("https://a.example/terms", #""https://a.example/terms""#),
            ("All rights reserved", #"{"@type":"CreativeWork","name":"All rights reserved"}"#),
            ("CC 4.0", #"{"@type":"CreativeWork","name":"CC 4.0"}"#),
        ])
    func licence(words: String, expected: String) async throws {
        var site = await SampleSite.site()
        site.settings.licence = words
        site.settings.baseURL = SafeURL(base: "https://a.example/")
        let known = try #require(Identities(site, EditionLists(site)))
        #expect(Printing.text(known.licence) == expected)
    }

    /// A site with every kind of actor in every kind, and every type of source.
    private static func everything() async -> Site {
        var site = await SampleSite.site()
        let kinds = Catalog.Actor.Kind.allCases
        for (place, kind) in kinds.enumerated() {
            let file = SourceFile(path: "content/actors/k\(place).md", bytes: [])
            let header = Catalog.Header(file: file, id: "k\(place)", slug: Located("k\(place)", at: .start))
            var actor = Site.Actor(
                record: Shared(Catalog.Actor(header: header, name: "K\(place)", kind: kind)),
                path: PagePath("actors/k\(place).html"))
            actor.record.role = "role"
            actor.record.began = day("1949-10-01")
            actor.record.ended = day("2014?")
            actor.partOf = kinds.indices.map { Handle(site.actors.count - place + $0) }
            site.actors.entries.append(actor)
        }
        for type in cslTypes {
            var work = Work()
            (work.title, work.type, work.authors) = (type, type, [PersonName("Ann"), PersonName("The desk")])
            (work.date, work.publisher, work.language) = (day("2014"), "P", "ur")
            (work.url, work.archived) = (SafeURL("https://a.example/"), SafeURL("https://b.example/"))
            site.sources.entries.append(Site.Source(work: work, record: nil, path: PagePath("sources/\(type).html")))
        }
        site.events[1].record.status = .claimed
        site.events[1].actors = site.actors.indices.map { Site.Participation(handle: $0, role: nil) }
        site.settings.licence = "CC BY 4.0"
        return site
    }
}

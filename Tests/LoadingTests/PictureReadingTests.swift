import Base
import Model
import Testing

@testable import Loading

@Suite("Pictures in front matter")
struct PictureReadingTests {
    private static let kinds = [
        "articles/a.md": "title: T\ndate: 2014\n", "actors/a.md": "name: T\nkind: state\n",
        "events/a.md": "title: T\ndate: 2014\n",
    ]

    private func picture(_ lines: String, in path: String = "articles/a.md") -> Diagnosed<Catalog.Picture?> {
        let read = read([path: "---\n\(Self.kinds[path] ?? "")\(lines)\n---\nText.\n"])
        let (articles, actors, events) = (read.value.articles, read.value.actors, read.value.events)
        return Diagnosed(articles.first?.image ?? actors.first?.image ?? events.first?.image, read.diagnostics)
    }

    @Test(
        "A picture of an article, an actor or an event is read whole",
        arguments: ["articles/a.md", "actors/a.md", "events/a.md"])
    func whole(path: String) throws {
        let read = picture(
            """
            image:
              src: media/flood.jpg
              alt: A street under water
              caption: The market in May
              credit: Ann Lee, CC BY 4.0
              credit_url: https://example.org/flood
              focus: 50% 20%
            """, in: path)
        #expect(read.diagnostics == [])
        let picture = try #require(read.value)
        #expect(picture.source == Located("media/flood.jpg", at: Position(line: 5, column: 8)))
        #expect(picture.alt == "A street under water" && picture.caption == "The market in May")
        #expect(picture.creditLine == "Ann Lee, CC BY 4.0" && picture.creditURL?.host == "example.org")
        #expect(picture.focus?.className == "focus-50-20")
    }

    @Test("An address alone is credited by its host")
    func host() {
        let read = picture("image: {src: media/a.jpg, alt: A, credit_url: \"https://example.org/flood\"}")
        #expect(read.diagnostics == [] && read.value?.creditLine == "example.org")
    }

    @Test("A picture that only decorates the page needs no words")
    func decorative() {
        let read = picture("image: {src: media/waves.svg, decorative: true}")
        #expect(read.diagnostics == [] && read.value != nil && read.value?.alt == nil)
    }

    @Test(
        "A mistake is reported at its place, with what to write",
        arguments: [
            ("image: media/a.jpg", "4:8 missing-alt", "write 'image: {src: media/a.jpg, alt: what it shows}'"),
            ("image: {src: media/a.jpg}", "4:14 missing-alt", "or 'decorative: true'"),
            ("image: {src: media/a.jpg, alt: \"\"}", "4:14 missing-alt", "add 'alt: what it shows'"),
            ("image: {src: media/a.jpg, alt: A, decorative: true}", "4:35 decorative-alt", "keep 'alt'"),
            ("image: {src: media/a.jpg, alt: A, focus: middle}", "4:42 unknown-value", "50% 20%"),
            ("image: {src: media/a.jpg, alt: A, focus: 20% 101%}", "4:42 unknown-value", "top or left"),
            ("image: {src: media/a.pdf, alt: A}", "4:14 unknown-value", "give an SVG, PNG"),
            ("image: media/a.pdf", "4:8 unknown-value", "give an SVG, PNG"),
            ("image: {alt: A}", "4:8 missing-field", "write 'src: media/flood.jpg'"),
            ("image: {src: media/a.jpg, atl: A, decorative: yes}", "4:27 unknown-key", "did you mean 'alt'?"),
            ("image: {src: media/a.jpg, alt: A, credit_url: by me}", "4:47 unsafe-url", "starts with https://"),
            ("image: [media/a.jpg]", "4:8 wrong-type", ""),
        ])
    func mistakes(lines: String, place: String, fix: String) throws {
        let found = picture(lines).diagnostics
        #expect(summary(found) == ["articles/a.md:" + place])
        #expect(fix.isEmpty || found.first?.fix?.contains(fix) == true, "\(found.first?.fix ?? "")")
    }
}

import Testing

@testable import Importing

@Suite("The old addresses of imported sites") struct SiteAddressTests {
    @Test(
        "Jekyll makes the address of a post of its pattern and its categories",
        arguments: [
            ("", "title: A", "/2014/05/03/flood-in-vale.html"),
            ("permalink: pretty", "title: A", "/2014/05/03/flood-in-vale/"),
            ("permalink: /:categories/:title", "categories: North South", "/north/south/flood-in-vale"),
            ("permalink: /:categories/:title/", "categories: [North Sea, Ice]", "/north sea/ice/flood-in-vale/"),
            ("permalink: /:categories/:title/", "category: North Sea", "/north sea/flood-in-vale/"),
            ("permalink: none", "slug: dam", "/dam.html"),
            ("collections:\n  posts:\n    permalink: /news/:year/:title/", "title: A", "/news/2014/flood-in-vale/"),
        ])
    func jekyll(settings: String, field: String, address: String) async throws {
        let site = try await ImportedSite.run(
            .jekyll,
            [
                "_config.yml": settings + "\n",
                "_posts/2014-05-03-flood-in-vale.md":
                    "---\ntitle: T\n\(field == "title: A" ? "tags: x" : field)\n---\nText.\n",
            ])
        #expect(site.files.keys.sorted().flatMap { site.aliases($0) } == [address])
    }

    @Test(
        "Hugo makes the address of a page of its folders, its slug and its pattern",
        arguments: [
            ("", "posts/flood.md", "slug: x", "/posts/x/"), ("", "cn-about.md", "slug: cn/about", "/cn/about/"),
            ("permalinks:\n  posts: /:year/:slug/", "posts/flood.md", "slug: a/b", "/2014/a/b/"),
            ("permalinks:\n  posts: /:year/:contentbasename/", "posts/big flood.md", "slug: x", "/2014/big-flood/"),
            ("uglyURLs:\n  posts: true\npermalinks:\n  posts: /:year/:slug/", "posts/a.md", "slug: x", "/2014/x.html"),
            ("uglyURLs:\n  posts: true", "news/a.md", "slug: x", "/news/x/"),
            ("uglyURLs: true", "posts/flood.md", "weight: 1", "/posts/flood.html"),
            ("", "posts/flood/index.md", "url: /dam.html", "/dam.html"),
        ])
    func hugo(settings: String, path: String, field: String, address: String) async throws {
        let site = try await ImportedSite.run(
            .hugo,
            [
                "hugo.yaml": settings + "\n",
                "content/" + path: "---\ntitle: T\ndate: 2014-05-03\n\(field)\n---\nText.\n",
            ])
        #expect(site.files.keys.sorted().flatMap { site.aliases($0) } == [address])
    }

    @Test("A list of Hugo without a text is named, since nothing answers its address")
    func list() async throws {
        let site = try await ImportedSite.run(
            .hugo,
            ["content/posts/_index.md": "---\ntitle: All\n---\n", "content/_index.md": "---\ntitle: Home\n---\n"])
        #expect(site.findings == ["_index.md lost-address "])
    }

    @Test("A post of WordPress is found under the names that it had")
    func oldNames() async throws {
        let site = try await ImportedSite.run(.wordpress, ["x.xml": Self.export])
        #expect(site.aliases("content/articles/flood.md") == ["/2014/flood/", "/2014/water/", "/2014/rain/"])
        #expect(site.findings == [])
    }

    private static let export = """
        <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://old.example</link>
        <item><title>Flood</title><link>https://old.example/2014/flood/</link>
        <content:encoded><![CDATA[Text.]]></content:encoded><wp:post_id>1</wp:post_id>
        <wp:post_date>2014-05-03 10:00:00</wp:post_date><wp:post_name>flood</wp:post_name>
        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
        <wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>water</wp:meta_value></wp:postmeta>
        <wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>rain</wp:meta_value></wp:postmeta></item>
        <item><title>Draft</title><link>https://old.example/?p=2</link>
        <content:encoded><![CDATA[Text.]]></content:encoded><wp:post_id>2</wp:post_id>
        <wp:post_date>2014-05-03 10:00:00</wp:post_date><wp:status>draft</wp:status>
        <wp:post_type>post</wp:post_type></item></channel></rss>
        """
}

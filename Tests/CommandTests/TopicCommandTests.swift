import Testing

@Suite("Topics and commands")
struct TopicCommandTests {
    @Test("A topic is not renamed, with a file or without, and nothing changes")
    func rename() throws {
        let folder = try Folder([
            "content/site.yaml": "title: Site\n", "content/topics/floods.md": "---\nname: Floods\n---\n",
            "content/actors/a.md": "---\nname: A\nkind: person\ntags: [talks]\n---\n",
            "content/actors/b.md": "---\nname: B\nkind: person\ntags: [talks]\n---\n",
        ])
        for topic in ["page:floods", "page:talks"] {
            let refused = try Command.run("rename", topic, "page:other", in: folder.url)
            #expect(refused.status != 0 && refused.errors.contains("because its id is a tag"), "\(refused.errors)")
        }
        #expect(folder.exists("content/topics/floods.md") && !folder.exists("content/topics/other.md"))
    }
}

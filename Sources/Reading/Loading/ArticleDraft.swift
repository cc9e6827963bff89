package import Model

extension Loader {
    /// Reads an article that is not on the disk yet, such as one that a command is about to write.
    package static func article(_ bytes: [UInt8], id: String) -> Diagnosed<Catalog.Entry<Catalog.Article>?> {
        ContentFile.article(SourceFile(path: "content/articles/\(id).md", bytes: bytes), id: id)
    }
}

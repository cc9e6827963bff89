extension PagePath {
    /// The file beside a page that holds what it says as JSON.
    package var record: PagePath {
        let stem = text.utf8.suffix(5).elementsEqual(".html".utf8) ? text.dropLast(5) : text[...]
        return PagePath(stem + ".json", depth: depth)
    }
}

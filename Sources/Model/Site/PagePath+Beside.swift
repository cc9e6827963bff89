extension PagePath {
    /// The file beside a page that holds what it says as JSON.
    package var record: PagePath { beside(".json") }

    /// The file beside a page whose name ends otherwise.
    package func beside(_ ending: String) -> PagePath {
        let stem = text.utf8.suffix(5).elementsEqual(".html".utf8) ? text.dropLast(5) : text[...]
        return PagePath(stem + ending, depth: depth)
    }
}

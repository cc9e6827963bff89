extension PagePath {
    /// The name of the page without its folder and ending: `china` of `actors/china.html`. No slug holds a dot.
    package var stem: String {
        let start = text.utf8.lastIndex(of: UInt8(ascii: "/")).map { text.utf8.index(after: $0) } ?? text.startIndex
        return String(Substring(text.utf8[start...].prefix { $0 != UInt8(ascii: ".") }))
    }

    /// The file that lies beside the page under the same name, with another ending.
    package func beside(_ ending: String) -> PagePath {
        let length = text.utf8.suffix(5).elementsEqual(".html".utf8) ? 5 : 0
        return PagePath("\(Substring(text.utf8.dropLast(length)))\(ending)", depth: depth)
    }

    /// The file beside a page that holds what it says as JSON.
    package var record: PagePath { beside(".json") }
}

/// The type that a browser gets for a file (IANA's media types), by its name.
package enum ContentType {
    package static let html = "text/html; charset=utf-8"
    package static let css = "text/css; charset=utf-8"
    package static let script = "text/javascript; charset=utf-8"
    package static let text = "text/plain; charset=utf-8"
    package static let events = "text/event-stream"

    /// The type of a file; for an unknown one, plain bytes.
    package static func of(_ path: String) -> String {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] } ?? path[...]
        if let feed = feeds.first(where: { name == $0.name || name.hasSuffix("." + $0.name) }) { return feed.type }
        guard let dot = name.lastIndex(of: ".") else { return name == "_headers" ? text : unknown }
        return byEnding[name[name.index(after: dot)...].lowercased()] ?? unknown
    }

    package static let unknown = "application/octet-stream"

    /// The files whose type their extension does not say: by their names, to which the name of an actor may be added
    /// in front.
    package static let feeds = [
        (name: "feed.xml", type: "application/atom+xml"), (name: "changes.xml", type: "application/atom+xml"),
        (name: "feed.json", type: "application/feed+json"),
    ]

    /// The type for each extension.
    package static let byEnding: [String: String] = [
        "html": html, "css": css, "js": script, "mjs": script, "txt": text, "md": text,
        "csv": "text/csv; charset=utf-8", "ics": "text/calendar; charset=utf-8", "vtt": "text/vtt; charset=utf-8",
        "json": "application/json", "bib": "text/x-bibtex; charset=utf-8",
        "ris": "application/x-research-info-systems; charset=utf-8", "graphml": "application/graphml+xml",
        "geojson": "application/geo+json", "xml": "application/xml", "webmanifest": "application/manifest+json",
        "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif",
        "webp": "image/webp", "avif": "image/avif", "ico": "image/vnd.microsoft.icon", "pdf": "application/pdf",
        "mp3": "audio/mpeg", "m4a": "audio/mp4", "ogg": "audio/ogg", "opus": "audio/ogg", "flac": "audio/flac",
        "wav": "audio/wav", "mp4": "video/mp4", "m4v": "video/mp4", "mov": "video/quicktime", "webm": "video/webm",
        "ogv": "video/ogg", "woff2": "font/woff2", "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf",
        "zip": "application/zip", "epub": "application/epub+zip",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
    ]
}

import Model

extension StructuredData {
    /// The data of the site, on the page that tells of them.
    mutating func write(_ data: DataSummary) {
        let title = edition.settings.title
        begin(.dataset, "#dataset", "\(title): data")
        out.member(
            "description",
            "The actors, events, sources, footnotes and mentions of “\(title)”, as tables, a graph and citations.")
        out.member("inLanguage", edition.settings.language)
        writeImprint()
        out.markup(",\"isAccessibleForFree\":true")
        list("distribution", data.tables.flatMap(\.files) + data.files) { file, data in
            data.out.markup("{\"@type\":\"DataDownload\",\"contentUrl\":\"")
            data.writeAddress(file.path)
            data.out.markup("\"")
            data.out.member("encodingFormat", Self.mediaType(of: file.path))
            data.out.markup("}")
        }
        out.markup("}")
    }

    /// The media type of a file, by the end of its name; nil where there is none for it.
    private static func mediaType(of path: String) -> String? {
        if path.hasSuffix(".csl.json") { return "application/vnd.citationstyles.csl+json" }
        return switch path.split(separator: ".").last {
        case "json": "application/json"
        case "csv": "text/csv"
        case "graphml": "application/xml"
        case "bib": "application/x-bibtex"
        case "ris": "application/x-research-info-systems"
        default: nil
        }
    }
}

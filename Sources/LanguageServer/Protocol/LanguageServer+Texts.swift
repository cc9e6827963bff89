import Base
import Loading

extension LanguageServer {
    func notify(_ method: String, _ params: JSON) {
        switch method {
        case "initialized": break
        case "textDocument/didOpen": open(params["textDocument"] ?? .null)
        case "textDocument/didChange": change(params)
        case "textDocument/didClose": close(params["textDocument"]?["uri"]?.string ?? "")
        case "textDocument/didSave", "workspace/didChangeWatchedFiles": filesChanged(params)
        default: break
        }
    }

    private func open(_ document: JSON) {
        guard let uri = document["uri"]?.string, let text = document["text"]?.string else { return }
        moveToSite(of: uri)
        let path = site.address.path(of: uri)
        documents[uri] = OpenDocument(
            uri: uri, path: path, version: document["version"]?.whole ?? 0, text: EditedText(Array(text.utf8)))
        if let path { keep(documents[uri], at: path) }
    }

    /// If the folder that a client opened is no site, the first file of a site decides.
    private func moveToSite(of uri: String) {
        guard givenRoot == nil, SiteAddress.site(around: site.address.root) != site.address.root,
            let root = SiteAddress.file(uri).flatMap(SiteAddress.site(around:)), root != site.address.root
        else { return }
        site.move(to: root)
        for uri in documents.keys {
            documents[uri]?.path = site.address.path(of: uri)
            if let path = documents[uri]?.path { site.unsaved.texts[path] = documents[uri]?.text.bytes }
        }
    }

    private func change(_ params: JSON) {
        guard let uri = params["textDocument"]?["uri"]?.string, var document = documents.removeValue(forKey: uri) else {
            return
        }
        for change in params["contentChanges"]?.list ?? [] {
            guard let text = change["text"]?.string else { continue }
            if let range = change["range"] {
                guard let range = document.text.range(range, client.encoding) else { continue }
                document.text.replace(range, with: Array(text.utf8))
            } else {
                document.text = EditedText(Array(text.utf8))
            }
        }
        document.version = params["textDocument"]?["version"]?.whole ?? document.version + 1
        documents[uri] = document
        if let path = document.path { keep(document, at: path) }
    }

    /// A closed document is the file again, saved or not.
    private func close(_ uri: String) {
        guard let document = documents.removeValue(forKey: uri), let path = document.path else { return }
        keep(documents.values.first { $0.path == path }, at: path)
    }

    private func keep(_ document: OpenDocument?, at path: String) {
        site.unsaved.texts[path] = document?.text.bytes
        site.versions[path] = document?.version
        site.change([path])
    }

    /// A client noticed changes before we did, or saved a file.
    private func filesChanged(_ params: JSON) {
        let uris = [params["textDocument"] ?? .null] + (params["changes"]?.list ?? [])
        let paths = uris.compactMap { $0["uri"]?.string }.compactMap { site.address.path(of: $0) }
            .filter { $0.hasPrefix("content/") || $0.hasPrefix("templates/") }
        if !paths.isEmpty { site.change(Set(paths)) }
    }
}

extension EditedText {
    /// The bytes of a range of the protocol; nil if it is none. The end is never before the start.
    func range(_ json: JSON, _ encoding: PositionEncoding) -> Range<Int>? {
        guard let start = json["start"].flatMap(EditorPlace.init), let end = json["end"].flatMap(EditorPlace.init)
        else {
            return nil
        }
        let from = offset(of: start, encoding)
        return from..<max(from, offset(of: end, encoding))
    }
}

extension EditorPlace {
    /// Nil if it is no position of the protocol.
    init?(_ json: JSON) {
        guard let line = json["line"]?.whole, let character = json["character"]?.whole else { return nil }
        self.init(line: line, character: character)
    }

    var json: JSON { .object([("line", .number(line)), ("character", .number(character))]) }
}

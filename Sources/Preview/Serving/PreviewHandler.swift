import Base
import Loading
import Model
import Publishing

/// Answers requests with what the preview shows.
struct PreviewHandler: Sendable {
    let preview: Preview

    func answer(_ head: HTTPHead) async -> HTTPResponse {
        let asked = PreviewRequest(
            method: head.method, path: head.path, query: head.query,
            sender: RequestSender(
                host: head.value("host"), origin: head.value("origin"), site: head.value("sec-fetch-site"),
                destination: head.value("sec-fetch-dest")))
        switch asked {
        case .file(let path):
            if let source = await preview.copy(of: path) { return Self.copy(source, path, head) }
            return Self.response(await preview.answer(path, address: head.path))
        case .script:
            return HTTPResponse(status: 200, type: ContentType.script, body: .bytes(PackageResources.reload_js))
        case .style: return HTTPResponse(status: 200, type: ContentType.css, body: .bytes(PackageResources.overlay_css))
        case .events(let page, let version):
            guard let events = await preview.join(page, version: version) else {
                return HTTPResponse(refusing: 503, "too many pages are open")
            }
            return HTTPResponse(status: 200, type: ContentType.events, body: .events(events))
        case .refused(let status, let reason): return HTTPResponse(refusing: status, reason)
        }
    }

    /// A file of the site that is copied as it is, or the requested part of it.
    private static func copy(_ source: String, _ path: String, _ head: HTTPHead) -> HTTPResponse {
        let file: OpenFile
        do throws(ReadFailure) { file = try OpenFile(source) } catch {
            return HTTPResponse(refusing: 503, "this file cannot be read: \(error.reason)")
        }
        // The preview does not record the versions of files, so an `If-Range` condition never holds.
        let isConditional = head.method == "HEAD" || head.value("if-range") != nil
        let range = ByteRange(isConditional ? nil : head.value("range"), size: file.size)
        let type = ContentType.of(path)
        var response: HTTPResponse
        switch range {
        case .whole: response = HTTPResponse(status: 200, type: type, body: .file(file, 0..<file.size))
        case .part(let part):
            response = HTTPResponse(status: 206, type: type, body: .file(file, part))
            response.fields.append(("Content-Range", "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(file.size)"))
        case .unsatisfiable:
            response = HTTPResponse(refusing: 416, "the file has \(file.size) bytes")
            response.fields.append(("Content-Range", "bytes */\(file.size)"))
        }
        response.fields.append(("Accept-Ranges", "bytes"))
        if path.hasPrefix("media/") || type == "image/svg+xml" {
            response.fields.append(("Content-Security-Policy", ContentPolicy.ofMedia))
        }
        return response
    }

    private static func response(_ answer: Preview.Answer) -> HTTPResponse {
        var response = HTTPResponse(status: answer.status, type: answer.type, body: .bytes(answer.bytes))
        if let location = answer.location { response.fields.append(("Location", location)) }
        return response
    }
}

/// A page of the site as the preview shows it: with a script that reloads it when it changes.
struct ServedPage {
    /// From the site's root.
    let path: String
    /// The page as it would be published.
    let published: [UInt8]

    /// Distinguishes this state of the page from others.
    var version: String { Fingerprint(of: published).text }

    /// The page with the preview's script at the end of its head.
    var bytes: [UInt8] {
        let script =
            "<script src=\"/\(PreviewRequest.reserved)reload.js\" data-page=\"\(path.escapedForHTML)\" data-version=\"\(version)\" defer></script>\n"
        guard let end = endOfHead else { return published + script.utf8 }
        return published[..<end] + Array(script.utf8) + published[end...]
    }

    /// The place of `</head>`; the site's text cannot contain one, because it is escaped.
    private var endOfHead: Int? {
        published.span.place(of: "</head>".utf8.span, in: published.indices)
    }
}

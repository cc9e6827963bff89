import Base
import Publishing

/// A page of the site as the preview shows it: with a script that tells when it changes.
struct ServedPage {
    /// From the site's root.
    let path: String
    /// The page as it would be published.
    let published: [UInt8]

    /// Tells this state of the page from others.
    var version: String { Fingerprint(of: published).text }

    /// The page with the preview's script at the end of its head.
    var bytes: [UInt8] {
        let script =
            "<script src=\"/\(PreviewRequest.reserved)reload.js\" data-page=\"\(path.escapedForHTML)\" data-version=\"\(version)\" defer></script>\n"
        guard let end = endOfHead else { return published + script.utf8 }
        return published[..<end] + Array(script.utf8) + published[end...]
    }

    /// The place of `</head>`; text of the site cannot hold one, as it is escaped.
    private var endOfHead: Int? {
        let tag = Array("</head>".utf8)
        return published.withUnsafeBytes { bytes in
            var index = 0
            while index + tag.count <= bytes.count {
                if bytes[index] == UInt8(ascii: "<"), bytes[index..<index + tag.count].elementsEqual(tag) {
                    return index
                }
                index += 1
            }
            return nil
        }
    }
}

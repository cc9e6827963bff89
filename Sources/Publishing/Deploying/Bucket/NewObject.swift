import Base
import Model

/// A file, or bytes, to put into a bucket, with what visitors get with it.
struct NewObject: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        /// A file by its path.
        case file(String)
    }

    let key: String
    let body: Body
    let size: Int
    /// The SHA-256 of the body, in hexadecimal digits.
    let digest: String
    let headers: [(name: String, value: String)]

    /// A file of ours that is not for visitors.
    init(key: String, bytes: [UInt8]) {
        (self.key, body, size) = (key, .bytes(bytes), bytes.count)
        digest = SHA256.hex(of: bytes)
        headers = [("Content-Type", ContentType.text), ("Cache-Control", "no-store")]
    }

    /// A file of the site.
    ///
    /// - Parameters:
    ///   - path: From the site's root.
    ///   - prefix: Where the site is in the bucket: nothing, or a path with a slash at its end.
    init(key: String, path: String, file: String, prefix: String) throws(DeployFailure) {
        var (hash, count, head) = (SHA256(), 0, [UInt8]())
        do throws(ReadFailure) {
            try OpenFile(file).forEachPiece { piece in
                if count == 0 { head = Array(piece.prefix(Self.largestRedirect + 1)) }
                hash.add(piece)
                count += piece.count
            }
        } catch {
            throw .unreadable(error.message)
        }
        (self.key, body, size, digest) = (key, .file(file), count, hash.digest.hexDigits)
        var headers = [("Content-Type", ContentType.of(path))]
        headers.append(("Cache-Control", Self.isFingerprinted(path) ? Self.forever : "no-cache"))
        if path.hasSuffix(".html"), count <= Self.largestRedirect,
            let target = Self.redirect(head, at: path, prefix: prefix)
        {
            headers.append(("x-amz-website-redirect-location", target))
        }
        self.headers = headers
    }

    private static let forever = "public, max-age=31536000, immutable"
    /// In bytes; the page at an old address has but a few lines.
    private static let largestRedirect = 8_192

    /// Whether the name of an asset contains a fingerprint: `assets/style.40bc7bce.css`.
    private static func isFingerprinted(_ path: String) -> Bool {
        guard path.hasPrefix("assets/") else { return false }
        let parts = path.split(separator: ".")
        guard parts.count >= 3 else { return false }
        let print = parts[parts.count - 2]
        return print.utf8.count == 8 && print.utf8.allSatisfy { PercentEscapes.hex($0) != nil }
    }

    /// Where the page at an old address leads: a full address if it names one, otherwise a path from the bucket's root.
    /// Nil for any other page.
    private static func redirect(_ page: [UInt8], at path: String, prefix: String) -> String? {
        guard let tree = try? MarkupReader.html(page) else { return nil }
        let all = Array(tree.root.descendants)
        guard let refresh = all.first(where: { $0.name == "meta" && $0["http-equiv"] == "refresh" })?["content"],
            let url = refresh.firstRange(of: "url=").map({ refresh[$0.upperBound...] })
        else { return nil }
        if let address = all.first(where: { $0.name == "link" && $0["rel"] == "canonical" })?["href"] { return address }
        var folders = (prefix + path).split(separator: "/").dropLast().map(String.init)
        for part in url.split(separator: "/") {
            if part == ".." { _ = folders.popLast() } else if part != "." { folders.append(String(part)) }
        }
        return "/" + folders.joined(separator: "/")
    }
}

import Base

/// A request to a bucket.
struct BucketRequest: Sendable {
    var method: String
    /// From the root of the endpoint, with the bucket: `/bucket/articles/a.html`.
    var path: String
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    /// The SHA-256 of the body, in hexadecimal digits.
    var digest = Self.emptyDigest

    static let emptyDigest = SHA256.hex(of: [])

    /// The whole address.
    func address(at endpoint: String) -> String {
        endpoint + Self.escaped(path, keeping: "/") + (query.isEmpty ? "" : "?" + canonicalQuery)
    }

    /// The headers with a signature (AWS Signature Version 4).
    ///
    /// - Parameter seconds: The current time, since 1970, UTC.
    func signed(_ keys: BucketKeys, at seconds: Int) -> [(name: String, value: String)] {
        let (day, time) = Self.stamps(seconds)
        var all = headers + [("Host", Self.host(of: keys.endpoint)), ("x-amz-date", time)]
        all.append(("x-amz-content-sha256", digest))
        if let token = keys.token { all.append(("x-amz-security-token", token)) }
        let sorted = all.map { (name: $0.name.lowercased(), value: $0.value) }.sorted { $0.name < $1.name }
        let names = sorted.map(\.name).joined(separator: ";")
        let canonical = """
            \(method)
            \(Self.escaped(path, keeping: "/"))
            \(canonicalQuery)
            \(sorted.map { "\($0.name):\($0.value)\n" }.joined())
            \(names)
            \(digest)
            """
        let scope = "\(day)/\(keys.region)/s3/aws4_request"
        let text = "AWS4-HMAC-SHA256\n\(time)\n\(scope)\n\(SHA256.hex(of: canonical.utf8))"
        let key = [day, keys.region, "s3", "aws4_request"].reduce(Array("AWS4\(keys.secret)".utf8)) {
            SHA256.code(of: $1.utf8, key: $0)
        }
        let signature = SHA256.code(of: text.utf8, key: key).hexDigits
        all.append(
            (
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=\(keys.id)/\(scope),SignedHeaders=\(names),Signature=\(signature)"
            ))
        return all
    }

    private var canonicalQuery: String {
        query.map { Self.escaped($0.name) + "=" + Self.escaped($0.value) }.sorted().joined(separator: "&")
    }

    private static func escaped(_ text: String, keeping signs: String = "") -> String {
        PercentEscapes.encoded(text) { PercentEscapes.isUnreserved($0) || signs.utf8.contains($0) }
    }

    private static func host(of endpoint: String) -> String {
        String(endpoint.drop { $0 != ":" }.dropFirst(3).prefix { $0 != "/" })
    }

    /// The day and the time as the signature has them.
    private static func stamps(_ seconds: Int) -> (day: String, time: String) {
        let stamp = ReleaseName.stamp(seconds)
        return (String(stamp.prefix(8)), stamp)
    }
}

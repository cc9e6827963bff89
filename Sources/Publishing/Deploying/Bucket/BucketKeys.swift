import Base

/// Who signs requests to a bucket, and where it is.
///
/// As the AWS command line finds them: in the environment, or for a profile in `~/.aws/credentials` and `~/.aws/config`.
struct BucketKeys: Sendable, Equatable {
    var id: String
    var secret: String
    /// Of keys that are valid for some time only.
    var token: String?
    var region: String
    /// Such as `https://s3.eu-central-1.amazonaws.com`, without a slash at its end.
    var endpoint: String

    /// - Parameters:
    ///   - variable: A variable of the environment.
    ///   - file: The bytes of a file; nil if there is none.
    init(
        _ options: DeployOptions, variable: @escaping (String) -> String? = System.variable,
        file: @escaping (String) -> [UInt8]? = { try? FileReading.bytes(of: $0, limit: 1 << 20).get() }
    ) throws(DeployFailure) {
        let named = { (name: String) in variable(name).flatMap { $0.isEmpty ? nil : $0 } }
        let profile = named("AWS_PROFILE") ?? "default"
        let home = named("HOME").map { $0 + "/.aws/" }
        let settings = { (path: String?) -> [String: String] in
            path.flatMap(file).map { Self.section([profile, "profile " + profile], of: $0) } ?? [:]
        }
        let keys = settings(named("AWS_SHARED_CREDENTIALS_FILE") ?? home.map { $0 + "credentials" })
        let rest = settings(named("AWS_CONFIG_FILE") ?? home.map { $0 + "config" })
        region =
            options.region ?? named("AWS_REGION") ?? named("AWS_DEFAULT_REGION") ?? rest["region"] ?? keys["region"]
            ?? "us-east-1"
        let address =
            options.endpoint ?? named("AWS_ENDPOINT_URL_S3") ?? named("AWS_ENDPOINT_URL") ?? rest["endpoint_url"]
        endpoint =
            address.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? "https://s3.\(region).amazonaws.com"
        if let id = named("AWS_ACCESS_KEY_ID"), let secret = named("AWS_SECRET_ACCESS_KEY") {
            (self.id, self.secret, token) = (id, secret, named("AWS_SESSION_TOKEN"))
        } else if let id = keys["aws_access_key_id"] ?? rest["aws_access_key_id"],
            let secret = keys["aws_secret_access_key"] ?? rest["aws_secret_access_key"]
        {
            (self.id, self.secret, token) = (id, secret, keys["aws_session_token"] ?? rest["aws_session_token"])
        } else {
            throw .unavailable(
                "no keys for \(endpoint): set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or write them for the profile '\(profile)' into ~/.aws/credentials"
            )
        }
    }

    /// The lines `name = value` below one of some headings.
    private static func section(_ names: [String], of bytes: [UInt8]) -> [String: String] {
        var (values, isInside) = ([String: String](), false)
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let line = line.trimmed
            if line.hasPrefix("["), line.hasSuffix("]") {
                isInside = names.contains(String(line.dropFirst().dropLast()).trimmed)
            } else if isInside, let equals = line.firstIndex(of: "=") {
                values[line[..<equals].trimmed.lowercased()] = line[line.index(after: equals)...].trimmed
            }
        }
        return values
    }
}

extension StringProtocol {
    /// Without white space at both ends.
    fileprivate var trimmed: String {
        var text = drop { $0.isWhitespace }
        while text.last?.isWhitespace ?? false { text.removeLast() }
        return String(text)
    }
}

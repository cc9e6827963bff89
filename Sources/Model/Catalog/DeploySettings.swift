import Base

/// The `deploy:` settings in `site.yaml`.
package struct DeploySettings: Sendable, Equatable {
    /// The allowed values of `keep`; the current release and the one before it are always kept.
    package static let keeps = 2...1000
    package static let ports = 1...65535

    package var to: DeployAddress?
    /// How many releases are kept.
    package var keep: Int?
    /// The port on which the host listens for ssh.
    package var port: Int?
    package var maxDelete: DeletionCap?
    /// Whether the pages are written directly into the target, without releases.
    package var isPlain = false
    /// Whether `.gz` and `.br` files are made.
    package var compresses = true
    /// Where a service for buckets is, if it is not Amazon's: `https://…`, without a path.
    package var endpoint: String?
    /// The region of a bucket.
    package var region: String?

    /// Whether a text is the address of a service for buckets; plain `http` only for those that need it, such as one on
    /// this machine.
    package static func isEndpoint(_ text: String) -> Bool {
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
        let rest = text.dropFirst(scheme.count)
        return !rest.isEmpty
            && rest.utf8.dropLast(rest.hasSuffix("/") ? 1 : 0).allSatisfy {
                $0.isLetterOrDigit || ".-_:[]".utf8.contains($0)
            }
    }

    /// Whether a text can be the name of a region.
    package static func isRegion(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    package init() {}
}

/// How many pages a deploy may remove.
package enum DeletionCap: Sendable, Equatable {
    case pages(Int)
    /// A share of the existing pages, in per cent.
    case share(Int)

    /// Reads `50` or `10%`.
    package init?(_ text: String) {
        let isShare = text.utf8.last == UInt8(ascii: "%")
        guard let number = Int(isShare ? String(text.dropLast()) : text), number >= 0, !isShare || number <= 100 else {
            return nil
        }
        self = isShare ? .share(number) : .pages(number)
    }

    /// How many of `pages` may be removed. Without a cap: a tenth, but at least five and at most fifty.
    package static func allowed(_ cap: DeletionCap?, of pages: Int) -> Int {
        switch cap {
        case .pages(let number): number
        case .share(let share): Int((Double(pages) * Double(share) / 100).rounded(.down))
        case nil: min(50, max(5, pages / 10))
        }
    }
}

/// A deploy target: a folder on this machine or on a host reached by ssh, or a bucket of a service that speaks S3.
package struct DeployAddress: Sendable, Equatable {
    /// `host` or `user@host`; nil for this machine.
    package var host: String?
    /// The name of a bucket; nil for a folder.
    package var bucket: String?
    /// Without a trailing `/`. On a host, a relative path starts at the user's home folder; in a bucket it may be empty.
    package var path: String

    package init(host: String?, path: String) { (self.host, self.path) = (host, path) }

    package init(bucket: String, path: String) { (self.bucket, self.path) = (bucket, path) }

    /// Why a text is not a deploy target.
    package struct Fault: Error, Sendable, Equatable {
        package var message: String
        package var fix: String?
    }

    /// Reads `/srv/www/site`, `user@host:/srv/site` or `s3://bucket/prefix`. A path on a host is passed to a shell there and to rsync, so it
    /// may contain only ASCII letters, digits and `/ . _ - + @ , =`.
    package static func parse(_ text: String) -> Result<DeployAddress, Fault> {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            return .failure(Fault(message: "is not a deploy target", fix: example))
        }
        if text.hasPrefix(bucketScheme) { return bucket(text.dropFirst(bucketScheme.count)) }
        guard text.firstRange(of: "://") == nil else {
            return .failure(Fault(message: "is a URL", fix: example))
        }
        let slash = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
        guard let colon = hostEnd(bytes), colon < slash else {
            guard let path = trimmed(bytes[...]) else { return .failure(root) }
            return .success(DeployAddress(host: nil, path: path))
        }
        let host = String(decoding: bytes[..<colon], as: UTF8.self)
        guard isHost(bytes[..<colon]) else {
            return .failure(Fault(message: "names no host before the colon", fix: example))
        }
        guard let path = trimmed(bytes[(colon + 1)...]) else { return .failure(root) }
        if let fault = pathFault(path) { return .failure(fault) }
        return .success(DeployAddress(host: host, path: path))
    }

    /// The target as it was written.
    package var text: String {
        if let bucket { return Self.bucketScheme + bucket + (path.isEmpty ? "" : "/" + path) }
        return host.map { $0 + ":" + path } ?? path
    }

    /// Whether it is a folder on this machine.
    package var isLocal: Bool { host == nil && bucket == nil }

    private static let bucketScheme = "s3://"

    /// Reads a bucket and a prefix. Buckets have 3 to 63 small letters, digits, dots and hyphens
    /// (docs.aws.amazon.com/AmazonS3, "General purpose bucket naming rules").
    private static func bucket(_ text: Substring) -> Result<DeployAddress, Fault> {
        let name = text.prefix { $0 != "/" }
        let isName = name.utf8.allSatisfy {
            $0.isLower || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        }
        let ends = [name.utf8.first, name.utf8.last].compactMap(\.self)
        guard (3...63).contains(name.utf8.count), isName, ends.allSatisfy({ $0.isLetterOrDigit }) else {
            return .failure(
                Fault(
                    message: "names no bucket",
                    fix: "a bucket has 3 to 63 small letters, digits, dots and hyphens: s3://bucket/prefix"))
        }
        let parts = text.dropFirst(name.count).split(separator: "/", omittingEmptySubsequences: true)
        let path = parts.joined(separator: "/")
        if !path.isEmpty, let fault = pathFault(path) { return .failure(fault) }
        return .success(DeployAddress(bucket: String(name), path: path))
    }

    private static let example = "give a folder such as /srv/www/site, user@host:/srv/site, or s3://bucket/prefix"
    private static let root = Fault(message: "names no folder, or the root of the file system", fix: example)

    /// Where the host ends: at the first colon, or at the one after the brackets of an IPv6 address.
    private static func hostEnd(_ bytes: [UInt8]) -> Int? {
        let slash = bytes.firstIndex(of: UInt8(ascii: "/")) ?? bytes.count
        let from = bytes[..<slash].lastIndex(of: UInt8(ascii: "]")) ?? 0
        return bytes[from...].firstIndex(of: UInt8(ascii: ":"))
    }

    /// The path without trailing slashes; nil if nothing else is left.
    private static func trimmed(_ path: ArraySlice<UInt8>) -> String? {
        var path = path
        while path.last == UInt8(ascii: "/") { path.removeLast() }
        return path.isEmpty ? nil : String(decoding: path, as: UTF8.self)
    }

    private static func isHost(_ bytes: ArraySlice<UInt8>) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count <= 2, let name = parts.last, !name.isEmpty else { return false }
        if parts.count == 2, !isPlain(parts[0], also: "._-+") { return false }
        if name.first == UInt8(ascii: "["), name.last == UInt8(ascii: "]") {
            return isPlain(name.dropFirst().dropLast(), also: ":.%")
        }
        return isPlain(name, also: "._-")
    }

    private static func pathFault(_ path: String) -> Fault? {
        if path.utf8.first == UInt8(ascii: "~") {
            return Fault(
                message: "starts with ~",
                fix: "leave out '~/': a path without a leading slash starts at the home folder")
        }
        guard isPlain(Array(path.utf8)[...], also: "/._-+@,=") else {
            return Fault(
                message: "has characters in its path that cannot be passed to a host",
                fix: "use only letters, digits and / . _ - + @ , =")
        }
        guard !path.split(separator: "/").contains("..") else {
            return Fault(message: "has '..' in its path", fix: "give the full path")
        }
        return nil
    }

    /// ASCII letters, digits and `signs`, without a `-` at the start, which would be read as an option.
    private static func isPlain(_ bytes: ArraySlice<UInt8>, also signs: String) -> Bool {
        guard let first = bytes.first, first != UInt8(ascii: "-") else { return false }
        return bytes.allSatisfy { $0.isLetterOrDigit || signs.utf8.contains($0) }
    }
}

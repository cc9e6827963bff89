import Model

/// The headers that a host is to send, in whatever form its own file wants them.
enum HostHeaders {
    typealias Header = (name: String, value: String)

    /// With every file.
    static let everywhere: [Header] = [
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ]

    /// With pages.
    static let policy: Header = ("Content-Security-Policy", ContentPolicy.ofHost)

    /// With media, all of them.
    static let mediaPolicy: Header = ("Content-Security-Policy", ContentPolicy.ofMedia)

    /// With assets whose names hold a fingerprint of what is in them: the same address always holds the same bytes.
    static let forever: Header = ("Cache-Control", "public, max-age=31536000, immutable")

    /// With all else: a copy may be kept, and the host is asked each time whether it still holds.
    static let asking: Header = ("Cache-Control", "no-cache")

    /// The name of an asset with a fingerprint, as a regular expression.
    static let fingerprinted = #"\.[0-9a-f]{8}\.[a-z0-9]+$"#

    static let preface = "# Made by Dossier, for the 'host' in content/site.yaml.\n"
}

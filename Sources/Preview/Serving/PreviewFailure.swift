import Publishing

/// Why the preview cannot start.
package enum PreviewFailure: Error, Sendable, Equatable {
    /// The site's folder cannot be read.
    case unreadable(PublishingFailure)
    /// The port is taken, or may not be used.
    case cannotListen(port: Int)
}

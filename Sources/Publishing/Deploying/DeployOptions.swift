import Model

/// Where a site is deployed to, and how.
package struct DeployOptions: Sendable {
    package var address: DeployAddress
    /// How many releases stay.
    package var keep = 5
    /// Nil for Dossier's own.
    package var maxDelete: DeletionCap?
    /// Whether the pages are put right into the target, without releases.
    package var isPlain = false
    package var compresses = true
    package var isDryRun = false
    /// How many files are compressed at a time.
    package var jobs = 1
    /// Where the host listens for ssh.
    package var port: Int?
    /// A configuration for ssh in place of the user's own.
    package var sshConfiguration: String?
    /// Whether the lock of another deploy is taken away.
    package var breaksLock = false

    package init(to address: DeployAddress) { self.address = address }
}

/// Something that a deploy does, or would do.
package enum DeployStep: Sendable {
    case step(String)
    /// A file that a step concerns.
    case detail(String)
    /// What the person at the terminal should know, whatever else is printed.
    case note(String)
}

/// What a deploy has done, or would do.
package struct DeployReport: Sendable, Equatable {
    /// What visitors see now; nil for a plain target.
    package var release: ReleaseName?
    /// How many files were sent, compressed ones among them.
    package var sent = 0
    /// How many stayed.
    package var kept = 0
    /// How many pages and other files left the site.
    package var gone = 0
    /// Nothing was done, as the target shows all this already.
    package var isUpToDate = false
}

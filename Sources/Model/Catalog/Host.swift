/// Where a site is published, which decides which files of the host's own are made. The raw value is what an editor writes.
package enum Host: String, Sendable, Hashable, CaseIterable {
    case netlify, cloudflare, nginx, apache
    case githubPages = "github-pages"
}

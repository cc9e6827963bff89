/// What a site is held against.
package enum Baseline: Equatable, Sendable {
    /// What was published last: what lies in the output folder.
    case last
    /// A folder that holds a website.
    case folder(String)

    /// `last`, or the name of a folder.
    package init(_ text: String) { self = text == "last" ? .last : .folder(text) }

    /// The folder to hold a build against.
    package func folder(for options: BuildOptions) -> String {
        switch self {
        case .last: options.output
        case .folder(let path): path
        }
    }
}

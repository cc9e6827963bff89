/// Why a build could not go on, where no author's mistake is the reason.
package enum PublishingFailure: Error, Sendable, Equatable {
    /// What should be read is not there.
    case inputMissing(String)
    /// A page has no end, as its templates call one another ever again.
    case endlessTemplates(page: String)
    /// The output could not be written; the path and the system's reason.
    case cannotWrite(path: String, reason: String)

    /// A sentence for the person at the terminal.
    package var message: String {
        switch self {
        case .inputMissing(let reason): reason
        case .endlessTemplates(let page): "the templates of \(page) include one another without end"
        case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
        }
    }
}

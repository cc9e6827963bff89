import Base

/// Why a build could not go on, where no author's mistake is the reason.
package enum PublishingFailure: Error, Sendable, Equatable {
    /// What should be read is not there.
    case inputMissing(String)
    /// A page has no end, as its templates call one another ever again.
    case endlessTemplates(page: String)
    /// The output, or the ledger, could not be looked at or written.
    case disk(DiskFailure)

    /// A sentence for the person at the terminal.
    package var message: String {
        switch self {
        case .inputMissing(let reason): reason
        case .endlessTemplates(let page): "the templates of \(page) include one another without end"
        case .disk(let failure): failure.message
        }
    }

    /// Does work on the disk; its failure is one of publishing.
    static func onDisk<Value>(_ work: () throws(DiskFailure) -> Value) throws(PublishingFailure) -> Value {
        do throws(DiskFailure) { return try work() } catch { throw .disk(error) }
    }
}

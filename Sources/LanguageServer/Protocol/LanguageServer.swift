package import Base
import Preview
package import Publishing

/// A server of the Language Server Protocol 3.17: it keeps a site and the texts that a client has not saved, and
/// answers questions about them.
///
/// Nothing that a client sends ends it but `exit` and the end of the pipe.
package actor LanguageServer {
    /// How far the client has come.
    enum Phase { case new, running, ending }

    let send: @Sendable (JSON) -> Void
    let version: String
    /// The folder of the site that was named when the server was started; nil if a client decides.
    let givenRoot: String?
    private(set) var phase = Phase.new
    var client = Client()
    var site: SiteWork
    /// The open documents by their URIs.
    var documents: [String: OpenDocument] = [:]
    var findings = PublishedFindings()
    var preview: LivePreview?
    /// The requests that are being answered.
    private var answering: [MessageID: Task<Void, Never>] = [:]
    /// Our own requests that the client has not answered yet.
    private var asked: [MessageID: CheckedContinuation<JSON?, Never>] = [:]
    private var lastAsked = 0

    /// - Parameters:
    ///   - options: How the site is read; its root is replaced by what a client opens, unless `isRootGiven`.
    ///   - send: Sends a message to the client; messages arrive in the order in which they are sent.
    package init(_ options: BuildOptions, isRootGiven: Bool, send: @escaping @Sendable (JSON) -> Void) {
        (self.send, version) = (send, options.version)
        givenRoot = isRootGiven ? options.root : nil
        site = SiteWork(options)
    }

    /// Serves a client until it says `exit` or its pipe ends; returns the exit status that the protocol wants.
    package func run(_ messages: AsyncStream<MessageReader.Part>) async -> Int32 {
        var status: Int32 = 1
        for await part in messages {
            switch part {
            case .broken: send(.refusal(nil, .unreadable))
            case .message(.list): send(.refusal(nil, .invalid))
            case .message(let json):
                let message = Message(json)
                if case .notification("exit", _) = message {
                    status = phase == .ending ? 0 : 1
                    stop()
                    return status
                }
                take(message)
            }
        }
        stop()
        return phase == .ending ? 0 : status
    }

    private func stop() {
        for task in answering.values { task.cancel() }
        site.stop()
        for answer in asked.values { answer.resume(returning: nil) }
        asked = [:]
    }

    private func take(_ message: Message) {
        switch message {
        case .request(let id, let method, let params): request(id, method, params)
        case .notification("$/cancelRequest", let params):
            if let id = params["id"].flatMap(MessageID.init) { answering[id]?.cancel() }
        case .notification(let method, let params): if phase == .running { notify(method, params) }
        case .response(let id, let result): asked.removeValue(forKey: id)?.resume(returning: result)
        case .invalid(let id): send(.refusal(id, .invalid))
        }
    }

    // MARK: - Requests of the client

    private func request(_ id: MessageID, _ method: String, _ params: JSON) {
        switch (phase, method) {
        case (.new, "initialize"):
            phase = .running
            send(.answer(id, .success(initialize(params))))
        case (.new, _): send(.refusal(id, .uninitialized))
        case (.running, "initialize"), (.ending, _): send(.refusal(id, .invalid))
        case (.running, "shutdown"):
            phase = .ending
            send(.answer(id, .success(.null)))
        case (.running, _):
            guard let feature = Self.features[method] else { return send(.refusal(id, .unknown(method))) }
            let receipt = Receipt(generation: site.generation, documents: documents)
            answering[id]?.cancel()
            answering[id] = Task { await answer(id, feature, params, receipt) }
        }
    }

    private func answer(_ id: MessageID, _ feature: Feature, _ params: JSON, _ receipt: Receipt) async {
        let result: Result<JSON, RequestFailure>
        do throws(RequestFailure) { result = .success(try await feature.answer(params, receipt, of: self)) } catch {
            result = .failure(error)
        }
        send(.answer(id, Task.isCancelled ? .failure(.cancelled) : result))
        answering[id] = nil
    }

    // MARK: - Requests to the client

    /// Sends a request, and waits for the result; nil if the client refuses it.
    func ask(_ method: String, _ params: JSON) async -> JSON? {
        lastAsked += 1
        let id = MessageID.text("dossier-\(lastAsked)")
        return await withCheckedContinuation { answer in
            asked[id] = answer
            send(.request(id, method, params))
        }
    }

    /// Sends a message that the client shows to the person at the keyboard.
    func say(_ text: String, type: Int = 1) {
        send(.notification("window/showMessage", .object([("type", .number(type)), ("message", .text(text))])))
    }
}

/// What was known when a request arrived.
struct Receipt: Sendable {
    /// The changes that had been made.
    let generation: Int
    let documents: [String: OpenDocument]
}

/// A text that a client has open, as it is there.
struct OpenDocument: Sendable {
    let uri: String
    /// From the site's root; nil if it is not in the site.
    var path: String?
    var version: Int
    var text: EditedText
}

package import Base

/// A message of JSON-RPC 2.0.
package enum Message: Sendable {
    case request(id: MessageID, method: String, params: JSON)
    case notification(method: String, params: JSON)
    /// The answer to a request of ours; nil if it was refused.
    case response(id: MessageID, result: JSON?)
    /// A request whose other members are wrong.
    case invalid(id: MessageID?)

    package init(_ json: JSON) {
        let id = json["id"].flatMap(MessageID.init)
        if let method = json["method"]?.string {
            let params = json["params"] ?? .null
            self =
                id.map { .request(id: $0, method: method, params: params) }
                ?? .notification(method: method, params: params)
        } else if let id, json["result"] != nil || json["error"] != nil {
            self = .response(id: id, result: json["error"] == nil ? json["result"] : nil)
        } else {
            self = .invalid(id: id)
        }
    }
}

/// The id of a request.
package enum MessageID: Hashable, Sendable {
    case number(Int)
    case text(String)

    init?(_ json: JSON) {
        switch json {
        case .number(let number): self = .number(number)
        case .text(let text): self = .text(text)
        default: return nil
        }
    }

    var json: JSON {
        switch self {
        case .number(let number): .number(number)
        case .text(let text): .text(text)
        }
    }
}

/// Why a request has no result.
package struct RequestFailure: Error, Sendable, Equatable {
    let code: Int
    let message: String

    static let unreadable = RequestFailure(code: -32_700, message: "the message is no JSON")
    static let invalid = RequestFailure(code: -32_600, message: "the message is no request")
    static let cancelled = RequestFailure(code: -32_800, message: "the request was cancelled")
    static let uninitialized = RequestFailure(code: -32_002, message: "the first request must be 'initialize'")

    static func unknown(_ method: String) -> RequestFailure {
        RequestFailure(code: -32_601, message: "there is no method '\(method)'")
    }

    /// - Parameter what: What is wrong with the parameters.
    static func parameters(_ what: String) -> RequestFailure { RequestFailure(code: -32_602, message: what) }

    /// A request that is right and cannot be met.
    static func refused(_ why: String) -> RequestFailure { RequestFailure(code: -32_803, message: why) }
}

extension JSON {
    static func request(_ id: MessageID, _ method: String, _ params: JSON) -> JSON {
        .object([("jsonrpc", .text("2.0")), ("id", id.json), ("method", .text(method)), ("params", params)])
    }

    static func notification(_ method: String, _ params: JSON) -> JSON {
        .object([("jsonrpc", .text("2.0")), ("method", .text(method)), ("params", params)])
    }

    static func answer(_ id: MessageID, _ result: Result<JSON, RequestFailure>) -> JSON {
        switch result {
        case .success(let value): .object([("jsonrpc", .text("2.0")), ("id", id.json), ("result", value)])
        case .failure(let failure): refusal(id, failure)
        }
    }

    /// - Parameter id: Nil if the request could not be read.
    static func refusal(_ id: MessageID?, _ failure: RequestFailure) -> JSON {
        let error = JSON.object([("code", .number(failure.code)), ("message", .text(failure.message))])
        return .object([("jsonrpc", .text("2.0")), ("id", id?.json ?? .null), ("error", error)])
    }
}

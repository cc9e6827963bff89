import Base

/// The requests that a deploy makes of a bucket.
struct BucketService: Sendable {
    let keys: BucketKeys
    let bucket: String
    /// The target as the person at the terminal knows it.
    let name: String
    let curl: Curl

    init(_ keys: BucketKeys, bucket: String, name: String, curl: Curl) {
        (self.keys, self.bucket, self.name, self.curl) = (keys, bucket, name, curl)
    }

    private func request(
        _ method: String, _ key: String, query: [(name: String, value: String)] = [],
        headers: [(name: String, value: String)] = [], digest: String = BucketRequest.emptyDigest
    ) -> BucketRequest {
        BucketRequest(
            method: method, path: "/\(bucket)\(key.isEmpty ? "" : "/" + key)", query: query, headers: headers,
            digest: digest)
    }

    private func transfer(_ request: BucketRequest, body: String? = nil) -> Curl.Transfer {
        let headers = request.signed(keys, at: time(nil))
        return Curl.Transfer(
            method: request.method, address: request.address(at: keys.endpoint), headers: headers, body: body)
    }

    /// Every object below a prefix, by its path from there.
    func list(_ prefix: String) throws(DeployFailure) -> [String: BucketObject] {
        var objects: [String: BucketObject] = [:]
        var mark: String?
        repeat {
            try curl.programs.checkStop()
            var query = [("list-type", "2"), ("encoding-type", "url"), ("prefix", prefix)]
            if let mark { query.append(("continuation-token", mark)) }
            let (status, bytes, said) = try send(request("GET", "", query: query))
            guard status == 200, let tree = try? MarkupReader.xml(bytes), let root = tree.root.child("ListBucketResult")
            else { throw failure(status, bytes, said, "read") }
            for node in root.children where node.name == "Contents" {
                let text = { (name: String) in String(decoding: node.child(name)?.text ?? [], as: UTF8.self) }
                let key = PercentEscapes.decoded(text("Key").replacing("+", with: " "))
                guard key.hasPrefix(prefix), let size = Int(text("Size")) else { continue }
                let tag = text("ETag").filter { $0 != "\"" }
                objects[String(key.dropFirst(prefix.count))] = BucketObject(size: size, tag: tag)
            }
            mark = root.child("NextContinuationToken").map { String(decoding: $0.text, as: UTF8.self) }
        } while mark != nil
        return objects
    }

    /// The bytes of an object; nil if there is none.
    func bytes(of key: String) throws(DeployFailure) -> [UInt8]? {
        let (status, bytes, said) = try send(request("GET", key))
        if status == 404, BucketFault(bytes).code != "NoSuchBucket" { return nil }
        guard status == 200 else { throw failure(status, bytes, said, "read") }
        return bytes
    }

    /// Puts objects in the place of others; returns what the bucket has then, in their order.
    func put(_ objects: [NewObject]) throws(DeployFailure) -> [BucketObject] {
        try withFiles(objects) { files throws(DeployFailure) in
            let requests = objects.map { request("PUT", $0.key, headers: $0.headers, digest: $0.digest) }
            let answers = try curl.send(zip(requests, files).map { transfer($0, body: $1) })
            return try objects.indices.map { index throws(DeployFailure) in
                var answer = answers[index]
                if answer.status != 200 {
                    // Once more, alone, and this time with what the service says of it.
                    let (again, bytes, said) = try curl.send(transfer(requests[index], body: files[index]))
                    guard again.status == 200 else { throw failure(again.status, bytes, said, "write") }
                    answer = again
                }
                return BucketObject(size: objects[index].size, tag: answer.tag ?? "-")
            }
        }
    }

    /// Puts an object if there is none of its name; returns whether there was none.
    func create(_ object: NewObject) throws(DeployFailure) -> Bool {
        try withFiles([object]) { files throws(DeployFailure) in
            let request = request(
                "PUT", object.key, headers: object.headers + [("If-None-Match", "*")], digest: object.digest)
            let (answer, bytes, said) = try curl.send(transfer(request, body: files[0]))
            switch answer.status {
            case 200: return true
            case 409, 412: return false
            // A service that knows no such condition.
            case 501: return try put([object]).count == 1
            default: throw failure(answer.status, bytes, said, "write")
            }
        }
    }

    /// Removes objects; it is no fault if some do not exist.
    func delete(_ keys: [String], cleansUp: Bool = false) throws(DeployFailure) {
        for start in stride(from: 0, to: keys.count, by: Curl.batch) {
            if !cleansUp { try curl.programs.checkStop() }
            let requests = keys[start..<min(start + Curl.batch, keys.count)].map { request("DELETE", $0) }
            let answers = try curl.send(requests.map { transfer($0) }, cleansUp: cleansUp)
            for (request, answer) in zip(requests, answers) where ![200, 204, 404].contains(answer.status) {
                let (again, bytes, said) = try curl.send(transfer(request), cleansUp: cleansUp)
                guard [200, 204, 404].contains(again.status) else { throw failure(again.status, bytes, said, "write") }
            }
        }
    }

    private func send(
        _ request: BucketRequest
    ) throws(DeployFailure) -> (status: Int, bytes: [UInt8], said: String) {
        let (answer, bytes, said) = try curl.send(transfer(request))
        return (answer.status, bytes, said)
    }

    /// Works on files with the bodies of objects: their own, or others for as long as it takes.
    private func withFiles<Value>(
        _ objects: [NewObject], _ work: ([String]) throws(DeployFailure) -> Value
    ) throws(DeployFailure) -> Value {
        var (files, made) = ([String](), [ScratchPath]())
        defer { for scratch in made { scratch.remove() } }
        for object in objects {
            switch object.body {
            case .file(let path): files.append(path)
            case .bytes(let bytes):
                guard let scratch = ScratchPath(holding: bytes) else {
                    throw .unavailable("cannot write a temporary file: \(System.reason(errno))")
                }
                made.append(scratch)
                files.append(scratch.path)
            }
        }
        return try work(files)
    }

    private func failure(_ status: Int, _ bytes: [UInt8], _ said: String, _ doing: String) -> DeployFailure {
        BucketFault(bytes).failure(status, said: said, doing: doing, of: self)
    }
}

/// What a service says of a request that it refuses.
struct BucketFault: Sendable {
    var code = ""
    var message = ""
    private var region: String?

    init(_ answer: [UInt8]) {
        guard let error = (try? MarkupReader.xml(answer))?.root.first("Error") else { return }
        let text = { (name: String) in error.child(name).map { String(decoding: $0.text, as: UTF8.self) } }
        (code, message, region) = (text("Code") ?? "", text("Message") ?? "", text("Region"))
    }

    /// The failure of a deploy.
    ///
    /// - Parameter status: That of the answer; 0 if there was none.
    func failure(_ status: Int, said: String, doing: String, of service: BucketService) -> DeployFailure {
        let (name, endpoint) = (service.name, service.keys.endpoint)
        guard status > 0 else { return .unavailable("cannot reach \(endpoint)" + (said.isEmpty ? "" : "\n" + said)) }
        switch code {
        case "NoSuchBucket":
            return .unavailable("there is no bucket '\(service.bucket)' at \(endpoint); create it first")
        case "InvalidAccessKeyId", "InvalidClientTokenId":
            return .unavailable("\(endpoint) does not know the key '\(service.keys.id)'; check AWS_ACCESS_KEY_ID")
        case "SignatureDoesNotMatch":
            return .unavailable(
                "\(endpoint) refuses the secret of the key '\(service.keys.id)'; check AWS_SECRET_ACCESS_KEY")
        case "ExpiredToken", "InvalidToken":
            return .unavailable("the keys for \(endpoint) have expired; sign in again")
        case "RequestTimeTooSkewed", "RequestExpired":
            return .unavailable("the clock of this machine differs from that of \(endpoint); set it, and deploy again")
        case "AuthorizationHeaderMalformed", "PermanentRedirect", "IllegalLocationConstraintException":
            let place = region.map { "; set 'region: \($0)'" } ?? "; set its region"
            return .unavailable("the bucket '\(service.bucket)' is not in the region '\(service.keys.region)'\(place)")
        case "QuotaExceeded", "ServiceQuotaExceededException", "XMinioStorageFull", "InsufficientStorage":
            return .full("\(name) is full\(detail)")
        default:
            if status == 507 { return .full("\(name) is full\(detail)") }
            if status == 403 {
                return .cannotWrite("the key '\(service.keys.id)' may not \(doing) \(name)\(detail)")
            }
            if status >= 500 { return .unavailable("\(endpoint) is not available (status \(status))\(detail)") }
            return .cannotWrite("cannot \(doing) \(name) (status \(status))\(detail)")
        }
    }

    private var detail: String { code.isEmpty ? "" : "\n\(code): \(message)" }
}

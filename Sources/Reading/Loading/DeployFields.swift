import Model
import YAML

extension FieldReader {
    /// `deploy: {to, keep, port, max_delete, plain, compress}`.
    mutating func deploy() -> DeploySettings {
        guard let node = node("deploy") else { return DeploySettings() }
        return mapping(node, as: .deploy, what: "'deploy'") { fields in
            var settings = DeploySettings()
            settings.to = fields.deployAddress()
            settings.keep = fields.whole("keep", in: DeploySettings.keeps)
            settings.port = fields.whole("port", in: DeploySettings.ports)
            settings.maxDelete = fields.deletionCap()
            settings.isPlain = fields.flag("plain")
            settings.compresses = fields.node("compress") == nil || fields.flag("compress")
            return settings
        } ?? DeploySettings()
    }

    private mutating func deployAddress() -> DeployAddress? {
        guard let text = located("to") else { return nil }
        switch DeployAddress.parse(text.value) {
        case .success(let address): return address
        case .failure(let fault):
            report(
                .unknownValue, at: text.position, "'\(text.value)' \(fault.message)", fix: fault.fix,
                length: text.value.unicodeScalars.count)
            return nil
        }
    }

    private mutating func deletionCap() -> DeletionCap? {
        guard let text = located("max_delete") else { return nil }
        if let cap = DeletionCap(text.value) { return cap }
        report(
            .invalidNumber, at: text.position, "'max_delete' is '\(text.value)'",
            fix: "give a number of pages such as 50, or a share such as 10%",
            length: text.value.unicodeScalars.count)
        return nil
    }

    private mutating func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = located(key) else { return nil }
        if let number = Int(text.value), range.contains(number) { return number }
        report(
            .invalidNumber, at: text.position, "'\(key)' is '\(text.value)'",
            fix: "give a number from \(range.lowerBound) to \(range.upperBound)",
            length: text.value.unicodeScalars.count)
        return nil
    }
}

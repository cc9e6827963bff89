import Model
import YAML

/// Reads `site.yaml`.
enum SettingsReading {
    static func settings(_ file: SourceFile) -> Diagnosed<Settings> {
        let yaml = YAMLReader.read(file.bytes[...], path: file.path)
        guard yaml.value != nil || yaml.diagnostics.isEmpty else {
            return Diagnosed(Settings(title: ""), yaml.diagnostics)
        }
        guard case .mapping(let entries) = yaml.value?.content ?? .mapping([]) else {
            let finding = Diagnostic(
                .wrongType, in: file.path, at: .start, "the file must be a mapping",
                fix: "write 'key: value' lines instead"
            )
            return Diagnosed(Settings(title: ""), yaml.diagnostics + [finding])
        }
        var fields = FieldReader(entries, as: .settings, path: file.path)
        var settings = Settings(title: fields.requiredText("title", example: "Security briefings") ?? "")
        settings.tagline = fields.text("tagline")
        settings.description = fields.text("description")
        settings.baseURL = fields.located("base_url").flatMap { fields.baseURL($0) }
        settings.language = fields.language("language") ?? "en"
        settings.publisher = fields.text("publisher")
        settings.licence = fields.text("licence")
        settings.citationStyles = fields.choices("citation_styles", of: CitationStyle.self)
        settings.hosts = fields.choices("host", of: Host.self)
        settings.outputs = fields.outputs()
        settings.mentions = fields.choice("mentions", of: SiteMentions.self) == .full ? .full : .auto
        settings.unlinked = fields.texts("unlinked").map(\.value)
        settings.theme = fields.theme()
        settings.pictures = fields.pictures()
        settings.allowed = fields.allowedHosts()
        settings.deploy = fields.deploy()
        settings.rules = fields.ruleLevels()
        settings.silences = fields.silences(takesPath: true)
        fields.close()
        return Diagnosed(settings, yaml.diagnostics + fields.diagnostics)
    }
}

extension FieldReader {
    /// A web address that ends in `/`, which is added if it is missing.
    fileprivate mutating func baseURL(_ text: Located<String>) -> SafeURL? {
        if let url = SafeURL(base: text.value) {
            reportLogin(url, at: text)
            return url
        }
        report(
            .unsafeURL, text, "'\(text.value)' is not the address of a site",
            meant: SafeURL.address(meantBy: text.value).flatMap { SafeURL(base: $0.text)?.text },
            otherwise: "give one such as https://briefings.example/")
        return nil
    }
}

extension FieldReader {
    /// The groups of files to make, by `outputs`, without those in `leave_out`, its older form, and what adds to them.
    fileprivate mutating func outputs() -> Set<OutputGroup> {
        let chosen = choices("outputs", of: OutputChoice.self)
        let leftOut = choices("leave_out", of: OutputGroup.self)
        let groups = chosen.isEmpty ? OutputGroup.usual : chosen.reduce(into: []) { $0.formUnion($1.groups) }
        return groups.filter { group in !leftOut.contains(group) && group.base.map(leftOut.contains) != true }
    }

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
            settings.endpoint = fields.checked(
                "endpoint", "give the address of a service, such as https://s3.example.org", DeploySettings.isEndpoint)
            settings.region = fields.checked(
                "region", "give a name such as eu-central-1", DeploySettings.isRegion)
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

    mutating func checked(_ key: String, _ fix: String, _ isRight: (String) -> Bool) -> String? {
        guard let text = located(key) else { return nil }
        if isRight(text.value) { return text.value }
        report(
            .unknownValue, at: text.position, "'\(key)' is '\(text.value)'", fix: fix,
            length: text.value.unicodeScalars.count)
        return nil
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

    mutating func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = located(key) else { return nil }
        if let number = Int(text.value), range.contains(number) { return number }
        report(
            .invalidNumber, at: text.position, "'\(key)' is '\(text.value)'",
            fix: "give a number from \(range.lowerBound) to \(range.upperBound)",
            length: text.value.unicodeScalars.count)
        return nil
    }
}

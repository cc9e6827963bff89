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
                .wrongType, in: file.path, at: .start, "the file must be a mapping", fix: "put 'key: value' lines there"
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
        settings.hosts = fields.choices("host", of: Host.self)
        settings.leftOut = Set(fields.choices("leave_out", of: OutputGroup.self))
        settings.deploy = fields.deploy()
        settings.rules = fields.ruleLevels()
        settings.silences = fields.silences(takesPath: true)
        fields.close()
        return Diagnosed(settings, yaml.diagnostics + fields.diagnostics)
    }
}

extension FieldReader {
    /// A web address that ends in `/`; one is added where it is missing.
    fileprivate mutating func baseURL(_ text: Located<String>) -> SafeURL? {
        if let url = SafeURL(base: text.value) {
            reportLogin(url, at: text)
            return url
        }
        report(
            .unsafeURL, text, "'\(text.value)' is no address of a site",
            meant: SafeURL.address(meantBy: text.value).flatMap { SafeURL(base: $0.text)?.text },
            otherwise: "give one such as https://briefings.example/")
        return nil
    }
}

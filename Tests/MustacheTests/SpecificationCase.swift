import Foundation

@testable import Mustache

/// One case of the specification.
struct SpecificationCase {
    let name: String
    let data: Any
    let template: String
    let partials: [String: String]
    let expected: String

    /// Where the case files are; `DOSSIER_SHARED` names the folder `shared` where it is not beside the package.
    static let folder: URL? = {
        let package = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["DOSSIER_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? package.deletingLastPathComponent().appendingPathComponent("shared")
        let folder = shared.appendingPathComponent("mustache-spec")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static func load(_ file: String) throws -> [SpecificationCase] {
        guard let url = folder?.appendingPathComponent(file + ".json") else { return [] }
        let json = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any]
        return (json?["tests"] as? [[String: Any]] ?? []).map { test in
            SpecificationCase(
                name: test["name"] as? String ?? "", data: test["data"] ?? [String: Any](),
                template: test["template"] as? String ?? "", partials: test["partials"] as? [String: String] ?? [:],
                expected: test["expected"] as? String ?? "")
        }
    }

    func render() -> String {
        var schema = Schema()
        let root = Self.value(data, &schema)
        let sources = [("main", template)] + partials.sorted { $0.key < $1.key }.map { ("partials/" + $0, $1) }
        let (library, _) = TemplateLibrary.compile(
            sources.map { TemplateSource(path: $0, name: $0, text: Array($1.utf8)) }, schema: schema, roots: [:])
        var output: [UInt8] = []
        if let main = library.template("main") { library.render(main, root, into: &output) }
        return String(decoding: output, as: UTF8.self)
    }

    /// A value for any JSON; each object gets a type of its own.
    private static func value(_ json: Any, _ schema: inout Schema) -> Sample {
        switch json {
        case let object as [String: Any]:
            let type = schema.declare("object", summary: "")
            let entries = object.sorted { $0.key < $1.key }
            schema.define(type, entries.map { Field($0.key, .text, "") })
            return .record(type, entries.map { value($0.value, &schema) })
        case let list as [Any]:
            return .list(list.map { value($0, &schema) })
        case let text as String:
            return .text(text)
        case let number as NSNumber:
            // The encoding of a boolean is that of a C char; no other JSON number has it.
            if String(cString: number.objCType) == "c" { return .flag(number.boolValue) }
            return Int(exactly: number.doubleValue).map { .number($0) } ?? .text("\(number.doubleValue)")
        default:
            return .none
        }
    }
}

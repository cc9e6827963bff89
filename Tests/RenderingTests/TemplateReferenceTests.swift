import Mustache
import Foundation
import Testing

@testable import Rendering

@Suite("The reference for template writers")
struct TemplateReferenceTests {
    @Test("templates/README.md matches the schema; DOSSIER_RECORD=1 rewrites it")
    func isCurrent() throws {
        let file = TemplateFiles.folder.appendingPathComponent("README.md")
        let expected = TemplateReference.markdown
        if ProcessInfo.processInfo.environment["DOSSIER_RECORD"] == "1" {
            try Data(expected.utf8).write(to: file)
        }
        let found = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(found == expected, "run the tests with DOSSIER_RECORD=1")
    }

    @Test("Every field has a summary that ends in a full stop")
    func summaries() {
        for type in Shapes().schema.types {
            #expect(type.summary.hasSuffix("."), "\(type.name)")
            for field in type.fields { #expect(field.summary.hasSuffix("."), "\(type.name).\(field.name)") }
        }
    }

    @Test("No two record types have the same name, and no record has a name twice")
    func names() {
        let types = Shapes().schema.types
        #expect(Set(types.map(\.name)).count == types.count)
        for type in types { #expect(Set(type.fields.map(\.name)).count == type.fields.count, "\(type.name)") }
    }
}

import Base
import Model
import TestSupport
import Testing

@testable import Rendering

@Suite("Wrong templates")
struct TemplateDiagnosticTests {
    private func findings(_ templates: [SourceFile]) async -> [String] {
        var typesetter = Typesetter()
        let made = typesetter.renderer(of: await Draft().site(), with: SiteTemplates(templates))
        #expect(made.value == nil || made.diagnostics.isEmpty)
        return made.diagnostics.map {
            "\($0.path):\($0.position.line):\($0.position.column) [\($0.rule.rawValue)] \($0.sentence)"
        }
    }

    @Test("The repository's templates have no findings")
    func own() async {
        #expect(await findings(TemplateFiles.all) == [])
    }

    @Test("A missing template is reported with its path")
    func missing() async {
        let found = await findings(TemplateFiles.all.filter { $0.path != "templates/event.mustache" })
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("templates/event.mustache:1:1 [template]") == true)
    }

    @Test("An unknown name is reported with line, column and a similar name")
    func unknownName() async {
        let found = await findings(TemplateFiles.with("templates/page.mustache", "<p>\n  {{titel}}</p>\n"))
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("templates/page.mustache:2:") == true)
        #expect(found.first?.contains("did you mean 'title'?") == true)
    }

    @Test(
        "Values that escaping cannot make safe are refused",
        arguments: [
            "<a href=\"{{title}}\">x</a>", "<p class={{title}}>x</p>", "<script>{{title}}</script>",
            "<p>{{{title}}}</p>",
            "<p>{{body}}</p>", "<p onclick=\"{{title}}\">x</p>",
        ])
    func unsafe(_ text: String) async {
        let found = await findings(TemplateFiles.with("templates/page.mustache", text))
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.contains("[template]") })
    }

    @Test("A template that no page uses is allowed")
    func extra() async {
        #expect(await findings(TemplateFiles.with("templates/partials/own.mustache", "<p>Hello</p>")) == [])
    }
}

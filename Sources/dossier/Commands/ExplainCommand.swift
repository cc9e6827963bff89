import ArgumentParser
import Base
import Loading
import Model

/// `dossier explain`: what a rule is about.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a rule, or list all rules and their levels on this site.",
        discussion: """
            Each finding ends with the id of its rule in brackets. To change the level of a rule, add it to \
            'content/site.yaml': 'rules: {ambiguous-name: error}'. A firm rule always stops a build, because \
            the page would be unsafe or would say something that its author did not write.
            """)

    @Option(name: [.customShort("C"), .long], help: "The site's folder, which holds 'content'.")
    var root = "."

    @Argument(
        help: "The id of a rule, such as ambiguous-name. (default: list all, one per line)", completion: Rule.completion
    )
    var rule: String?

    @OptionGroup var printing: PrintOptions

    func validate() throws {
        guard printing.format == .text || printing.format == .json else {
            throw ValidationError("explain prints --format text or json")
        }
    }

    func run() throws {
        let console = Console(printing)
        let cards = RuleCard.all(settings: try ExitStatus.settings(of: root, console)?.rules ?? [:])
        guard let rule else { return printAll(cards, console) }
        let named = try Rule.named(rule, console)
        for card in cards where card.explanation.rule == named {
            if printing.format == .json { printJSON([card], console) } else { console.print(lines: card.text(console)) }
        }
    }

    private func printAll(_ cards: [RuleCard], _ console: Console) {
        guard printing.format == .text else { return printJSON(cards, console) }
        var chapter = ""
        for card in cards {
            if card.chapter != chapter {
                console.print(lines: (chapter.isEmpty ? "" : "\n") + console.paintOutput(card.chapter, .bold))
                chapter = card.chapter
            }
            console.print(card.line(console))
        }
        console.print(
            lines: "\nFirm rules always stop the build; content/site.yaml can change the level of any other rule.")
    }

    private func printJSON(_ cards: [RuleCard], _ console: Console) {
        console.print(JSON.object([("version", .number(1)), ("rules", .list(cards.map(\.json)))]))
    }
}

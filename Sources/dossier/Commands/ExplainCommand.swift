import ArgumentParser
import Base
import Loading
import Model

/// `dossier explain`: what a rule is about.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explain a rule, or list all rules with their levels on this site.",
        discussion: """
            A rule's id stands in brackets behind each finding. 'content/site.yaml' may set other levels: 'rules: \
            {ambiguous-name: error}'. Rules that are firm stop every build, since the page could not be made honestly or \
            safely.
            """)

    @Option(name: [.customShort("C"), .long], help: "The site's folder, with 'content' in it.")
    var root = "."

    @OptionGroup var printing: PrintOptions

    @Argument(help: "The id of a rule, such as ambiguous-name. (default: all, one a line)")
    var rule: String?

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
            lines: "\nWhat is firm always stops the build; the level of any other rule is set in content/site.yaml.")
    }

    private func printJSON(_ cards: [RuleCard], _ console: Console) {
        console.print(JSON.object([("version", .number(1)), ("rules", .list(cards.map(\.json)))]))
    }
}

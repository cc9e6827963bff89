import Foundation
import Testing

/// A page for users: README.md, or a guide. Its blocks of code are run in order, in one fresh folder:
///
/// - ```` ```sh ```` is run; ```` ```sh exit=1 ```` must end with that status.
/// - ```` ```text ```` after it is what was printed; `…` stands for any text, and in a line of its own for any lines.
/// - ```` ```yaml content/site.yaml ```` (any language with a path) is the text of that file, and
///   ```` ```yaml >> content/site.yaml ```` is added to its end.
/// - ```` ```console ```` and other blocks are shown only.
struct Guide: CustomTestStringConvertible, Sendable {
    enum Step: Sendable {
        case write(path: String, text: String)
        case append(path: String, text: String)
        case run(script: String, status: Int32, line: Int)
        case expect(output: String, line: Int)
    }

    let path: String
    let text: String

    var testDescription: String { path }

    static let folder = "Sources/Publishing/Publishing.docc/Guides"

    /// The README and every guide.
    static let all: [Guide] = {
        let guides = try? FileManager.default.contentsOfDirectory(
            atPath: Command.project.appending(path: folder).path())
        return (["README.md"] + (guides ?? []).sorted().map { "\(folder)/\($0)" }).compactMap { Guide($0) }
    }()

    init?(_ path: String) {
        guard let text = try? String(contentsOf: Command.project.appending(path: path), encoding: .utf8) else {
            return nil
        }
        (self.path, self.text) = (path, text)
    }

    /// The fenced blocks, each with the line on which its text begins.
    var blocks: [(info: String, text: String, line: Int)] {
        var blocks: [(info: String, text: String, line: Int)] = []
        var isInside = false
        for (number, line) in text.components(separatedBy: "\n").enumerated() {
            if line.hasPrefix("```") {
                isInside.toggle()
                if isInside { blocks.append((String(line.dropFirst(3)), "", number + 2)) }
            } else if isInside {
                blocks[blocks.count - 1].text += line + "\n"
            }
        }
        return blocks
    }

    var steps: [Step] {
        var steps: [Step] = []
        for block in blocks {
            let words = block.info.split(separator: " ").map(String.init)
            switch words.first {
            case "sh":
                let status = words.dropFirst().first.flatMap { Int32($0.replacing("exit=", with: "")) } ?? 0
                steps.append(.run(script: block.text, status: status, line: block.line))
            case "text" where words.count == 1:
                if case .run = steps.last { steps.append(.expect(output: block.text, line: block.line)) }
            default:
                if words.count == 2 { steps.append(.write(path: words[1], text: block.text)) }
                if words.count == 3, words[1] == ">>" { steps.append(.append(path: words[2], text: block.text)) }
            }
        }
        return steps
    }

    /// The commands that the text only mentions: in code between backticks, and on lines of blocks that are not run.
    var mentions: [String] {
        let shown = blocks.filter { $0.info == "console" || $0.info == "sh" }
        let lines = shown.flatMap { block in
            block.text.split(separator: "\n").map { $0.prefix { $0 != "#" }.trimmingPrefix("$ ") }
        }
        return lines.map(String.init) + text.matches(of: /`([^`\n]+)`/).map { String($0.1) }
    }

    /// The targets of relative links.
    var links: [String] {
        let prose = text.replacing(/(?s)```.*?```|`[^`]*`/, with: "")
        let targets = prose.matches(of: /\]\(([^)\s#]+)[^)]*\)/).map { String($0.1) }
        return targets.filter { !$0.contains(":") }
    }
}

/// What a guide shows of an output, with `…` for what it leaves out.
struct ShownOutput {
    let lines: [Substring]

    init(_ text: String) { lines = text.split(separator: "\n", omittingEmptySubsequences: false) }

    func matches(_ output: String) -> Bool {
        Self.match(lines[...], output.split(separator: "\n", omittingEmptySubsequences: false)[...])
    }

    private static func match(_ shown: ArraySlice<Substring>, _ lines: ArraySlice<Substring>) -> Bool {
        guard let first = shown.first else { return lines.isEmpty }
        if first == "…" {
            return (lines.startIndex...lines.endIndex).contains { match(shown.dropFirst(), lines[$0...]) }
        }
        guard let line = lines.first, match(line: first, line) else { return false }
        return match(shown.dropFirst(), lines.dropFirst())
    }

    private static func match(line shown: Substring, _ line: Substring) -> Bool {
        let parts = shown.split(separator: "…", omittingEmptySubsequences: false)
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return shown == line }
        guard line.hasPrefix(first), line.dropFirst(first.count).hasSuffix(last) else { return false }
        var rest = line.dropFirst(first.count).dropLast(last.count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = rest.firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }
}

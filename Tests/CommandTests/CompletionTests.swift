import Foundation
import Testing

@Suite("Completions")
struct CompletionTests {
    private static let site: KeyValuePairs<String, String> = [
        "content/site.yaml": "title: S\n", "content/actors/china.md": "---\nname: China\nkind: state\n---\n",
        "content/actors/chile.md": "---\nname: Chile\nkind: state\n---\n",
        "content/articles/a.md": "---\ntitle: A\ndate: 2014\n---\nText.[^1]\n\n[^1]: Note.\n",
    ]

    /// What bash offers where a line ends, which it has divided into words as it does.
    @Test(arguments: [
        ("dossier uses act", ["uses", "act"], "actor:chile actor:china"),
        ("dossier uses actor:chi", ["uses", "actor", ":", "chi"], "chile china"),
        ("dossier uses actor:", ["uses", "actor", ":"], "chile china"),
        ("dossier uses foot", ["uses", "foot"], "footnote:a/1"),
        (
            "dossier merge actor:china into actor:chil",
            ["merge", "actor", ":", "china", "into", "actor", ":", "chil"], "chile"
        ),
        ("dossier merge actor:china in", ["merge", "actor", ":", "china", "in"], "into"),
        ("dossier explain ambiguous-n", ["explain", "ambiguous-n"], "ambiguous-name"),
        ("dossier check --rule ambiguous-n", ["check", "--rule", "ambiguous-n"], "ambiguous-name"),
        ("dossier ren", ["ren"], "rename"),
    ])
    func `Bash completes entries, rules and commands`(line: String, words: [String], expected: String) throws {
        let folder = try Folder(Self.site)
        let script = """
            source <("$DOSSIER" --generate-completion-script bash)
            shopt -s expand_aliases
            PATH="${DOSSIER%/*}:$PATH"
            COMP_LINE='\(line)' COMP_POINT=\(line.utf8.count)
            COMP_WORDS=(dossier \(words.map { "'\($0)'" }.joined(separator: " "))) COMP_CWORD=\(words.count)
            _dossier_whole_words dossier "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}"
            printf '%s ' "${COMPREPLY[@]}"
            """
        let ended = try Command.run(
            ["-c", script], in: folder.url, environment: ["DOSSIER": Command.binary.path()],
            binary: URL(filePath: "/bin/bash"))
        #expect(ended.output.split(separator: " ").sorted().joined(separator: " ") == expected)
    }

    @Test(arguments: [("zsh", "actor\\:china:China"), ("fish", "actor:china\tChina"), ("bash", "actor:china")])
    func `Zsh and fish also show names`(shell: String, expected: String) throws {
        let folder = try Folder(Self.site)
        let arguments = ["---completion", "uses", "--", "positional@0", "2", "0", "dossier", "uses", ""]
        let ended = try Command.run(arguments, in: folder.url, environment: ["SAP_SHELL": shell])
        #expect(ended.output.split(separator: "\n").contains(expected[...]), "\(ended.output)")
    }
}

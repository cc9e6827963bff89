import ArgumentParser
import Base
import Changing
import Loading
import Model

extension Rule {
    /// The ids of all rules.
    static let completion = CompletionKind.list(allCases.map(\.rawValue))
}

/// What a shell offers while an argument is typed.
enum EntryCompletion {
    /// Every entry of the site in the current folder, or that of `--root`.
    @Sendable static func entries(_ words: [String], _ index: Int, _ prefix: String) async -> [String] {
        guard let site = await site(words) else { return [] }
        return site.entries.names.map { choice($0.written, site.catalog.name(of: $0)) }
    }

    /// Every entry and footnote.
    @Sendable static func referents(_ words: [String], _ index: Int, _ prefix: String) async -> [String] {
        guard let site = await site(words) else { return [] }
        let footnotes = site.catalog.articles.flatMap { article in
            article.body.footnotes.map { choice("footnote:\(article.header.id)/\($0.label)", nil) }
        }
        return site.entries.names.map { choice($0.written, site.catalog.name(of: $0)) } + footnotes
    }

    /// The ids of the articles.
    @Sendable static func articles(_ words: [String], _ index: Int, _ prefix: String) async -> [String] {
        await site(words)?.catalog.articles.map { choice($0.header.id, $0.title) } ?? []
    }

    /// A line that offers a word, with what it stands for if the shell can show that.
    private static func choice(_ word: String, _ name: String?) -> String {
        let name = name.map { $0.visible() }
        switch CompletionShell.requesting {
        case .zsh?: return word.replacing(":", with: "\\:") + (name.map { ":\($0)" } ?? "")
        case .fish?: return word + (name.map { "\t\($0)" } ?? "")
        default: return word
        }
    }

    private static func site(_ words: [String]) async -> WrittenSite? {
        var root = "."
        if let option = words.firstIndex(where: { $0 == "-C" || $0 == "--root" }), words.count > option + 1 {
            root = words[option + 1]
        }
        return try? await WrittenSite.read(root, jobs: Processors.count)
    }
}

/// The completion script of a shell.
enum CompletionScript {
    /// The script that `--generate-completion-script` prints; nil if the arguments ask for something else.
    static func asked(by arguments: [String]) -> String? {
        guard arguments.count == 3, arguments[1] == "--generate-completion-script", arguments[2] == "bash" else {
            return nil
        }
        return Dossier.completionScript(for: .bash) + "\n" + wholeWords
    }

    /// Bash divides words at a colon, as in `actor:china`: this joins them, and offers what comes after the last colon.
    private static let wholeWords = """
        _dossier_whole_words() {
            local -a words=()
            local -i index number=-1 cursor=0
            local word
            for index in "${!COMP_WORDS[@]}"; do
                word="${COMP_WORDS[index]}"
                if [[ "${number}" -ge 0 && ( "${word}" == :* || "${words[number]}" == *: ) \
                    && "${COMP_LINE}" == *"${words[number]}${word}"* ]]; then
                    words[number]+="${word}"
                else
                    number+=1
                    words[number]="${word}"
                fi
                [[ "${index}" -eq "${COMP_CWORD}" ]] && cursor="${number}"
            done
            local -a COMP_WORDS=("${words[@]}")
            local -i COMP_CWORD="${cursor}"
            local current="${words[cursor]}"
            _dossier "${1}" "${current}" "${words[cursor - 1]}"
            local lead="${current%"${current##*:}"}"
            if [[ -n "${lead}" && "${COMP_WORDBREAKS}" == *:* ]]; then
                COMPREPLY=("${COMPREPLY[@]#"${lead}"}")
            fi
        }

        complete -o filenames -F _dossier_whole_words dossier
        """
}

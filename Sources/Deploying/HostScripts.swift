/// What is run on a host: POSIX shell, each in one line, as every login shell hands it on. `$1` is the target's folder.
enum HostScripts {
    /// Prints what lies there: a line for each thing, its kind before it.
    static let survey = """
        cd -- "$1" 2>/dev/null || exit 0; echo found; ls -A | sed "s/^/entry /"; \
        ls -A releases 2>/dev/null | sed "s/^/release /"; \
        if [ -L current ]; then echo "link $(readlink current)"; elif [ -e current ]; then echo foreign; fi; exit 0
        """

    /// Prints the manifest of a release, a line `--`, the checksums of its files, a line `--`, and its symbolic links.
    static let contents = """
        LC_ALL=C; export LC_ALL; cd -- "$1/releases/$2" || exit 1; \
        cat "../../manifests/$2" 2>/dev/null; echo --; \
        find . -type f -exec cksum {} + || exit 1; echo --; find . -type l
        """

    /// The same of a plain target, of the files that its manifest names.
    static let plainContents = """
        LC_ALL=C; export LC_ALL; cd -- "$1" 2>/dev/null || exit 0; cat .dossier-deployed 2>/dev/null; echo --; \
        [ -f .dossier-deployed ] && sed "/ \\.$/d;s/^[^ ]* [^ ]* [^ ]* //" .dossier-deployed | tr "\\n" "\\000" | \
        xargs -0 cksum 2>/dev/null; echo --
        """

    /// `$2` is who asks. Ends with 75 where somebody holds the lock, and prints who.
    static let lock = """
        umask 022; mkdir -p -- "$1" && cd -- "$1" || exit 73; set -C; \
        if ( printf "%s\\n" "$2" > .dossier-lock ) 2>/dev/null; then exit 0; fi; \
        [ -e .dossier-lock ] || { echo "the folder cannot be written" >&2; exit 73; }; cat .dossier-lock; exit 75
        """

    static let unlock = "cd -- \"$1\" && rm -f .dossier-lock"

    /// `$2` is the new release, `$3` the one it begins with or nothing; paths end with a zero byte on standard input.
    static let begin = """
        umask 022; cd -- "$1" && mkdir -p releases manifests && cd releases && rm -rf -- "$2.unfinished" && mkdir -- "$2.unfinished" || exit 1; \
        [ -z "$3" ] || rsync -rl --from0 --files-from=- --link-dest="../$3" "$3/" "$2.unfinished/"
        """

    /// `$3` is the size of the manifest on standard input: what was cut off is no manifest.
    static let finish = """
        umask 022; cd -- "$1" && cat > manifests/.next && [ "$(wc -c < manifests/.next)" -eq "$3" ] && \
        mv -f manifests/.next "manifests/$2" && mv -- "releases/$2.unfinished" "releases/$2"
        """

    /// The rename is one step for whoever reads the link; `mv -T` is spelled `-h` on BSD.
    static let show = """
        cd -- "$1" && [ -d "releases/$2" ] && rm -f .dossier-next && ln -s "releases/$2" .dossier-next && \
        { mv -fT .dossier-next current 2>/dev/null || mv -fh .dossier-next current; } && \
        [ "$(readlink current)" = "releases/$2" ]
        """

    /// Names of releases, and of folders in `releases`, from `$2` on.
    static let remove = """
        cd -- "$1/releases" || exit 1; shift; for n; do case $n in *.unfinished) rm -rf -- "$n";; \
        *) mv -- "$n" "$n.unfinished" && rm -rf -- "$n.unfinished" "../manifests/$n";; esac || exit 1; done
        """

    /// A path in each line of standard input.
    static let delete = """
        cd -- "$1" || exit 1; while IFS= read -r f; do rm -f -- "$f" || exit 1; \
        case $f in */*) rmdir -p -- "${f%/*}" 2>/dev/null;; esac; done; exit 0
        """

    /// `$2` is the size of the manifest on standard input.
    static let remember = """
        umask 022; cd -- "$1" && cat > .dossier-aside && [ "$(wc -c < .dossier-aside)" -eq "$2" ] && \
        mv -f .dossier-aside .dossier-deployed
        """
}

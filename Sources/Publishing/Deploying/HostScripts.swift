/// The scripts that run on a host: POSIX shell, each on one line, so that every login shell passes it on. `$1` is the
/// target's folder.
///
/// A shell has no `openat`, so before a step enters a folder of the target, or writes to a name in it, it checks that
/// no symbolic link is there.
enum HostScripts {
    /// Goes to the target's folder; fails if `releases` or `manifests` is a symbolic link.
    private static let enter = """
        cd -- "$1" || exit 1; for n in releases manifests; do if [ -L "$n" ]; then \
        echo "$n is a symbolic link, which is not followed" >&2; exit 1; fi; done; \

        """

    /// Exits if there is nothing, and fails if the folder cannot be entered.
    private static let isThere = "[ -e \"$1\" ] || [ -L \"$1\" ] || exit 0; "

    /// Prints what is there, one thing per line, its kind first.
    static let survey =
        isThere + enter + """
            ls -A > /dev/null || exit 1; echo found; ls -A | sed "s/^/entry /"; \
            for n in releases/*; do if [ -d "$n" ] && [ ! -L "$n" ]; then echo "release ${n#releases/}"; fi; done; \
            if [ -L current ]; then echo "link $(readlink current)"; elif [ -e current ]; then echo foreign; fi; exit 0
            """

    /// Prints the manifest of a release, a line `--`, the checksums of its files, a line `--`, and its symbolic links.
    static let contents =
        enter + """
            LC_ALL=C; export LC_ALL; [ ! -L "releases/$2" ] || exit 1; \
            if [ -f "manifests/$2" ]; then cat "manifests/$2" || exit 1; fi; echo --; \
            cd "releases/$2" && find . -type f -exec cksum {} + && echo -- && find . -type l
            """

    /// The same for a plain target, for the files that its manifest names.
    static let plainContents =
        isThere + """
            LC_ALL=C; export LC_ALL; cd -- "$1" || exit 1; if [ -f .dossier-deployed ]; then cat .dossier-deployed || exit 1; fi; echo --; \
            [ -f .dossier-deployed ] && sed "/ \\.$/d;s/^[^ ]* [^ ]* [^ ]* //" .dossier-deployed | tr "\\n" "\\000" | \
            xargs -0 cksum 2>/dev/null; echo --
            """

    /// Prints what is at each path in standard input; the paths of folders end in `/`. Prints `file` and the output of
    /// `cksum`, or `other` and the path of anything that is not what it should be.
    static let lying =
        isThere + """
            LC_ALL=C; export LC_ALL; cd -- "$1" || exit 1; while IFS= read -r f; do case $f in \
            */) f=${f%/}; if [ -L "$f" ] || { [ -e "$f" ] && [ ! -d "$f" ]; }; then printf "other %s\\n" "$f"; fi;; \
            *) if [ -L "$f" ]; then printf "other %s\\n" "$f"; \
            elif [ -f "$f" ]; then s=$(cksum "./$f") || exit 1; printf "file %s\\n" "$s"; \
            elif [ -e "$f" ]; then printf "other %s\\n" "$f"; fi;; esac; done
            """

    /// Prints the free space on the disk, in blocks of 1024 bytes.
    static let space = "cd -- \"$1\" && df -Pk ."

    /// `$2` is the owner. If somebody else holds the lock, prints who, and exits with 75.
    static let lock = """
        umask 022; mkdir -p -- "$1" && cd -- "$1" || exit 73; set -C; \
        if ( printf "%s\\n" "$2" > .dossier-lock ) 2>/dev/null; then exit 0; fi; \
        [ -e .dossier-lock ] || { echo "the folder cannot be written" >&2; exit 73; }; cat .dossier-lock; exit 75
        """

    static let unlock = "cd -- \"$1\" && rm -f .dossier-lock"

    /// `$2` is the new release, `$3` the one whose files it starts with, or nothing; paths end with a zero byte on
    /// standard input.
    static let begin =
        enter + """
            umask 022; mkdir -p releases manifests && cd releases && [ ! -L "$2.unfinished" ] && rm -rf -- "$2.unfinished" && \
            mkdir -- "$2.unfinished" || exit 1; [ -n "$3" ] || exit 0; [ ! -L "$3" ] && \
            rsync -rl --from0 --files-from=- --link-dest="../$3" "$3/" "$2.unfinished/"
            """

    /// `$3` is the size of the manifest on standard input: a truncated manifest is rejected.
    static let finish =
        enter + """
            umask 022; set -C; for n in "releases/$2" "manifests/$2"; do if [ -e "$n" ] || [ -L "$n" ]; then exit 1; fi; done; \
            rm -f manifests/.next && cat > manifests/.next && [ "$(wc -c < manifests/.next)" -eq "$3" ] && \
            mv -f manifests/.next "manifests/$2" && mv -- "releases/$2.unfinished" "releases/$2"
            """

    /// The rename is one step for whoever reads the link; `mv -T` is spelled `-h` on BSD.
    static let show =
        enter + """
            [ -d "releases/$2" ] && [ ! -L "releases/$2" ] && rm -f .dossier-next && ln -s "releases/$2" .dossier-next && \
            { mv -fT .dossier-next current 2>/dev/null || mv -fh .dossier-next current; } && \
            [ "$(readlink current)" = "releases/$2" ]
            """

    /// Names of releases, and of folders in `releases`, from `$2` on. A link in the place of one is left alone.
    static let remove =
        enter + """
            shift; cd releases || exit 1; for n; do [ ! -L "$n" ] && [ ! -L "$n.unfinished" ] || exit 1; \
            case $n in *.unfinished) rm -rf -- "$n" "../manifests/${n%.unfinished}";; \
            *) mv -- "$n" "$n.unfinished" && rm -rf -- "$n.unfinished" "../manifests/$n";; esac || exit 1; done
            """

    /// A path in each line of standard input; files behind a symbolic link are not ours.
    static let delete = """
        cd -- "$1" || exit 1; while IFS= read -r f; do p=$f; ours=1; while case $p in */*) p=${p%/*};; *) false;; esac; do \
        [ ! -L "$p" ] || ours=; done; [ -n "$ours" ] || continue; rm -f -- "$f" || exit 1; \
        case $f in */*) rmdir -p -- "${f%/*}" 2>/dev/null;; esac; done; exit 0
        """

    /// Prints the ledger, if there is one.
    static let ledger =
        isThere + """
            cd -- "$1" || exit 1; if [ -f .dossier-published ] && [ ! -L .dossier-published ]; then cat .dossier-published; fi
            """

    /// `$2` is the size of the ledger on standard input.
    static let keep = """
        umask 022; set -C; mkdir -p -- "$1" && cd -- "$1" && [ ! -L .dossier-published ] && rm -f .dossier-aside && \
        cat > .dossier-aside && [ "$(wc -c < .dossier-aside)" -eq "$2" ] && mv -f .dossier-aside .dossier-published
        """

    /// Prints a file `$3` of the release `$2`, if there is one.
    static let read =
        enter + """
            cd "releases/$2" || exit 1; if [ -f "$3" ] && [ ! -L "$3" ]; then cat "./$3"; fi
            """

    /// Prints the files of the folder `$2` that contain any line of standard input.
    static let search =
        enter + """
            cd -- "$2" || exit 1; LC_ALL=C grep -rlF -f - .; [ $? -le 1 ]
            """

    /// `$2` is the size of the manifest on standard input.
    static let remember = """
        umask 022; set -C; cd -- "$1" && [ ! -L .dossier-deployed ] && rm -f .dossier-aside && cat > .dossier-aside && \
        [ "$(wc -c < .dossier-aside)" -eq "$2" ] && mv -f .dossier-aside .dossier-deployed
        """
}

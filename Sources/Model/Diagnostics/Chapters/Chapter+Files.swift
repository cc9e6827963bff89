extension Rule.Chapter {
    /// Rules about a file as a whole.
    static let files = Rule.Chapter(
        title: "Files",
        explanations: [
            Rule.Explanation(
                .invalidEncoding, "a text file is not plain UTF-8",
                why: "Text in another encoding would reach readers as the wrong characters.",
                remedy:
                    "Save the file as UTF-8, without control characters. Every text editor has a setting for this.",
                wrong: "caf� (saved as Latin-1)",
                right: "café (saved as UTF-8)"),
            Rule.Explanation(
                .fileTooLarge, "a file is too large",
                why:
                    "A text of more than 1 MiB, or front matter of more than 64 KiB, is nearly always a mistake, such as a pasted picture. A media file or asset of more than 4 GiB fills disks and takes readers hours to download.",
                remedy:
                    "Split the file. Put pictures and data under content/media, and publish videos elsewhere, with a link to them.",
                wrong: "articles/everything.md (3 MB)",
                right: "articles/part-one.md, articles/part-two.md"),
            Rule.Explanation(
                .unreadableFile, "a file cannot be read",
                why:
                    "The site would be incomplete, so nothing is built. The command exits with status 66.",
                remedy:
                    "Change the permissions of the file, or move it out of the folder. If the disk is failing, fix that first.",
                wrong: "-w------- content/articles/a.md",
                right: "-rw-r--r-- content/articles/a.md"),
            Rule.Explanation(
                .missingFile, "a file that every site needs is missing",
                why: "Without content/site.yaml the site has no name.",
                remedy: "Create the file. 'title' is the only required field.",
                wrong: "content/articles/flood.md",
                right: """
                    content/site.yaml: title: Security briefings
                    content/articles/flood.md
                    """),
            Rule.Explanation(
                .invalidID, "a file's name is not a valid id",
                why:
                    "The name of a file is its id, which references use and which appears in the address of its page.",
                remedy: "Rename the file, using lower-case letters, digits and single hyphens.",
                wrong: "content/actors/Xi Jinping.md",
                right: "content/actors/xi-jinping.md"),
            Rule.Explanation(
                .duplicateID, "two files have the same id",
                why: "A reference to this id could mean either, and both pages would have the same address.",
                remedy: "Rename one of the two files.",
                wrong: """
                    content/actors/nato.md
                    content/actors/alliances/nato.md
                    """,
                right: "content/actors/nato.md"),
            Rule.Explanation(
                .unknownFile, "a file that is not used",
                why: "The file is in a place where Dossier does not look for such files, so readers will not see it.",
                remedy:
                    "Move it to the folder for its kind, to content/media to publish it unchanged, or out of content.",
                wrong: "content/map.png",
                right: "content/media/map.png"),
            Rule.Explanation(
                .unsafePath, "a path that leaves the site or cannot be an address",
                why:
                    "A symbolic link could publish a file from outside the site. A name with invisible characters, or one that is not UTF-8, makes an address that cannot be typed, and could write commands into the log of a build server.",
                remedy: "Put the file itself here, with a simple name.",
                wrong: "content/media/map.png -> ../../maps/map.png",
                right: "content/media/map.png"),
            Rule.Explanation(
                .unsafeMedia, "a media file that could run a script",
                why:
                    "A page or drawing under content/media is published unchanged at the site's own address, so a script in it could change pages of the site and read what visitors see.",
                remedy:
                    "Save the drawing as a plain SVG without scripts, event attributes or foreignObject, or publish it as a picture or a PDF.",
                wrong: """
                    content/media/map.svg: <svg onload="go()"><script>…</script></svg>
                    """,
                right: """
                    content/media/map.svg: <svg><path d="M0 0h9v9z"/></svg>
                    """),
            Rule.Explanation(
                .mismatchedMedia, "a media file that is not what its name says",
                why:
                    "Web servers tell browsers the type of a file by its name, so readers would get a broken picture or an unexpected download.",
                remedy: "Save the file again in the format that its name says, or correct its extension.",
                wrong: "content/media/map.png (a web page that says 'not found')",
                right: "content/media/map.png (a PNG picture)"),
            Rule.Explanation(
                .unreadablePicture, "the size of a picture cannot be read from its file",
                why:
                    "A page reserves space for each picture while it loads. Without the size, the text jumps when the picture appears; and a truncated or damaged file may not be shown at all.",
                remedy: "Open the picture in an image editor and save it again.",
                wrong: "content/media/map.png (cut off after 20 bytes)",
                right: "content/media/map.png (1200 × 800 pixels)"),
        ])
}

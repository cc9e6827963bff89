extension Rule.Chapter {
    /// What is wrong with a file as a whole.
    static let files = Rule.Chapter(
        title: "Files",
        explanations: [
            Rule.Explanation(
                .invalidEncoding, "a text file is not plain UTF-8",
                why: "Letters that were saved in another encoding would reach readers as signs that nobody wrote.",
                remedy:
                    "Save the file as UTF-8 without control characters and noncharacters. Every editor has a setting for it.",
                wrong: "caf� (saved as Latin-1)",
                right: "café (saved as UTF-8)"),
            Rule.Explanation(
                .fileTooLarge, "a file is larger than what is read of one",
                why:
                    "A text of more than a mebibyte, or front matter of more than 64 KiB, is nearly always a mistake, such as a picture that was pasted. A file of more than 4 GiB among media or assets fills disks and takes readers hours.",
                remedy:
                    "Split the file; put pictures and data under content/media, and films elsewhere, with a link to them.",
                wrong: "articles/everything.md (3 MB)",
                right: "articles/part-one.md, articles/part-two.md"),
            Rule.Explanation(
                .unreadableFile, "a file cannot be read",
                why:
                    "What cannot be read is missing from the site, so nothing is built. The command ends with status 66.",
                remedy:
                    "Give yourself the right to read it, or take it out of the folder. Where the disk itself fails, mend that first.",
                wrong: "-w------- content/articles/a.md",
                right: "-rw-r--r-- content/articles/a.md"),
            Rule.Explanation(
                .missingFile, "a file that every site needs is not there",
                why: "Without content/site.yaml the site has no name.",
                remedy: "Write the file. 'title' is all that it must hold.",
                wrong: "content/articles/flood.md",
                right: """
                    content/site.yaml: title: Security briefings
                    content/articles/flood.md
                    """),
            Rule.Explanation(
                .invalidID, "a file's name is no id",
                why:
                    "The name of a file is its id: references are written with it, and it stands in the address of its page.",
                remedy: "Rename the file: lower-case letters, digits and single hyphens.",
                wrong: "content/actors/Xi Jinping.md",
                right: "content/actors/xi-jinping.md"),
            Rule.Explanation(
                .duplicateID, "two files have one id",
                why: "A reference to this id could mean either, and both pages would have one address.",
                remedy: "Rename one of the two files.",
                wrong: """
                    content/actors/nato.md
                    content/actors/alliances/nato.md
                    """,
                right: "content/actors/nato.md"),
            Rule.Explanation(
                .unknownFile, "a file that nothing is made of",
                why: "Something was put where Dossier does not look for it, so readers will not see it.",
                remedy:
                    "Move it to the folder of its kind, to content/media if it is to be published as it is, or out of content.",
                wrong: "content/map.png",
                right: "content/media/map.png"),
            Rule.Explanation(
                .unsafePath, "a path that leads elsewhere or cannot be an address",
                why:
                    "A symbolic link could publish a file from outside the site; a name with characters that nobody sees, or that is not UTF-8, makes an address that nobody can type, and can write commands into the log of a build server.",
                remedy: "Put the file itself here, under a plain name.",
                wrong: "content/media/map.png -> ../../maps/map.png",
                right: "content/media/map.png"),
            Rule.Explanation(
                .unsafeMedia, "a file of the media that could run a script",
                why:
                    "A page or a drawing under content/media is published as it is, at the address of the site: a script in it can do there what the site can, and read what its readers see.",
                remedy:
                    "Save the drawing as a plain SVG, without scripts, event attributes and foreignObject, or publish a picture or a PDF of it.",
                wrong: """
                    content/media/map.svg: <svg onload="go()"><script>…</script></svg>
                    """,
                right: """
                    content/media/map.svg: <svg><path d="M0 0h9v9z"/></svg>
                    """),
            Rule.Explanation(
                .mismatchedMedia, "a file of the media that is not what its name says",
                why:
                    "Hosts tell browsers what a file is by its name, so readers get a broken picture, or an archive that they expected to read.",
                remedy: "Save the file again as what its name says, or give it the ending of what it is.",
                wrong: "content/media/map.png (a web page that says 'not found')",
                right: "content/media/map.png (a PNG picture)"),
            Rule.Explanation(
                .unreadablePicture, "the size of a picture cannot be read from its file",
                why:
                    "A page keeps a place for each picture while it is fetched. Without its size the text jumps when the picture arrives, and a file that is cut off or damaged may not be shown at all.",
                remedy: "Open the picture in an image editor and save it again.",
                wrong: "content/media/map.png (cut off after 20 bytes)",
                right: "content/media/map.png (1200 × 800 pixels)"),
        ])
}

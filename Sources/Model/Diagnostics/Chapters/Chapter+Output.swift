extension Rule.Chapter {
    /// What stands in the way of the pages.
    static let output = Rule.Chapter(
        title: "Templates and output",
        explanations: [
            Rule.Explanation(
                .template, "a template that would not make a sound page",
                why: "An unknown name prints nothing, and a value in an unsafe place, such as a script, could run.",
                remedy: "Mend the place; templates/README.md lists every name that templates can use.",
                wrong: "<a href={{link}}>",
                right: "<a href=\"{{link}}\">"),
            Rule.Explanation(
                .missingTemplate, "a template is missing",
                why: "Pages of its kind could not be drawn.",
                remedy: "Copy it from the folder 'templates' of Dossier itself.",
                wrong: "templates/actor.mustache (deleted)",
                right: "templates/actor.mustache"),
            Rule.Explanation(
                .pathConflict, "two pages claim one path",
                why: "One would overwrite the other. Some file systems take paths that differ only in case for one.",
                remedy: "Give one of them another slug or name.",
                wrong: """
                    articles/flood.md
                    articles/deluge.md: slug: flood
                    """,
                right: """
                    articles/flood.md
                    articles/deluge.md: slug: deluge
                    """),
            Rule.Explanation(
                .foreignFile, "a file in the output folder that Dossier did not write",
                why: "A page is to go there, and Dossier overwrites no file but its own.",
                remedy: "Move the file away, or build into another folder.",
                wrong: "public/index.html (made by hand)",
                right: "dossier build --output website"),
        ])
}

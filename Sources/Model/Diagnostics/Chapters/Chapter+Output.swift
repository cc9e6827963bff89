extension Rule.Chapter {
    /// Rules about templates and the output.
    static let output = Rule.Chapter(
        title: "Templates and output",
        explanations: [
            Rule.Explanation(
                .template, "a template that would make a broken or unsafe page",
                why:
                    "An unknown name prints nothing, and a value in an unsafe place, such as a script, could run as code.",
                remedy: "Correct the template; templates/README.md lists every name that templates can use.",
                wrong: "<a href={{link}}>",
                right: "<a href=\"{{link}}\">"),
            Rule.Explanation(
                .unshownTheme, "a setting of the theme that no template shows",
                why:
                    "A layout of your own takes the place of the built-in one. If it was copied before the theme could have a logo, a style sheet, a line or links for the foot, it does not have the tag that prints it.",
                remedy:
                    "Copy the tag from the built-in layout: 'dossier templates diff' shows what it has and yours has not.",
                wrong: "<a class=\"name\" href=\"{{site.home}}\">{{site.title}}</a>",
                right:
                    "<a class=\"name\" href=\"{{site.home}}\">{{#site.logo}}<img src=\"{{src}}\" alt=\"{{alt}}\">{{/site.logo}}{{site.title}}</a>"
            ),
            Rule.Explanation(
                .missingStyleFile, "a file that a style sheet of your own names and that pages cannot load",
                why:
                    "A font or picture that is not there is left out without a word, and so is one of another site: pages load nothing from elsewhere unless 'allow' in site.yaml names the host.",
                remedy:
                    "Put the file into content/media, and give its address from the style sheet, such as ../media/paper.png.",
                wrong: "src: url(\"media/literata.woff2\")",
                right: "src: url(\"../media/literata.woff2\")"),
            Rule.Explanation(
                .unmadePicture, "pictures that a program of this machine should make and did not",
                why:
                    "'pictures' in site.yaml names a program, but it is not installed, failed, or has no font for a text. The site is complete without it: pages show the pictures themselves, and the pictures for social networks what the built-in typeface can draw.",
                remedy: "Install the program or the font, or remove the setting.",
                wrong: "pictures: {renderer: vips, font: Noto Naskh Arabic} (and no such font)",
                right: "apt install libvips-tools fonts-noto-core"),
            Rule.Explanation(
                .pathConflict, "two pages have the same path",
                why:
                    "One would overwrite the other. Some file systems treat paths that differ only in case as the same.",
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
                why: "A page has to be written there, and Dossier overwrites only its own files.",
                remedy: "Move the file away, or build into another folder.",
                wrong: "public/index.html (made by hand)",
                right: "dossier build --output website"),
        ])
}

/// The configuration and layouts of the Hugo site.
///
/// Fair to Hugo: no feeds, no sitemap, no taxonomies, no image or asset pipeline, one file per page as in Dossier.
enum HugoLayouts {
    static let files: [(path: String, text: String)] = [
        ("hugo.toml", configuration), ("layouts/_default/baseof.html", base), ("layouts/_default/single.html", single),
        ("layouts/_default/list.html", list), ("layouts/index.html", home), ("layouts/articles/single.html", article),
    ]

    private static let configuration = """
        baseURL = "https://example.org/"
        title = "The Measured Briefing"
        locale = "en"
        uglyURLs = true
        disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
        [markup.goldmark.extensions]
        footnote = true
        table = true

        """

    private static let base = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{ .Title }} · {{ site.Title }}</title>
        {{ with .Description }}<meta name="description" content="{{ . }}">{{ end }}
        <link rel="canonical" href="{{ .Permalink }}">
        <link rel="stylesheet" href="/assets/style.css">
        <script src="/assets/script.js" defer></script>
        </head>
        <body>
        <header><a href="/index.html">{{ site.Title }}</a>
        <nav><a href="/articles.html">Articles</a> <a href="/actors.html">Actors</a> <a href="/events.html">Events</a>
        <a href="/footnotes.html">Footnotes</a> <a href="/sources.html">Sources</a></nav></header>
        <main>
        {{ block "main" . }}{{ end }}
        </main>
        <footer><p>Example Institute · CC0-1.0</p></footer>
        </body>
        </html>

        """

    private static let single = """
        {{ define "main" }}<h1>{{ .Title }}</h1>
        {{ with .Description }}<p>{{ . }}</p>{{ end }}
        {{ with .Params.facts }}<dl>{{ range . }}
        <dt>{{ .label }}</dt><dd>{{ if .url }}<a href="{{ .url }}">{{ .value }}</a>{{ else }}{{ .value }}{{ end }}</dd>
        {{ end }}</dl>{{ end }}
        {{ .Content }}
        {{ end }}

        """

    private static let article = """
        {{ define "main" }}<article><h1>{{ .Title }}</h1>
        <p>{{ .Params.subtitle }}</p>
        <p>{{ .Params.author }},
        <time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
        {{ .Content }}
        <nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
        {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
        </article>{{ end }}

        """

    private static let list = """
        {{ define "main" }}<h1>{{ .Title }}</h1>
        <ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
        {{ end }}</ul>{{ end }}

        """

    private static let home = """
        {{ define "main" }}<h1>{{ site.Title }}</h1>
        <ul>{{ range first 20 (where site.RegularPages "Section" "articles") }}
        <li><a href="{{ .RelPermalink }}">{{ .Title }}</a>: {{ .Description }}</li>
        {{ end }}</ul>{{ end }}

        """
}

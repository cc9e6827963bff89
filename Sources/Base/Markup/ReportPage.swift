/// The beginning of a page that reports something to an editor: one file that loads nothing and runs nothing.
package enum ReportPage {
    /// Everything up to the words above its heading, with `<main>` and `<header>` open.
    ///
    /// - Parameters:
    ///   - style: A style sheet, which follows the one of all such pages.
    ///   - kind: What the page is, above its heading; without characters that mean something in HTML.
    package static func begin(title: String, style: [UInt8], kind: StaticString, to out: inout [UInt8]) {
        out.literal(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
            <meta name="robots" content="noindex">
            <meta name="color-scheme" content="light dark">
            <title>
            """)
        out.append(escaping: title)
        out.literal("</title>\n<style>\n")
        out += PackageResources.page_css
        out += style
        out.literal("</style>\n</head>\n<body>\n<main>\n<header>\n<p class=\"kind\">")
        out.literal(kind)
        out.literal("</p>\n")
    }
}

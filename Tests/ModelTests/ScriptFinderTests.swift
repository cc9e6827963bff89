import Base
import Testing

@testable import Model

@Suite("Scripts in media")
struct ScriptFinderTests {
    private func found(_ text: String) -> [String] {
        ScriptFinder.find(in: Array(text.utf8)).map { "\($0.offset) \($0.message)" }
    }

    @Test(
        "Anything that runs or could run a script is found at its place",
        arguments: [
            ("<svg><script>go()</script></svg>", "5 <script> runs a script"),
            ("<svg xmlns:x='http://www.w3.org/2000/svg'><x:script/></svg>", "42 <script> runs a script"),
            ("<svg><_:SCRIPT xmlns:_='http://www.w3.org/2000/svg'/>", "5 <script> runs a script"),
            ("<svg onload=go()>", "5 'onload' runs a script"), ("<SVG/ONLOAD=go()>", "5 'onload' runs a script"),
            ("<a title='>' onclick=\"x\">", "13 'onclick' runs a script"),
            ("<a =x onclick=y>", "6 'onclick' runs a script"),
            ("<img src=x\nonerror\n=\n'y'>", "11 'onerror' runs a script"),
            ("<!-- <a title=\" --><script>go()</script>", "19 <script> runs a script"),
            ("<style><a title='</style><img src=x onerror=y>'>", "36 'onerror' runs a script"),
            ("<a href='javascript:go()'>", "3 the address in 'href' runs a script"),
            ("<a href=' java&#x73;cri\tpt&colon;go()'>", "3 the address in 'href' runs a script"),
            ("<a xlink:href='&#106avascript:x'>", "3 the address in 'xlink:href' runs a script"),
            ("<set attributeName='href' to='JavaScript:x'/>", "26 the address in 'to' runs a script"),
            ("<animate values='#a;javascript:x'/>", "9 the address in 'values' runs a script"),
            (
                "<animate values='data:image/png,\(String(repeating: "a", count: 99));javascript:x'/>",
                "9 the address in 'values' runs a script"
            ),
            ("<a href='data:text/html,x'>", "3 the address in 'href' contains another page"),
            ("<use href='data:image/svg+xml;base64,PHN2Zz4='/>", "5 the address in 'href' contains another page"),
            ("<foreignObject/>", "0 <foreignobject> puts a page into a drawing"),
            ("<iframe srcdoc='x'>", "0 <iframe> contains another page"),
            (
                "<!DOCTYPE s [<!ENTITY x '&#60;script>'>]>",
                "13 a declaration names a piece of markup or another file"
            ),
            ("<!DOCTYPE s [<!ENTITY x SYSTEM 'x'>]>", "13 a declaration names a piece of markup or another file"),
            (
                "<!DOCTYPE s [<!ATTLIST svg onload CDATA 'go()'>]>",
                "13 a declaration adds attributes that the tags do not show"
            ),
            (
                "<!DOCTYPE s [<!ENTITY j 'java'>]><a href='&j;script:x'/>",
                "36 the value of 'href' is hidden in a declaration"
            ),
            ("<?xml-stylesheet href='x.xsl'?><a/>", "0 a processing instruction makes the page from another file"),
            (
                "<svg>\0</svg>",
                "5 the file is compressed, damaged or not UTF-8, so it cannot be checked for scripts"
            ),
        ])
    func finds(text: String, place: String) {
        #expect(found(text).first == place)
    }

    @Test(
        "Markup that runs no script is left alone",
        arguments: [
            "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>",
            "<svg><style>a { fill: red }</style><a href='https://example.org/?a=1&b=2'><text>On &amp; off; description</text></a></svg>",
            "<svg><image href='data:image/png;base64,iVBORw0KGgo='/><use href='#a'/></svg>",
            "<!DOCTYPE svg [<!ENTITY ns_svg \"http://www.w3.org/2000/svg\">]><svg xmlns=\"&ns_svg;\"><g id=\"on\"/></svg>",
            "<!doctype html><html lang=en><title>A page</title><p class=\"one on\">3 < 4, 5 > 2 &nbsp; a <b>word</b>.",
            "", "<", "<a", "<a b", "<a b=", "<a b='",
        ])
    func passes(text: String) { #expect(found(text) == []) }

    @Test("The time for a file of quotation marks is proportional to its length")
    func tangled() {
        let places = found(String(repeating: "<a \"", count: 200_000))
        #expect(places.count == 1 && places.first?.hasSuffix("too complicated to be checked for scripts") == true)
    }
}

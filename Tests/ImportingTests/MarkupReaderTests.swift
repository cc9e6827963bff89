import Base
import SiteGenerator
import TestSupport
import Testing

@Suite("XML and HTML")
struct MarkupReaderTests {
    /// The elements and texts as `name(children)`.
    private func outline(_ node: MarkupNode) -> String {
        if node.isText { return String(decoding: node.bytes, as: UTF8.self) }
        let inner = node.children.map { outline($0) }.joined(separator: " ")
        return node.name.isEmpty ? inner : "\(node.name)(\(inner))"
    }
    private func html(_ text: String) throws -> String { outline(try MarkupReader.html(Array(text.utf8)).root) }
    private func xml(_ text: String) throws -> MarkupNode { try MarkupReader.xml(Array(text.utf8)).root }

    @Test("XML has its elements, attributes, references and sections")
    func xml() throws {
        let root = try xml(
            "<?xml version='1.0'?><a:b x='1 &amp; 2' y=\"&#x41;\"><!-- c --><c/>d &lt; e<![CDATA[<f>]]></a:b>")
        #expect(outline(root) == "a:b(c() d < e <f>)")
        #expect(root.child("a:b")?["x"] == "1 & 2" && root.child("a:b")?["y"] == "A")
    }

    @Test(
        "XML that is damaged, names entities or is too deep is refused",
        arguments: [
            "<a>", "<a></b>", "</a>", "<a><b></a></b>",
            "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        ])
    func refused(text: String) {
        #expect(throws: MarkupReader.Fault.self) { try xml(text) }
    }

    @Test("An unknown reference stays as it is written")
    func unknownReferences() throws {
        #expect(outline(try xml("<a>&x; &amp;&#xD800;</a>")) == "a(&x; &\u{FFFD})")
    }

    @Test(
        "HTML is read as browsers do",
        arguments: [
            ("<p>a<p>b", "p(a) p(b)"), ("<ul><li>a<li>b</ul>c", "ul(li(a) li(b)) c"),
            ("a<br>b<br/>c", "a br() b br() c"),
            ("<P CLASS=x>a</P>", "p(a)"), ("<b><p>a</b>b</p>", "b(p(a b))"), ("a</i>b", "a b"),
            ("1 < 2 & 3", "1  <  2 & 3"),
            ("<script>if (a<b) '</p>'</script>c", "script(if (a<b) '</p>') c"), ("<!-- <p> -->a", "a"), ("<p", "p()"),
            ("<table><tr><td>a<td>b<tr><td>c</table>", "table(tr(td(a) td(b)) tr(td(c)))"),
            ("&copy;&nbsp;&eacute;&#151;", "©\u{A0}é—"),
            ("<dl><dt>a<dd>b<dt>c</dl>", "dl(dt(a) dd(b) dt(c))"), ("<div><p>a</div>b", "div(p(a)) b"),
        ])
    func html(text: String, expected: String) throws {
        #expect(try html(text) == expected)
    }

    @Test("A million nested tags are refused")
    func nesting() {
        #expect(throws: MarkupReader.Fault.self) { try xml(String(repeating: "<a>", count: 1_000_000)) }
        #expect(throws: MarkupReader.Fault.self) { try html(String(repeating: "<div>", count: 1_000_000)) }
    }

    @Test("Any bytes are read or refused", arguments: Seed.fixed(9..<10))
    func anyBytes(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let pieces = [
            "<", ">", "</p>", "<p ", "a='", "\"", "&#", "&amp", ";", "<!--", "-->", "<![CDATA[", "]]>", "<td>", "é",
            "</table>",
        ]
        for _ in 0..<3_000 {
            let text = (0..<20).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let bytes = Array(text.utf8).dropLast(Int.random(in: 0..<2, using: &random))
            _ = try? MarkupReader.html(Array(bytes))
            _ = try? MarkupReader.xml(Array(bytes))
        }
    }
}

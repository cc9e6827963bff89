import Testing

@testable import Exports

@Suite("Fields of CSV")
struct CSVTests {
    @Test(
        "A field is quoted if it must be",
        arguments: [
            ("Ada", "Ada"), ("", ""), ("a, b", "\"a, b\""), ("\"so\"", "\"\"\"so\"\"\""), ("a\nb", "\"a\nb\""),
            (" a", "\" a\""), ("a ", "\"a \""), ("'", "'"), ("it's", "it's"), ("ایڈا", "ایڈا"),
        ])
    func quoting(_ text: String, _ expected: String) { #expect(field(text) == expected) }

    @Test(
        "A field that looks like a formula gets an apostrophe, and one that already has an apostrophe gets another",
        arguments: [
            ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\ta", "'\ta"),
            ("=a,b", "\"'=a,b\""), ("'=1", "''=1"), ("''=1", "'''=1"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"),
            ("＠1", "'＠1"),
        ])
    func formulas(_ text: String, _ expected: String) { #expect(field(text) == expected) }

    @Test("A sign within a text is not a formula", arguments: ["a=b", "1-2", "’=", "–1", "（＝", " =1"])
    func noFormula(_ text: String) { #expect(!field(text).contains("'")) }

    private func field(_ text: String) -> String {
        var out: [UInt8] = []
        CSV.append(text.utf8.span, to: &out)
        return String(decoding: out, as: UTF8.self)
    }
}

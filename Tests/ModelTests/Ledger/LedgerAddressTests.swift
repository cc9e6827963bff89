import Base
import TestSupport
import Testing

@testable import Model

@Suite("Addresses in the ledger")
struct LedgerAddressTests {
    @Test(
        "An address is read back as written",
        arguments: [
            ("articles/a.html", "articles/a.html", nil), ("articles/a.html#p12", "articles/a.html", 12),
            ("old/my%20page%23.html", "old/my page#.html", nil), ("über/index.html", "über/index.html", nil),
            ("100%25.html", "100%.html", nil),
        ] as [(String, String, Int32?)])
    func roundTrip(written: String, path: String, paragraph: Int32?) throws {
        let address = try #require(LedgerAddress(written: Array(written.utf8)[...]))
        #expect(address == LedgerAddress(path, paragraph: paragraph))
        #expect(address.written == written)
    }

    @Test(
        "A heading is named by its id", arguments: ["a.html#the-night", "a.html#p7-2", "a.html#über", "a.html#100%25"])
    func headings(written: String) throws {
        let address = try #require(LedgerAddress(written: Array(written.utf8)[...]))
        #expect(address.paragraph == nil && address.fragment != nil)
        #expect(address.written == written)
    }

    @Test(
        "The address of the line before changes nothing in how an address is read",
        arguments: ["a.html#p7", "a.html", "a%23.html#p7", "ab.html#p7", "a.htm", "b.html#p7"])
    func after(written: String) throws {
        for previous in [LedgerAddress("a.html", paragraph: 1), LedgerAddress("a#.html"), LedgerAddress("ab.html")] {
            let bytes = Array(written.utf8)[...]
            #expect(LedgerAddress(written: bytes, after: previous) == LedgerAddress(written: bytes))
        }
    }

    @Test(
        "Invalid addresses, and those that lead out of the site, are refused",
        arguments: [
            "", "/a.html", "a//b.html", "../a.html", "a/./b", "a\\b", "a.html#", "a.html#p", "a.html#p0", "a.html#a#b",
            "a.html#%20",
            "a.html#p07", "a.html#p7#p8", "a.html#p99999999999", "%2e%2e/a.html", "a%2", "a%FF.html",
        ])
    func refused(written: String) { #expect(LedgerAddress(written: Array(written.utf8)[...]) == nil) }
}

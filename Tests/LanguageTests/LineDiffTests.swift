import Language
import Testing

@Suite("Differences line by line")
struct LineDiffTests {
    @Test(
        "They are as 'diff -U0' prints them",
        arguments: [
            ("a\nb\n", "a\nb\n", []), ("a\nb\nc\n", "a\nx\nc\n", ["@@ -2,1 +2,1 @@", "-b", "+x"]),
            ("a\nc\n", "a\nb\nc\n", ["@@ -1,0 +2,1 @@", "+b"]), ("a\nb\n", "b\n", ["@@ -1,1 +0,0 @@", "-a"]),
            ("", "a\n", ["@@ -0,0 +1,1 @@", "+a"]),
            ("a\nb\nc\nd\n", "b\nc\nx\n", ["@@ -1,1 +0,0 @@", "-a", "@@ -4,1 +3,1 @@", "-d", "+x"]),
        ] as [(String, String, [String])])
    func lines(old: String, new: String, expected: [String]) {
        #expect(LineDiff.lines(from: old, to: new) == expected)
    }
}

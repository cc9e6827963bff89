"""How style sheets are formatted, with examples. Run by 'make lint'."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / ".ci"))

from css import formatted, problems  # noqa: E402


class Formatting(unittest.TestCase):
    def check(self, text, expected):
        self.assertEqual(formatted(text), expected)
        self.assertEqual(formatted(expected), expected)

    def test_puts_each_declaration_on_a_line(self):
        self.check("a{color:red;margin:0}", "a {\n  color: red;\n  margin: 0;\n}\n")
        self.check("a { } b {\n}", "a {\n}\nb {\n}\n")

    def test_indents_rules_in_rules(self):
        expected = "@media (width < 40rem) {\n  a {\n    b: c;\n  }\n  @page {\n    margin: 0;\n  }\n}\n"
        self.check("@media (width < 40rem) { a { b: c } @page { margin: 0 } }", expected)

    def test_keeps_single_empty_lines(self):
        self.check("a { b: c }\n\n\n\nd { e: f }\ng { h: i }", "a {\n  b: c;\n}\n\nd {\n  e: f;\n}\ng {\n  h: i;\n}\n")

    def test_keeps_comments_where_they_are(self):
        self.check("/* one */\na { b: c; /* two; } */ d: e; /* three */ }", "/* one */\na {\n  b: c; /* two; } */\n  d: e; /* three */\n}\n")
        self.check("a { /* one */ b: c }", "a {\n  /* one */\n  b: c;\n}\n")

    def test_leaves_strings_addresses_and_selectors_as_they_are(self):
        for text in [
            'a::before {\n  content: "} ;  /* \\" ";\n}\n',
            "a {\n  background: url(data:image/png;base64,AA==);\n}\n",
            "a:not(.b, .c) > :hover ~ d {\n  e: f;\n}\n",
            "a .b\\{ {\n  e: f;\n}\n",
            "@import 'a.css';\n",
        ]:
            self.check(text, text)

    def test_breaks_long_lines_after_commas_outside_of_brackets(self):
        name = "x" * 40
        self.check(
            f"a {{ b: {name}, f({name}, {name}), {name} }}", f"a {{\n  b: {name},\n    f({name}, {name}),\n    {name};\n}}\n"
        )
        self.check(f".{name}, .{name}, .{name} {{ a: b }}", f".{name}, .{name},\n.{name} {{\n  a: b;\n}}\n")


class Problems(unittest.TestCase):
    def test_name_the_first_line_that_differs(self):
        files = {"good.css": "a {\n  b: c;\n}\n", "bad.css": "a {\n  b: c; d: e;\n}\n"}
        self.assertEqual(problems(files), ["bad.css:2: one declaration a line; 'make format' does it"])

    def test_name_braces_that_do_not_match(self):
        self.assertEqual(problems({"a.css": "a {\n"}), ["a.css: the brace of 'a' is not closed"])
        self.assertEqual(problems({"a.css": "a { }\n}\n"}), ["a.css: the brace in line 2 closes nothing"])


if __name__ == "__main__":
    unittest.main()

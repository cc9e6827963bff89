"""The rule for subjects of commits. Run by 'make lint'."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / ".ci"))

from commits import problems, subjects  # noqa: E402


class Subjects(unittest.TestCase):
    def test_that_keep_the_rule(self):
        for subject in ["Report vanished paragraphs at their line", "A" * 72, "Écrire", "Read U.S. dates"]:
            self.assertEqual(problems([("abc", subject)]), [], subject)

    def test_that_break_it(self):
        for subject, fault in [
            ("A" * 73, "73 characters; at most 72"),
            ("report vanished paragraphs", "begins without a capital letter"),
            ("", "begins without a capital letter"),
            ("Report vanished paragraphs.", "ends with a full stop"),
        ]:
            self.assertEqual(problems([("abc", subject)]), [f"abc: {fault}: {subject}"])


class Commits(unittest.TestCase):
    def test_are_those_after_the_first_and_all_where_it_is_not_there(self):
        with tempfile.TemporaryDirectory() as folder:
            def git(*arguments):
                who = ["-c", "user.name=a", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"]
                return subprocess.run(["git", *who, *arguments], cwd=folder, check=True, capture_output=True, text=True).stdout.strip()

            git("init", "-q")
            for subject in ["one.", "Two", "three."]:
                git("commit", "-q", "--allow-empty", "-m", subject)
            first = git("rev-parse", "HEAD~2")
            self.assertEqual([subject for _, subject in subjects(Path(folder), first)], ["three.", "Two"])
            self.assertEqual(len(subjects(Path(folder), "0" * 40)), 3)


if __name__ == "__main__":
    unittest.main()

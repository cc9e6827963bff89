"""With scripts off every fact can be reached."""

import pytest

# The text that is drawn nowhere, what a reader can unfold, the handle of what is unfolded, what a filter
# leaves out and what only a script can use aside.
UNSEEN = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), unseen = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.data.trim(), element = walker.currentNode.parentElement;
    const folded = element.closest("details:not([open])") && !element.closest("summary");
    if (!text || folded || element.closest("script, template, noscript, form, nav summary, .same, [role=group]:has(button), svg")) continue;
    if (!element.checkVisibility({visibilityProperty: true, opacityProperty: false})) unseen.push(text.slice(0, 80));
  }
  return unseen.slice(0, 5);
}"""


def test_no_text_is_hidden_that_a_script_would_show(subject):
    with subject.open(java_script_enabled=False) as visit:
        assert visit.page.evaluate(UNSEEN) == [], subject.path


def test_a_script_adds_nothing_that_is_not_there_without_it(subject, opening):
    if subject.kind == "search":
        pytest.skip("there a script adds the search, as the page says without it")
    with subject.open(java_script_enabled=False) as visit:
        without = visit.page.locator("main").text_content()
    assert len(without) >= 0.9 * len(opening.text), subject.path

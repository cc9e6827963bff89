"""One page, open in Chromium, and everything that went wrong while it was."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Iterator

from playwright.sync_api import Browser, BrowserContext, Page, Request, Route

# Runs in the page before its own scripts: what a content security policy refused, and what moved after it was drawn.
WATCH = """
window.shifts = [];
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`content security policy: ${event.violatedDirective} refused ${event.blockedURI}`));
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput)
    window.shifts.push(`${entry.value.toFixed(4)} ${entry.sources.map((s) => s.node?.nodeName + "." + (s.node?.className ?? "")).join(" ")}`);
}).observe({type: "layout-shift", buffered: true});
"""


@dataclass
class Visit:
    """A page in a browser. `faults` is what the console said; `requests` every address that was asked for."""

    page: Page
    stays: bool = False
    faults: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def listen(self, context: BrowserContext) -> None:
        context.on("console", lambda message: self.hear(message.type, message.text))
        context.on("weberror", lambda error: self.hear("error", str(error.error)))
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("requestfailed", self.fail)

    def fail(self, request: Request) -> None:
        """Notes what could not be loaded; a page is not to blame for being kept from leading elsewhere, nor for what the
        browser still loads, such as its icon, when it leaves."""
        excused = self.stays if request.is_navigation_request() else request.failure == "net::ERR_ABORTED"
        if not excused:
            self.hear("error", f"{request.failure}: {request.url}")

    def hear(self, level: str, text: str) -> None:
        if level in ("error", "warning", "assert"):
            self.faults.append(f"{level}: {text}")

    def shifts(self) -> list[str]:
        """How far what has moved since it was drawn."""
        return self.page.evaluate("window.shifts")

    def settle(self) -> None:
        """Waits until the page has been drawn, so that what was going to happen has happened."""
        self.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))")


@contextmanager
def visit(
    browser: Browser, url: str, width: int = 1440, height: int = 900, scale: int = 1, stay: bool = False, **options
) -> Iterator[Visit]:
    """Opens an address; with `stay` the page may not lead elsewhere by itself. Options are Playwright's."""
    context = browser.new_context(
        viewport={"width": width, "height": height}, device_scale_factor=scale, **options)
    try:
        context.add_init_script(WATCH)
        page = context.new_page()
        visit = Visit(page, stays=stay)
        visit.listen(context)
        if stay:
            page.route("**/*", lambda route: keep(route, url))
        page.goto(url)
        yield visit
    finally:
        context.close()


def keep(route: Route, url: str) -> None:
    """Lets a page load what it needs, and answers its going elsewhere with nothing, so that it stays."""
    leaves = route.request.is_navigation_request() and route.request.url != url
    route.fulfill(status=204) if leaves else route.continue_()

"""A page as its markup says it, parsed as a browser parses it, without opening it in one."""

from __future__ import annotations

from dataclasses import dataclass, field
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

# Attributes that hold an address.
ADDRESSES = {"href", "src", "poster", "data", "action", "formaction", "cite", "srcset", "xlink:href"}
# A script of exactly this type is data: no browser runs it, and no policy has to allow it.
DATA_TYPE = "application/ld+json"


@dataclass(frozen=True)
class Link:
    """An address that stands on a page."""

    page: str
    value: str

    @property
    def is_external(self) -> bool:
        return bool(urlsplit(self.value).scheme or self.value.startswith("//"))

    @property
    def scheme(self) -> str:
        return urlsplit(self.value).scheme

    @property
    def target(self) -> str:
        """The path in the site that a link from one page to another leads to."""
        path = unquote(urlsplit(self.value).path)
        if path.startswith("/"):
            return path[1:]
        return normpath(join(dirname(self.page), path)) if path else self.page

    @property
    def fragment(self) -> str:
        """Nothing for the state of a filter, such as `actor=china`."""
        fragment = unquote(urlsplit(self.value).fragment).split(":~:")[0]
        return "" if "=" in fragment else fragment


@dataclass
class Document:
    """What the tests ask of a page's markup."""

    path: str
    source: bytes
    ids: list[str] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    inline: list[str] = field(default_factory=list)
    loaded: list[Link] = field(default_factory=list)
    # The texts of the scripts that are data.
    data: list[str] = field(default_factory=list)
    # What the meta elements say, by name or property.
    metas: dict[str, list[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for node in LexborHTMLParser(self.source).css("*"):
            self.read(node.tag, node.attributes)
            if node.tag == "script" and node.attributes.get("type") == DATA_TYPE:
                self.data.append(node.text())

    @property
    def is_redirect(self) -> bool:
        """Whether the page lies at an old address and only leads on."""
        return b'http-equiv="refresh"' in self.source

    def read(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Notes what one element says."""
        for name, value in attributes.items():
            value = value or ""
            if name == "id":
                self.ids.append(value)
            elif name in ADDRESSES:
                self.links += [Link(self.path, part.split()[0]) for part in addresses(name, value)]
            elif name == "style" or name.startswith("on"):
                self.inline.append(f"<{tag} {name}>")
        if tag == "style" or tag == "script" and not attributes.get("src"):
            if tag != "script" or attributes != {"type": DATA_TYPE}:
                self.inline.append(f"<{tag}>")
        if tag == "meta" and (name := attributes.get("name") or attributes.get("property")):
            self.metas.setdefault(name, []).append(attributes.get("content") or "")
        self.read_loaded(tag, attributes)

    def read_loaded(self, tag: str, attributes: dict[str, str | None]) -> None:
        """Notes a style sheet or a script that the page loads."""
        relations = (attributes.get("rel") or "").split()
        address = attributes.get("src") if tag == "script" else attributes.get("href")
        styles = tag == "link" and {"stylesheet", "preload", "modulepreload", "prefetch"} & set(relations)
        if address and (tag == "script" or styles):
            self.loaded.append(Link(self.path, address))


def addresses(name: str, value: str) -> list[str]:
    """The addresses in an attribute's value, which may hold several."""
    return [part for part in value.split(",") if part.strip()] if name == "srcset" else [value or "#"]

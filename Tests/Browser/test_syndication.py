"""Feeds, calendars and the sitemap are what their formats ask for, and say what the site says."""

from __future__ import annotations

import json
import re
from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import unquote, urlsplit

import feedparser
import icalendar
import jsonschema
import pytest
from lxml import etree, html

SCHEMAS = Path(__file__).parent / "schemas"
FEED = json.loads((SCHEMAS / "feed.schema.json").read_text(encoding="utf-8"))
# What may stand in an entry, and which of it holds an address.
ELEMENTS = set("a blockquote br code dd del div dl dt em figcaption figure h2 h3 h4 h5 h6 hr img li ol p pre strong sup table td th tr ul".split())
ADDRESSES = {"href", "src"}
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def files(website, pattern):
    found = sorted(website.root.glob(pattern))
    assert found, f"the {website.name} site has no {pattern}"
    return found


def relax_ng(name):
    return etree.RelaxNG(etree.parse(SCHEMAS / name))


@pytest.fixture(scope="module")
def base(website):
    """The address of the site, as its home page names it."""
    home = html.fromstring((website.root / "index.html").read_bytes())
    return home.xpath("//link[@rel='canonical']/@href")[0].removesuffix("index.html")


def test_every_atom_feed_is_well_formed_and_keeps_to_the_rules(website):
    schema = relax_ng("atom.rng")
    for file in files(website, "**/*feed.xml"):
        assert schema.validate(etree.parse(file)), f"{file}: {schema.error_log.last_error}"


def test_every_json_feed_keeps_to_the_rules(website):
    validator = jsonschema.Draft202012Validator(FEED, format_checker=jsonschema.FormatChecker())
    for file in files(website, "**/*feed.json"):
        assert [error.message for error in validator.iter_errors(json.loads(file.read_bytes()))] == [], file


def test_a_feed_reader_takes_every_feed_without_a_complaint(website, base):
    for file in files(website, "**/*feed.xml"):
        feed = feedparser.parse(file.read_bytes())
        assert not feed.bozo, f"{file}: {feed.get('bozo_exception')}"
        assert feed.version == "atom10" and feed.entries and feed.feed.title
        assert [link.href for link in feed.feed.links if link.rel == "self"] == [base + path(file, website)]
        ids = [entry.id for entry in feed.entries]
        assert len(ids) == len(set(ids))
        times = [entry.published for entry in feed.entries]
        assert times == sorted(times, reverse=True), file
        assert feed.feed.updated == max(entry.updated for entry in feed.entries)


def test_both_formats_of_a_feed_say_the_same(website):
    for file in files(website, "**/*feed.json"):
        one = json.loads(file.read_bytes())
        other = etree.parse(file.with_suffix(".xml")).getroot()
        assert (one["title"], one.get("description")) == (other.findtext(ATOM + "title"), other.findtext(ATOM + "subtitle"))
        assert [json_entry(item) for item in one["items"]] == [atom_entry(entry) for entry in other.iter(ATOM + "entry")], file


def json_entry(item):
    names = ["id", "title", "date_published", "date_modified", "summary", "content_html"]
    authors = [author["name"] for author in item.get("authors", [])]
    return [item["url"], authors, item.get("tags", []), *(item.get(name) for name in names)]


def atom_entry(entry):
    names = ["id", "title", "published", "updated", "summary", "content"]
    address = entry.find(ATOM + "link[@rel='alternate']").get("href")
    authors = [name.text for name in entry.iter(ATOM + "name")]
    tags = [category.get("term") for category in entry.iter(ATOM + "category")]
    return [address, authors, tags, *(entry.findtext(ATOM + name) for name in names)]


def test_entries_hold_no_script_and_only_full_addresses(website, base):
    for file in files(website, "**/*feed.json"):
        for item in json.loads(file.read_bytes())["items"]:
            content = html.fragment_fromstring(item["content_html"], create_parent="div")
            for element in content.iter():
                assert element.tag in ELEMENTS, f"{file}: <{element.tag}>"
                assert set(element.keys()) <= ADDRESSES | {"alt", "start", "width", "height"}, f"{file}: {element.keys()}"
                for name in ADDRESSES & set(element.keys()):
                    assert re.match("https?://|mailto:", element.get(name)), f"{file}: {element.get(name)}"


def test_everything_of_the_site_that_a_feed_leads_to_is_there(website, base):
    broken = []
    for file in files(website, "**/*feed.json"):
        feed = json.loads(file.read_bytes())
        addresses = {feed["home_page_url"], feed["feed_url"], *(item["url"] for item in feed["items"])}
        addresses |= {address for item in feed["items"] for address in re.findall(r'(?:href|src)="([^"]+)"', item["content_html"])}
        broken += [f"{file}: {address}" for address in addresses if address.startswith(base) and not leads(address, base, website)]
    assert broken == []


def leads(address, base, website):
    """Whether a full address is that of a file of the site and of a place in it. Generated sources have the site's host, too."""
    parts = urlsplit(address)
    target = unquote(parts.path).removeprefix(urlsplit(base).path) or "index.html"
    if not re.search(r"\.[a-z]+$", target):
        return website.name == "generated"
    return target in website.files and (not parts.fragment or unquote(parts.fragment) in website.documents[target].ids)


def test_a_page_leads_to_its_feeds_and_calendar_and_to_no_others(website):
    for file in files(website, "actors/*.html"):
        page = website.documents[path(file, website)]
        linked = {link.target for link in page.links if re.search(r"feed\.(xml|json)$|\.ics$", link.target)}
        own = {name for ending in ("feed.xml", "feed.json", "ics") if (name := page.path[:-4] + ending) in website.files}
        everywhere = {"feed.xml", "feed.json", "events.ics"} & website.files
        assert linked == own | everywhere, page.path


def test_every_calendar_is_read_and_written_again_as_it_is(website):
    for file in files(website, "**/*.ics"):
        data = file.read_bytes()
        lines = data.split(b"\r\n")
        assert lines[-1] == b"" and b"\n" not in b"".join(lines), file
        assert all(len(line) <= 75 and line.decode() is not None for line in lines), file
        calendar = icalendar.Calendar.from_ical(data)
        assert not calendar.errors and not any(part.errors for part in calendar.walk()), file
        again = icalendar.Calendar.from_ical(calendar.to_ical(sorted=False))
        assert calendar == again, file
        assert unfolded(calendar.to_ical(sorted=False)) == unfolded(data), file


def unfolded(data):
    return data.replace(b"\r\n ", b"")


def test_the_calendars_hold_the_events_of_the_site_on_their_days(website):
    expected = {}
    for id, event in website.written("events").items():
        if days := calendar_days(event["date"]):
            expected[id] = days
    found = events(website.root / "events.ics")
    assert {id: (event.start, event.end) for id, event in found.items()} == expected
    for id, event in found.items():
        assert str(event["SUMMARY"]).startswith(website.written("events")[id]["title"])
    for file in files(website, "actors/*.ics"):
        own = events(file)
        assert own and {id: event.to_ical() for id, event in own.items()} == {id: found[id].to_ical() for id in own}, file


def events(file):
    """The events of a calendar by their ids on the site."""
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    found = {str(event["UID"]).split("@")[0]: event for event in calendar.walk("VEVENT")}
    assert len(found) == len(calendar.walk("VEVENT"))
    return found


def calendar_days(text):
    """The first day of an EDTF date and the one after its last, by the rules for calendars; nothing where it is too coarse."""
    ends = [day_or_month(end) for end in text.split("/")]
    known = [end for end in ends if end]
    return (known[0][0], known[-1][1] + timedelta(days=1)) if known else None


def day_or_month(text):
    match = re.fullmatch(r"(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d|XX))?[~?%]?", text)
    if not match:
        return None
    year, month, day = int(match[1]), int(match[2]), match[3]
    if day and day != "XX":
        return date(year, month, int(day)), date(year, month, int(day))
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def test_the_sitemap_keeps_to_the_rules_and_lists_every_page_once(website, base):
    schema = relax_ng("sitemap.rng")
    tree = etree.parse(website.root / "sitemap.xml")
    assert schema.validate(tree), schema.error_log.last_error
    listed = [loc.text for loc in tree.iter(SITEMAP + "loc")]
    assert len(listed) == len(set(listed))
    canonical = {}
    for name, page in website.documents.items():
        if name not in ("404.html", "search.html") and not page.is_redirect:
            canonical[base + name] = name
    assert {unquote(address) for address in listed} == canonical.keys()


def test_the_last_change_of_a_page_is_never_a_clock_s(website, base):
    tree = etree.parse(website.root / "sitemap.xml")
    days = {url.findtext(SITEMAP + "loc"): url.findtext(SITEMAP + "lastmod") for url in tree.iter(SITEMAP + "url")}
    articles = {f"{base}articles/{article.get('slug', id)}.html": article for id, article in website.written("articles").items()}
    for address, article in articles.items():
        known = [day for day in (article["date"], article.get("updated")) if day and re.fullmatch(r"\d{4}-\d\d-\d\d", day)]
        assert days[address] == (max(known) if known else None)
    assert set(days.values()) <= {days[address] for address in articles} | {None}


def test_robots_are_shown_the_sitemap(website, base):
    assert f"\nSitemap: {base}sitemap.xml\n" in (website.root / "robots.txt").read_text(encoding="utf-8")


def path(file, website):
    return file.relative_to(website.root).as_posix()

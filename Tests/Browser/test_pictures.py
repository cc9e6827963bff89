"""The pictures of pages, as a real decoder reads them."""

from PIL import Image

# A picture that is sent along with every link to a page should weigh less than the page.
LARGEST = 60_000


def pictures(website):
    """The path of every picture beside a page."""
    return sorted(path for path in website.files if path.endswith(".png") and path[:-4] + ".html" in website.files)


def test_every_page_but_footnotes_has_a_picture(website):
    lists = ("index", "a-z", "timeline", "articles/index", "actors/index", "events/index", "footnotes/index", "sources/index")
    assert {f"{name}.png" for name in lists} <= website.files
    pages = [path for path in website.files if path.startswith(("articles/", "actors/", "events/", "sources/")) and path.endswith(".html")]
    without = {path for path in pages if path.count(".") == 1 and path[:-5] + ".png" not in website.files}
    assert without - {"articles/moved.html"} == set()


def test_every_picture_can_be_decoded(website):
    for path in pictures(website):
        file = website.root / path
        assert file.stat().st_size < LARGEST, path
        with Image.open(file) as picture:
            picture.verify()
        with Image.open(file) as picture:
            picture.load()
            assert (picture.format, picture.mode, picture.size) == ("PNG", "P", (1200, 630)), path
            # The band at the top in the colour of the kind, paper at the edges, ink in the middle.
            assert len(picture.getcolors()) > 8, path
            colours = picture.convert("RGB")
            assert colours.getpixel((5, 300)) == colours.getpixel((1195, 620)) == (0xFC, 0xFB, 0xF8), path
            assert colours.getpixel((600, 5)) != (0xFC, 0xFB, 0xF8), path


def test_pictures_differ(website):
    # Sources without a title, of which there are many, have little to show.
    contents = [(website.root / path).read_bytes() for path in pictures(website) if not path.startswith("sources/")]
    assert len(set(contents)) >= len(contents) * 0.9


def test_every_page_names_a_picture_that_is_there(website):
    for path, page in website.documents.items():
        if path == "404.html" or page.is_redirect:
            continue
        address = page.metas["og:image"][0]
        base = page.metas["og:url"][0].removesuffix(path)
        assert address.removeprefix(base) in website.files, path
        assert page.metas["og:image:alt"][0], path

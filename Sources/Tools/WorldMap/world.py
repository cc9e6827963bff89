"""Makes the outlines of the world's land from Natural Earth 1:110m, which is in the public domain.

The data come with the PyPI package geopandas 0.14.4, as datasets/naturalearth_lowres:

    pip download --no-deps geopandas==0.14.4
    python3 Sources/Tools/WorldMap/world.py geopandas-0.14.4-py3-none-any.whl

Each line of the result is one ring: the place of its first point, then the steps from point to point, in thirds of a degree
east and south. Names and owners of land are left out, because the maps of a site take no side.
"""

import struct
import sys
import zipfile
from pathlib import Path

SCALE = 3
SHAPES = "geopandas/datasets/naturalearth_lowres/naturalearth_lowres.shp"
RESULT = Path(__file__).parents[2] / "Pages" / "Rendering" / "Places" / "Resources" / "world.txt"
POLYGON = 5


def rings(shapes: bytes):
    """The rings of all polygons of a shapefile (ESRI Shapefile Technical Description, 1998)."""
    place = 100
    while place < len(shapes):
        length = struct.unpack_from(">i", shapes, place + 4)[0] * 2
        body = shapes[place + 8 : place + 8 + length]
        place += 8 + length
        if struct.unpack_from("<i", body)[0] != POLYGON:
            continue
        parts, points = struct.unpack_from("<ii", body, 36)
        starts = [*struct.unpack_from(f"<{parts}i", body, 44), points]
        coordinates = list(struct.iter_unpack("<dd", body[44 + 4 * parts :]))
        for start, end in zip(starts, starts[1:]):
            yield coordinates[start:end]


def line(ring) -> str | None:
    """A ring as a line of the result; nothing for one that is too small to be seen."""
    points = []
    for lon, lat in ring:
        point = (round(lon * SCALE), round(-lat * SCALE))
        if not points or points[-1] != point:
            points.append(point)
    if points[0] == points[-1]:
        points.pop()
    if len(points) < 3:
        return None
    steps = [(x - a, y - b) for (a, b), (x, y) in zip(points, points[1:])]
    return " ".join(str(number) for point in [points[0], *steps] for number in point)


def main() -> None:
    with zipfile.ZipFile(sys.argv[1]) as package:
        shapes = package.read(SHAPES)
    lines = filter(None, map(line, rings(shapes)))
    RESULT.write_text("".join(f"{ring}\n" for ring in lines), encoding="ascii")


if __name__ == "__main__":
    main()

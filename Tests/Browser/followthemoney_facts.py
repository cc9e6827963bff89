"""What FollowTheMoney 4.11 says of the schemas that the data use: their parents, their properties, what these must lead to.

The package itself checks the same, but takes a compiler and the headers of ICU to install.
"""

from __future__ import annotations

import re

# The schema that each one extends, as far as it matters here.
PARENTS = {
    "Person": "LegalEntity",
    "PublicBody": "Organization",
    "Organization": "LegalEntity",
    "LegalEntity": "Thing",
    "Article": "Document",
    "Document": "Thing",
    "Event": "Thing",
    "Membership": "Interest",
    "UnknownLink": "Interest",
    "Documentation": "Interest",
}

# Properties by the schema that has them first, with the pattern of their values or the schema of what they lead to.
TEXT, DATE, URL = r"(?s).+", r"\d{4}(-\d{2}(-\d{2})?)?", r"https?://\S+"
PROPERTIES = {
    "Thing": {
        "name": TEXT, "alias": TEXT, "summary": TEXT, "notes": TEXT, "description": TEXT, "publisher": TEXT, "keywords": TEXT,
        "sourceUrl": URL, "wikipediaUrl": URL, "wikidataId": r"Q\d+", "proof": "Document",
    },
    "LegalEntity": {"classification": TEXT, "incorporationDate": DATE, "dissolutionDate": DATE},
    "Person": {"position": TEXT, "birthDate": DATE, "deathDate": DATE},
    "Document": {"title": TEXT, "fileName": TEXT, "author": TEXT, "publishedAt": DATE},
    "Event": {"date": DATE, "startDate": DATE, "endDate": DATE, "location": TEXT, "involved": "LegalEntity"},
    "Interest": {"role": TEXT, "summary": TEXT, "startDate": DATE, "endDate": DATE, "proof": "Document"},
    "Membership": {"member": "LegalEntity", "organization": "Organization"},
    "UnknownLink": {"subject": "Thing", "object": "Thing"},
    "Documentation": {"document": "Document", "entity": "Thing"},
}

REQUIRED = {
    "LegalEntity": ["name"], "Event": ["name"], "Document": ["fileName"], "Membership": ["member", "organization"],
    "UnknownLink": ["subject", "object"], "Documentation": ["document", "entity"],
}


def lineage(schema: str) -> list[str]:
    """A schema and all that it extends."""
    return [schema, *lineage(PARENTS[schema])] if schema in PARENTS else [schema]


def faults(entity: dict, schemas: dict[str, str]) -> list[str]:
    """What is wrong with an entity, where `schemas` has the schema of every entity by its id."""
    if entity["schema"] not in PARENTS or not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._-]*", entity["id"]):
        return [f"{entity['id']} is no {entity['schema']}"]
    line = lineage(entity["schema"])
    known = {name: value for schema in line for name, value in PROPERTIES.get(schema, {}).items()}
    properties = entity["properties"]
    found = [f"{name} is missing" for schema in line for name in REQUIRED.get(schema, []) if not properties.get(name)]
    for name, values in properties.items():
        if name not in known:
            found.append(f"there is no property {name}")
            continue
        for value in values:
            expected = known[name]
            if expected[0].isupper():
                fits = expected in lineage(schemas.get(value, ""))
            else:
                fits = re.fullmatch(expected, value) is not None
            if not fits:
                found.append(f"{name} is {value!r}")
    return found

"""Writes the manual page of a program from its help, as ArgumentParser dumps it (`--experimental-dump-help`)."""

from __future__ import annotations


def page(root: dict, version: str, day: str) -> str:
    """The manual page in the language of troff."""
    name = root["commandName"]
    lines = [f'.TH {name.upper()} 1 {day} "{name} {version}"', ".SH NAME", f"{name} \\- {roff(root['abstract']).rstrip('.')}"]
    lines += [".SH SYNOPSIS", f".B {name}", "COMMAND [OPTION]...", ".SH DESCRIPTION", *paragraphs(root.get("discussion", ""))]
    for command in root.get("subcommands", []):
        if command.get("shouldDisplay", True) and command["commandName"] != "help":
            lines += section([name], command)
    return "\n".join(lines) + "\n"


def section(above: list[str], command: dict) -> list[str]:
    """What a command and those below it do."""
    names = [*above, command["commandName"]]
    arguments = [one for one in command.get("arguments", []) if one.get("shouldDisplay", True)]
    places = [value(one) for one in arguments if one["kind"] == "positional"]
    lines = [f'.SH "{" ".join(names).upper()}"', f".B {' '.join(names)}", " ".join(["[OPTION]...", *places]), ".PP", roff(command["abstract"])]
    lines += [".PP", *paragraphs(command["discussion"])] if command.get("discussion") else []
    for argument in arguments:
        lines += [".TP", title(argument), roff(argument.get("abstract", "")) + default(argument)]
    for inner in command.get("subcommands", []):
        if inner.get("shouldDisplay", True):
            lines += section(names, inner)
    return lines


def title(argument: dict) -> str:
    if argument["kind"] == "positional":
        return f"\\fI{roff(value(argument))}\\fR"
    names = ["-" * (1 if one["kind"] == "short" else 2) + one["name"] for one in argument.get("names", [])]
    text = ", ".join(f"\\fB{roff(name)}\\fR" for name in names)
    return text + (f" \\fI{roff(value(argument))}\\fR" if argument["kind"] == "option" else "")


def value(argument: dict) -> str:
    name = f"<{argument.get('valueName', 'value')}>"
    return name + ("..." if argument.get("isRepeating") else "")


def default(argument: dict) -> str:
    text = argument.get("defaultValue")
    return f" (default: {roff(text)})" if text and "default" not in argument.get("abstract", "") else ""


def paragraphs(text: str) -> list[str]:
    """Paragraphs; lines that are indented keep their form."""
    lines: list[str] = []
    for paragraph in text.split("\n\n"):
        rows = paragraph.split("\n")
        if any(row.startswith("  ") for row in rows):
            lines += [".PP", ".nf", *[roff(row) for row in rows], ".fi"]
        else:
            lines += [".PP", roff(" ".join(rows))]
    return lines


def roff(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")
    return "\\&" + text if text[:1] in (".", "'") else text

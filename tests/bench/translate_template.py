#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""translate_template.py RELATORIO.odt OUT.odt: the same document with its relatorio markers as Mustache tags."""
import html
import re
import sys
import zipfile

PLACEHOLDER = re.compile(r"<text:placeholder[^>]*>(.*?)</text:placeholder>", re.S)
FOR = re.compile(r'for each="(\w+) in (\w+)"')
IF = re.compile(r'if test="(\w+)"')


def translate(content):
    open_sections = []  # (relatorio's word, section name, loop variable)

    def tag(match):
        marker = html.unescape(match.group(1)).strip()[1:-1]
        if found := FOR.fullmatch(marker):
            open_sections.append(("for", found.group(2), found.group(1)))
            return "{{#%s}}" % found.group(2)
        if found := IF.fullmatch(marker):
            open_sections.append(("if", found.group(1), None))
            return "{{#%s}}" % found.group(1)
        if marker in ("/for", "/if"):
            word, name, _ = open_sections.pop()
            assert marker == "/" + word, marker
            return "{{/%s}}" % name
        variables = {variable for _, _, variable in open_sections}
        first, _, rest = marker.partition(".")
        return "{{%s}}" % (rest if first in variables else marker)

    content = PLACEHOLDER.sub(tag, content)
    assert not open_sections, open_sections
    return content


def main():
    source, target = sys.argv[1:]
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            if entry.filename == "content.xml":
                data = translate(data.decode()).encode()
            new.writestr(entry, data)


main()

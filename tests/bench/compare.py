#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""compare.py RELATORIO_DIR PLANERKA_DIR RELATORIO.json PLANERKA.json: checks that both wrote the same texts, prints the ratio."""
import json
import os
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

LEAST = 5
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def paragraphs(path):
    with zipfile.ZipFile(path) as package:
        content = ElementTree.fromstring(package.read("content.xml"))
    texts = ("".join(p.itertext()).strip() for p in content.iter() if p.tag in (TEXT + "p", TEXT + "h"))
    return [text for text in texts if text]


def main():
    peer_folder, own_folder, peer_json, own_json = sys.argv[1:]
    names = sorted(os.listdir(peer_folder))
    assert names == sorted(os.listdir(own_folder)) and names
    for name in names[:: max(1, len(names) // 20)]:
        peer, own = (paragraphs(os.path.join(folder, name)) for folder in (peer_folder, own_folder))
        assert peer == own, (name, [pair for pair in zip(peer, own) if pair[0] != pair[1]][:3])

    peer, own = (json.load(open(path)) for path in (peer_json, own_json))
    for result in (peer, own):
        print("%-10s %8.0f documents per second of one core, median %.3f ms" % (result["peer"], result["docs_s"], result["median_ms"]))
    # Of the medians: where a file system is slow, a few documents wait for it many times as long as the others.
    ratio = peer["median_ms"] / own["median_ms"]
    print("ratio      %8.1f" % ratio)
    sys.exit(0 if ratio >= LEAST else "less than %d times relatorio" % LEAST)


main()

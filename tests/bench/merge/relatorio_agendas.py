#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""relatorio_agendas.py TEMPLATE MEETINGS FOLDER: an agenda of each meeting with relatorio, in one process that keeps the parsed
template. Prints its figures as bench_merge does; the processor's clock, so that what else the machine does does not count."""
import json
import os
import statistics
import sys
import time

from relatorio.templates.opendocument import Template


def clock(minutes):
    return "%02d:%02d" % (minutes // 60 % 24, minutes % 60)


def with_times(meeting):
    """Number, start and end of each item, end and length of the meeting: computed by bench_merge, too."""
    hours, minutes = meeting["startTime"].split(":")
    now = start = int(hours) * 60 + int(minutes)
    for number, item in enumerate(meeting["items"], 1):
        item["nr"] = number
        item["start"] = clock(now)
        now += item["minutes"]
        item["end"] = clock(now)
    meeting["endTime"] = clock(now)
    meeting["totalMinutes"] = now - start
    return meeting


def main():
    template_path, meetings_path, folder = sys.argv[1:]
    os.makedirs(folder)
    with open(meetings_path) as file:
        meetings = [json.loads(line) for line in file]
    template = None
    times = []
    begun = time.process_time()
    for meeting in meetings:
        before = time.process_time()
        if template is None:
            template = Template(source=None, filepath=template_path)
        document = template.generate(**with_times(meeting)).render()
        with open(os.path.join(folder, meeting["id"] + ".odt"), "wb") as file:
            file.write(document.getvalue())
        times.append((time.process_time() - before) * 1e3)
    print(json.dumps({"peer": "relatorio", "docs_s": len(times) / (time.process_time() - begun),
                      "median_ms": statistics.median(times)}))


main()

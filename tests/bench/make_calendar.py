#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""make_calendar.py EVENTS FOLDER: writes FOLDER/calendar.ics, FOLDER/rates.json and FOLDER/same_people.ics, the same at every run.

EVENTS series that begin in January or February 2026, in Europe/Brussels with its VTIMEZONE, 15 to 120 minutes long, with
8 attendees of 40 people: a quarter weekly (2 EXDATEs), a quarter every other week (1 EXDATE), a quarter on the first such
weekday of the month, a quarter on Mondays and Wednesdays until 15 December. The hourly rate of a person stands in X-RATE of each
ATTENDEE and on the rate card: whole euros, so that quarters of an hour are whole cents and nobody has to round.

In same_people.ics the same 8 people attend every series and nobody invited them; their X-RATE is another in each, so that no rate
card goes with it."""
import datetime
import json
import os
import random
import sys

DAYS = ["MO", "TU", "WE", "TH", "FR"]
DAY = datetime.timedelta(days=1)
RATES = [55, 70, 85, 95, 120, 150]
HEAD = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//planerka//bench//EN
BEGIN:VTIMEZONE
TZID:Europe/Brussels
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE
"""


def moved_to(start, weekdays):
    while start.weekday() not in weekdays:
        start += DAY
    return start


def rule_of(kind, start, r):
    """Rule, start that obeys it, exceptions."""
    start = moved_to(start, range(5))
    weekday = DAYS[start.weekday()]
    if kind == 0:
        return "FREQ=WEEKLY;BYDAY=" + weekday, start, [start + 7 * n * DAY for n in r.sample(range(1, 40), 2)]
    if kind == 1:
        return "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + weekday, start, [start + 14 * r.randint(1, 20) * DAY]
    if kind == 2:
        while start.day > 7:
            start += 7 * DAY
        return "FREQ=MONTHLY;BYDAY=1" + weekday, start, []
    return "FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261215T225959Z", moved_to(start, (0, 2)), []


def event(number, people, organizer, r):
    """An event with these people, (address, rate) each."""
    start = datetime.datetime(2026, 1, 1, r.randint(8, 17), r.choice([0, 15, 30, 45])) + r.randint(0, 58) * DAY
    rule, start, exceptions = rule_of(number % 4, start, r)
    end = start + datetime.timedelta(minutes=r.choice([15, 30, 45, 60, 90, 120]))
    people = people(r)
    lines = ["BEGIN:VEVENT", "UID:%d@example.com" % number, "DTSTAMP:20251201T000000Z", "SUMMARY:Meeting %d" % number,
             "DTSTART;TZID=Europe/Brussels:%s" % start.strftime("%Y%m%dT%H%M%S"),
             "DTEND;TZID=Europe/Brussels:%s" % end.strftime("%Y%m%dT%H%M%S"), "RRULE:" + rule]
    lines += ["EXDATE;TZID=Europe/Brussels:" + time.strftime("%Y%m%dT%H%M%S") for time in exceptions]
    if organizer:
        lines.append("ORGANIZER:mailto:" + people[0][0])
    lines += ["ATTENDEE;CN=%s;X-RATE=%d:mailto:%s" % (person.split("@")[0].title(), rate, person) for person, rate in people]
    return "\n".join(lines + ["END:VEVENT"]) + "\n"


def write_calendar(path, count, people, organizer, r):
    text = HEAD + "".join(event(number, people, organizer, r) for number in range(count)) + "END:VCALENDAR\n"
    with open(path, "w", newline="") as file:
        file.write(text.replace("\n", "\r\n"))


def main():
    count, folder = int(sys.argv[1]), sys.argv[2]
    r = random.Random(5545)
    rates = {"person%d@example.com" % n: r.choice(RATES) for n in range(40)}
    write_calendar(os.path.join(folder, "calendar.ics"), count,
                   lambda r: [(person, rates[person]) for person in r.sample(sorted(rates), 8)], True, r)
    with open(os.path.join(folder, "rates.json"), "w") as file:
        json.dump({"currency": "EUR", "people": {person: str(rate) for person, rate in rates.items()}}, file)
    write_calendar(os.path.join(folder, "same_people.ics"), count,
                   lambda r: [(person, r.choice(RATES)) for person in sorted(rates)[:8]], False, random.Random(42))


main()

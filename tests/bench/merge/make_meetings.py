#!/usr/bin/env python3
# SPDX-License-Identifier: MPL-2.0
"""make_meetings.py COUNT FILE: writes COUNT meetings, a line of JSON each, the same at every run.

Each has 12 attendees of two companies, 10 agenda items with a length and notes, 6 actions, 5 recognitions, the dates of a year,
and three sections that some meetings have and others not."""
import datetime
import json
import random
import sys

FIRST = "Anna Bram Chloë Dário Elif Fatima Göran Hana Ivo José Kaat Lars Mia Noor Özgür Priya Quinn Rosa Søren Tomás".split()
LAST = "Müller Okafor Jansen O'Brien Rossi Novák Tanaka Silva Lindqvist Patel Dubois Kowalski Haddad Nguyen Smith".split()
ROLES = ["Account executive", "Solutions engineer", "R&D lead", "Procurement", "CFO", "Legal counsel", "Customer success",
         "Project manager"]
TOPICS = ["Welcome and introductions", "Goals for the quarter", "Product demonstration", "Pricing & discount tiers",
          "Security and compliance", "Integration plan", "Support levels (SLA < 4 h)", "Reference visits", "Contract terms",
          "Next steps and closing", "Roadmap preview", "Training programme", "Migration risks"]
WORDS = ("client asked for a clear view of the total cost per seat and of the expected adoption curve the team will show "
         "figures from the pilot and discuss how the rollout can be staged by region without extra licences").split()
ACTIONS = ["Send revised quotation", "Book technical deep-dive", "Share SOC 2 report", "Draft the pilot plan",
           "Collect seat counts per region", "Arrange reference call", "Confirm training dates"]
CLIENTS = ["Northwind Traders", "Böhm & Söhne GmbH", "Acme <Industrial>", "Café du Nord", "Tailspin Toys"]
DAY = datetime.timedelta(days=1)


def sentence(r, length):
    text = " ".join(r.choice(WORDS) for _ in range(length))
    return text[0].upper() + text[1:] + "."


def person(r):
    return "%s %s" % (r.choice(FIRST), r.choice(LAST))


def attendee(r, number, client):
    return {"name": person(r), "company": "Our Company" if number < 6 else client, "role": r.choice(ROLES),
            "email": "a%02d@example.com" % number, "kind": "required" if number < 8 else "optional",
            "rate": r.choice([55, 70, 85, 95, 120, 150])}


def meeting(number):
    r = random.Random(1000 + number)
    client = r.choice(CLIENTS)
    attendees = [attendee(r, n, client) for n in range(12)]
    date = datetime.date(2026, 1, 5) + number % 250 * DAY
    return {"id": "M%04d" % number, "title": "Sales meeting %04d" % number, "client": client, "date": date.isoformat(),
            "startTime": "%02d:%02d" % (r.choice([8, 9, 10]), r.choice([0, 15, 30])), "location": "Room %d" % r.randint(1, 40),
            "organizer": attendees[0]["name"], "purpose": sentence(r, 22), "confidential": number % 3 != 1,
            "hasDialin": number % 2 == 0, "dialin": "https://meet.example.com/%06d" % (number * 7919 % 1000000),
            "hasRecognition": number % 4 != 3, "attendees": attendees,
            "items": [{"title": title, "owner": r.choice(attendees)["name"], "minutes": r.choice([5, 10, 15, 20, 30]),
                       "notes": sentence(r, r.randint(12, 28))} for title in r.sample(TOPICS, 10)],
            "actions": [{"what": action, "who": r.choice(attendees)["name"], "due": (date + r.randint(3, 30) * DAY).isoformat()}
                        for action in r.sample(ACTIONS, 6)],
            "recognition": [{"name": person(r), "reason": sentence(r, 9)} for _ in range(5)],
            "recurrences": [(date + 7 * week * DAY).isoformat() for week in range(52)]}


def main():
    count, path = int(sys.argv[1]), sys.argv[2]
    with open(path, "w") as file:
        for number in range(count):
            file.write(json.dumps(meeting(number), ensure_ascii=False) + "\n")


main()

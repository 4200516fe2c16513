#!/usr/bin/python3
# SPDX-License-Identifier: MPL-2.0
"""The schema of `planerka schema`, used by python3-jsonschema: check_schema.py PLANERKA SOURCE_FOLDER

What people and Planerka write validates, what is broken does not, and of types the schema and the reader of Planerka
refuse the same.
"""
import copy
import json
import pathlib
import random
import re
import subprocess
import sys

import jsonschema

PLANERKA, SOURCE = sys.argv[1], pathlib.Path(sys.argv[2])
MUTATIONS = 800
VALUES = [None, True, 7, 5.5, -1, "x", "", "2026-12-15", "12.50", [], {}, [None], ["x"], [5], [{}], 3000000000,
          60.0, "-1", "01", "0.1234567891", "9:30", "2026-12-07T9:30"]
DECIMAL = r"[+-]?(?!(\.?[0-9]){19})[0-9]+(\.[0-9]{1,9})?"  # of either sign; what is below zero is read and checked
failures = []


def planerka(*arguments, text=None):
    return subprocess.run([PLANERKA, *arguments], input=text, capture_output=True, text=True, timeout=60, check=False)


def schema_of(*arguments):
    schema = json.loads(planerka("schema", *arguments).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def expect(truth, what):
    if not truth:
        failures.append(what)


def validates(validator, instance, name):
    for error in validator.iter_errors(instance):
        failures.append(f"{name}: {error.json_path}: {error.message[:100]}")


def is_read(text):
    """Whether Planerka reads the file; what check() thinks of it is another question."""
    return planerka("check", "--json", "-", text=text).stderr == ""


def refuses_type(validator, instance):
    """Whether the schema refuses what the reader looks at: types, the forms of decimals, the range of whole numbers,
    and the three lists of values that are no open text in the model."""
    for error in validator.iter_errors(instance):
        schema = error.schema
        kinds = schema.get("type", [])
        is_decimal = "number" in kinds
        if error.validator == "type":
            return True
        if error.validator == "pattern" and is_decimal and not re.fullmatch(DECIMAL, str(error.instance)):
            return True
        if error.validator == "enum" and "type" not in schema:
            return True
        if error.validator in ("minimum", "maximum") and kinds == ["integer", "null"] and abs(error.instance) > 2**31 - 1:
            return True
        if error.validator == "pattern" and error.json_path == "$.schemaVersion":
            return True
    return False


def places(value, path=()):
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, path + (key,))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, path + (index,))


def replaced(instance, path, value):
    if not path:
        return value
    changed = copy.deepcopy(instance)
    inner = changed
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return changed


def full(schema, definitions, number):
    """An instance with every property the schema knows."""
    if "$ref" in schema:
        return full(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions, number)
    if "enum" in schema:
        return schema["enum"][0]
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if "object" in kinds:
        return {key: full(inner, definitions, number) for key, inner in schema["properties"].items()}
    if "array" in kinds:
        return [full(schema["items"], definitions, number)]
    if "boolean" in kinds:
        return True
    if "integer" in kinds:
        return max(5, schema.get("minimum", 5)) if schema.get("maximum", 9) >= 5 else 1
    if "number" in kinds:
        return str(max(1, schema.get("minimum", 1)))
    for example in ("text", "2026-12-15", "10:30", "2026-12-15T10:30", "USD", "https://example.com/j/1", "1.0"):
        if "pattern" not in schema or re.search(schema["pattern"], example):
            return example
    raise ValueError(schema)


meeting_schema, private_schema = schema_of(), schema_of("--private")
files = sorted([*SOURCE.glob("templates/examples/*.json"), *SOURCE.glob("tests/data/held-*.json")])
expect(len(files) >= 5, "where are the examples?")
examples = [json.loads(file.read_text()) for file in files]

# What there is validates.
for file, example in zip(files, examples):
    validates(meeting_schema, example, file.name)
purposes = json.loads(planerka("new", "--list", "--json").stdout)["purposes"]
expect(len(purposes) == 14, "14 purposes")
for purpose in purposes:
    for language in ("en", "ru"):
        made = planerka("new", "--purpose", purpose["id"], "--language", language).stdout
        validates(meeting_schema, json.loads(made), purpose["id"])

# What is broken does not.
BROKEN = [
    (("title",), 5), (("title",), ""), (("title",), None), (("title",), "x" * 201), (("agenda",), []), (("attendees",), []),
    (("attendees", 0, "role"), "king"), (("attendees", 0, "attendeeKind"), "robot"), (("audience",), "everyone"),
    (("attendees", 0, "headcount"), 0), (("attendees", 0, "headcount"), 10001), (("attendees", 0, "headcount"), "1"),
    (("costs", "currency"), "dollars"), (("costs", "currency"), "usd"), (("costs", "fixed", 0, "amount"), "-1.50"),
    (("costs", "fixed", 0, "amount"), "ten"), (("costs", "fixed", 0, "amount"), -1), (("costs", "fixed", 0, "category"), "bribe"),
    (("start",), "2026-12-07T09:30"), (("start", "local"), "7 December"), (("durationMinutes",), 4),
    (("durationMinutes",), 60.5), (("agenda", 0, "priority"), 4), (("agenda", 0, "plannedMinutes"), -5),
    (("agenda", 0, "fixed"), "yes"), (("agenda", 0, "fixedStart"), "half past nine"), (("schemaVersion",), "2.0"),
    (("schemaVersion",), 1), (("schemaVersion",), "-1"), (("schemaVersion",), "01"),
    (("start", "local"), "2026-12-07T9:30"), (("client",), {f"k{n}": 1 for n in range(1001)}), (("language",), "de"), (("goals", 0, "deadline"), "31.12.2026"), (("status",), "done"),
    (("days",), [{"date": "2026-12-07", "start": "9 o'clock"}]), (("outreach",), {"cadence": [{"intervalDays": 366}]}),
    (("outreach",), {"cadence": [{"maxAttempts": 0}]}), (("outreach",), {"cadence": [{"channels": ["pigeon"]}]}),
    (("agenda", 0, "activity"), "sleep"), (("agenda", 0, "serves"), "lunch"), (("recurrence",), {"exceptions": ["soon"]}),
    (("expectedBenefit",), {"revenue": {"amount": "1.00"}}),
    (("attendees", 0, "cost"), {"hoursPerYear": 799}), (("attendees", 0, "cost"), {"benefitsRate": 1.6}),
]
for path, value in BROKEN:
    expect(not meeting_schema.is_valid(replaced(examples[0], path, value)), f"{path} = {value!r} should be refused")
for missing in ("title", "agenda", "attendees"):
    without = {key: value for key, value in examples[0].items() if key != missing}
    expect(not meeting_schema.is_valid(without), f"a meeting without {missing} should be refused")
with_point = replaced(examples[0], ("durationMinutes",), 60.0)
expect(meeting_schema.is_valid(with_point) and is_read(json.dumps(with_point)), "60.0 is a whole number")
expect(meeting_schema.is_valid({**examples[0], "later": {"version": 9}}), "unknown keys are kept")

# Every property at once is read by Planerka, and of types both refuse the same.
everything = full(meeting_schema.schema, meeting_schema.schema["$defs"], 0)
validates(meeting_schema, everything, "every property")
expect(is_read(json.dumps(everything)), "every property: not read")
expect(len(list(places(everything))) > 250, "every property: too few")

chance = random.Random(20261124)
instances = [*examples, everything]
spread = [(instance, path) for instance in instances for path in places(instance) if path]
counts = {True: 0, False: 0}
for instance, path in chance.sample(spread, MUTATIONS):
    value = chance.choice(VALUES)
    changed = replaced(instance, path, value)
    read, refused = is_read(json.dumps(changed)), refuses_type(meeting_schema, changed)
    counts[read] += 1
    expect(read != refused, f"{path} = {value!r}: read {read}, refused by the schema {refused}")
expect(min(counts.values()) > MUTATIONS // 10, f"mutations prove little: {counts}")

# The private file.
private = {"schemaVersion": "1.0", "meetingId": "m", "attendees": {"a1": everything["attendees"][0]["cost"]},
           "opportunity": everything["costs"]["opportunity"], "advisor": {"overrideReason": "x"}}
validates(private_schema, private, "private file")
for path, value in [(("attendees", "a1"), 5), (("attendees", "a1", "fte"), "half"), (("opportunity", "marginRate"), 2),
                    (("advisor", "overrideReason"), 5), (("attendees",), [])]:
    expect(not private_schema.is_valid(replaced(private, path, value)), f"private {path} = {value!r} should be refused")

print("\n".join(failures) if failures else
      f"{len(files)} files, {2 * len(purposes)} new meetings, {len(BROKEN)} broken ones, "
      f"{MUTATIONS} mutations ({counts[True]} read, {counts[False]} refused)")
sys.exit(1 if failures else 0)

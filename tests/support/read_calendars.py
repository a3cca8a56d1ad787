"""Reads calendar files with python3-icalendar, which the product does not use.

Standard input: a JSON list of calendar files. Standard output: a JSON list with, for each file, either
{"error": text} or {"components": [{"name": …, "properties": [[name, parameters, value], …]}, …]}.
"""

import json
import sys
from datetime import date, datetime, timezone

from icalendar import Calendar


def value_of(value):
    moment = getattr(value, "dt", None)
    if isinstance(moment, datetime):
        return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    if isinstance(moment, date):
        return moment.isoformat()
    if hasattr(value, "to_ical") and not isinstance(value, str):
        return value.to_ical().decode()
    return str(value)


def parameters_of(value):
    parameters = getattr(value, "params", {})
    return {name: parameters[name] for name in sorted(parameters) if name != "VALUE"}


def component(part):
    if part.errors:
        raise ValueError("; ".join(str(error) for error in part.errors))
    properties = []
    for name, values in part.items():
        for value in values if isinstance(values, list) else [values]:
            properties.append([name, parameters_of(value), value_of(value)])
    return {"name": part.name, "properties": sorted(properties)}


def read(text):
    try:
        calendar = Calendar.from_ical(text)
        return {"components": [component(part) for part in calendar.walk()]}
    except Exception as error:  # any fault of the file is the answer asked for
        return {"error": f"{type(error).__name__}: {error}"}


json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)

"""Reads a calendar from standard input with Debian's icalendar, which the product does not use.

Prints what it understood as JSON; ends with an error when it does not understand.
"""

import json
import sys

from icalendar import Calendar


def text(value):
    return None if value is None else str(value)


def instant(component, name):
    value = component.get(name)
    return None if value is None else value.dt.isoformat()


def attendee(value):
    parameters = {key: str(found) for key, found in value.params.items()}
    return {"address": str(value), **parameters}


def people(component, name):
    found = component.get(name)
    if found is None:
        return []
    return [attendee(one) for one in (found if isinstance(found, list) else [found])]


calendar = Calendar.from_ical(sys.stdin.buffer.read())
json.dump(
    {
        "method": text(calendar.get("METHOD")),
        "events": [
            {
                "uid": text(event.get("UID")),
                "sequence": int(event.get("SEQUENCE", 0)),
                "stamp": instant(event, "DTSTAMP"),
                "start": instant(event, "DTSTART"),
                "end": instant(event, "DTEND"),
                "summary": text(event.get("SUMMARY")),
                "location": text(event.get("LOCATION")),
                "status": text(event.get("STATUS")),
                "url": text(event.get("URL")),
                "organizer": people(event, "ORGANIZER"),
                "attendees": people(event, "ATTENDEE"),
            }
            for event in calendar.walk("VEVENT")
        ],
    },
    sys.stdout,
    ensure_ascii=False,
)

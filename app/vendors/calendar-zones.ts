/// <reference lib="esnext.temporal" />
import ICAL from "ical.js";

/** What a clock shows, as the milliseconds from 1970-01-01 00:00 on that clock. */
export const wallOf = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  Date.UTC(year, month - 1, day, hour, minute, second);

/**
 * The instant of a wall-clock reading in a zone known by its IANA name. Inside the gap of spring the offset before the
 * gap counts, a repeated hour of autumn is its first one. Source: RFC 5545, 3.3.5.
 */
export function instantIn(name: string, wall: number): number {
  const [text = ""] = new Date(wall).toISOString().split("Z");
  return Temporal.PlainDateTime.from(text).toZonedDateTime(name).epochMilliseconds;
}

/** A zone by its IANA name: its rules are the platform's, whatever a file says about it. */
class NamedZone extends ICAL.Timezone {
  override utcOffset(time: ICAL.Time): number {
    const wall = wallOf(time);
    return (wall - instantIn(this.tzid, wall)) / 1000;
  }
}

/** A calendar that knows all IANA zones, and besides those the ones it describes itself. Refuses (throws) any other. */
export class Calendar extends ICAL.Component {
  readonly #zones = new Map<string, ICAL.Timezone>();

  override getTimeZoneByID(name: string): ICAL.Timezone {
    const known = this.#zones.get(name);
    if (known) return known;
    const zone = isNamed(name)
      ? new NamedZone({
          tzid: name,
          component: "",
          location: "",
          tznames: "",
          latitude: 0,
          longitude: 0,
        })
      : super.getTimeZoneByID(name);
    if (!zone) throw new RangeError(`No such zone: ${name}`);
    this.#zones.set(name, zone);
    return zone;
  }
}

function isNamed(name: string): boolean {
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId !== "";
  } catch {
    return false;
  }
}

import { zoneOf } from "#app/domain/catalogue/time/zone.ts";

/** The zones to choose from, west to east, at least one for every offset in use; any other IANA name is understood as well. */
export const zonesToChoose = [
  "Pacific/Pago_Pago",
  "Pacific/Honolulu",
  "America/Anchorage",
  "America/Los_Angeles",
  "America/Denver",
  "America/Chicago",
  "America/Mexico_City",
  "America/New_York",
  "America/Bogota",
  "America/Halifax",
  "America/Santiago",
  "America/St_Johns",
  "America/Sao_Paulo",
  "America/Argentina/Buenos_Aires",
  "Atlantic/South_Georgia",
  "Atlantic/Azores",
  "Europe/Lisbon",
  "Europe/London",
  "Europe/Berlin",
  "Africa/Lagos",
  "Africa/Johannesburg",
  "Europe/Athens",
  "Europe/Kyiv",
  "Europe/Istanbul",
  "Asia/Riyadh",
  "Asia/Tehran",
  "Asia/Dubai",
  "Asia/Kabul",
  "Asia/Karachi",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Asia/Dhaka",
  "Asia/Yangon",
  "Asia/Bangkok",
  "Asia/Shanghai",
  "Asia/Singapore",
  "Australia/Perth",
  "Australia/Eucla",
  "Asia/Seoul",
  "Asia/Tokyo",
  "Australia/Adelaide",
  "Australia/Sydney",
  "Pacific/Noumea",
  "Pacific/Auckland",
  "Pacific/Chatham",
  "Pacific/Tongatapu",
  "Pacific/Kiritimati",
] as const;

/** Whether a text names a zone that clocks follow; offsets such as +02:00 have no rules and are none. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+/-]{2,40}$/.test(name)) return false;
  try {
    zoneOf(name);
    return true;
  } catch {
    return false;
  }
}

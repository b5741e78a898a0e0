import { readFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Network } from "#app/vendors/calendar-address.ts";

/** A certificate for two names of nobody, and its key: for this server only. */
const pem = (name: string) => readFileSync(join(import.meta.dirname, "tls", name), "utf8");

export const calendarHost = "calendar.beispiel.example";
export const otherHost = "other.beispiel.example";

/** A calendar provider on this machine. The network leads every name to it, and looks at addresses as it is told. */
export async function calendarServer(
  listener: RequestListener,
  other: Partial<Network> = {},
): Promise<Network> {
  const server = createServer({ key: pem("key.pem"), cert: pem("cert.pem") }, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    lookup: () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]),
    isPublic: () => true,
    port: (server.address() as AddressInfo).port,
    ca: pem("cert.pem"),
    milliseconds: 2_000,
    ...other,
  };
}

/** A calendar file out of the lines of its events. */
export const calendarFile = (...events: string[]): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Beispiel//DE",
    ...events.flatMap((event) => ["BEGIN:VEVENT", ...event.trim().split(/\n\s*/), "END:VEVENT"]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

import ical, { ICalEventBusyStatus } from "ical-generator";
import { company } from "#app/domain/catalogue/company.ts";
import { i18nFor } from "#app/i18n/i18n.ts";
import { localeOfPerson } from "#app/i18n/locale.ts";
import { oneLine } from "#emails/greeting.ts";
import type { Topic } from "./consultation.ts";
import type { feedOf } from "./feeds.server.ts";

type Feed = NonNullable<Awaited<ReturnType<typeof feedOf>>>;

/** A consultant's appointments as a calendar to subscribe to: with names and contacts, or only that the time is taken. */
export function feedFile({ shows, language, appointments }: Feed): string {
  const locale = localeOfPerson(language);
  const t = i18nFor(locale).getFixedT(locale, "booking");
  const calendar = ical({
    name: t("feed.name", { brand: company.brand }),
    prodId: { company: company.brand, product: "Portal", language: locale.toUpperCase() },
    ttl: 15 * 60,
  });
  const host = new URL(process.env.APP_ORIGIN ?? "").hostname;
  for (const one of appointments) {
    const who = [one.name, one.company].filter(Boolean).join(", ");
    const contact = [one.email, one.phone].filter(Boolean).join(", ");
    const full = {
      summary: oneLine(t("calendar.title", { who }), 200),
      description: oneLine(`${t(`topics.${one.topic as Topic}`)} · ${contact}`, 500),
    };
    calendar.createEvent({
      id: `appointment-${one.id}@${host}`,
      sequence: one.sequence,
      stamp: new Date(),
      start: one.startsAt,
      end: one.endsAt,
      busystatus: ICalEventBusyStatus.BUSY,
      ...(shows === "full" ? full : { summary: t("feed.busy") }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

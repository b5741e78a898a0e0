import { useTranslation } from "react-i18next";
import { z } from "zod";
import { bookableConsultants } from "#app/domain/booking/availability.server.ts";
import { dateIn } from "#app/domain/booking/hours-in-words.ts";
import { type Why, whyNot } from "#app/domain/booking/why.server.ts";
import { consultationZone } from "#app/domain/booking/consultation.ts";
import { momentInWords } from "#app/i18n/full-date.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Select } from "#app/ui/select.tsx";
import type { Route } from "./+types/why";
import { CalendarLinks } from "./calendar-links.tsx";

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export async function loader({ context, url }: Route.LoaderArgs) {
  const access = context.get(houseAccessContext);
  const asked = Object.fromEntries(
    ["person", "tag", "zeit"].map((name) => [name, url.searchParams.get(name) ?? ""]),
  );
  const all = await bookableConsultants(access);
  const people = all.map(({ personId: value, name: label }) => ({ value, label }));
  const person = z.uuid().safeParse(asked.person).data;
  const [date, time] = [dateIn(asked.tag ?? ""), clock.safeParse(asked.zeit).data];
  const why = person && date && time ? await whyNot(access, person, date, time) : undefined;
  const incomplete = url.search !== "" && !why;
  return { people, asked, incomplete, why: why && told(why, context.get(localeContext)) };
}

const told = ({ startsAt, ...why }: Why, locale: "de" | "en") => ({
  ...why,
  moment: momentInWords(startsAt, locale, consultationZone),
});

/** „Warum ist dieser Termin nicht frei?“ A question only: it is asked by address and changes nothing. */
export default function WhyPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("calendar");
  const { people, asked, incomplete, why } = loaderData;
  return (
    <>
      <title>{t("why.title")}</title>
      <PageHeading size="md" title={t("why.title")} lead={t("why.lead")} />
      <CalendarLinks />
      {why && (
        <Notice
          tone={why.because ? "caution" : "success"}
          title={`${why.name}, ${why.moment}`}
          live
        >
          <p>
            {t(`why.reason.${why.because ?? "free"}`)}
            {why.calendar && ` ${t("why.calendar", { name: why.calendar })}`}
            {why.detail && ` ${why.detail === "hold" ? t("why.hold") : why.detail}`}
          </p>
        </Notice>
      )}
      {incomplete && (
        <Notice tone="caution" live>
          <p>{t("why.incomplete")}</p>
        </Notice>
      )}
      <form className="flex flex-col gap-5">
        <Select
          name="person"
          label={t("why.person")}
          placeholder={t("why.choose")}
          options={people}
          defaultValue={asked.person}
        />
        <Field name="tag" label={t("why.day")} type="date" defaultValue={asked.tag} />
        <Field name="zeit" label={t("why.time")} type="time" defaultValue={asked.zeit} />
        <div>
          <Button>{t("why.ask")}</Button>
        </div>
      </form>
    </>
  );
}

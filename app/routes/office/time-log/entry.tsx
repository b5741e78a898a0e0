import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { correctTime } from "#app/domain/workspace/time-log/book-time.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDay, todayInBerlin } from "#app/i18n/format.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Notice } from "#app/ui/notice.tsx";
import { type FieldErrors, readForm, type Typed } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/entry";
import { EntryHeading } from "./entry-heading.tsx";
import { entryIn, placeOf, refusal } from "./find-entry.server.ts";
import { useDuration } from "./month-links.tsx";
import { WorkForm } from "./work-form.tsx";
import { correctionShape } from "./work-shape.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  ...(await entryIn(context.get(houseAccessContext), params)),
  today: todayInBerlin(),
});

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(houseAccessContext);
  await entryIn(access, params);
  const form = await readForm(request, correctionShape, ["version"]);
  const { typed } = form;
  if (!form.ok) return data(wrong(typed, form.errors), { status: 400 });
  const { version, ...work } = form.data;
  const answer = await correctTime(access, { ...placeOf(params), version }, work);
  if (answer === "day-to-come") return data(wrong(typed, { day: answer }), { status: 400 });
  if (typeof answer === "object")
    return data({ typed, errors: {}, now: answer.now }, { status: 409 });
  if (answer !== "corrected") throw refusal(answer);
  const page = addressOf("office.client.time", context.get(localeContext), params);
  return redirect(`${page}?monat=${work.day.slice(0, 7)}`, 303);
}

const wrong = (typed: Typed, errors: FieldErrors) => ({ typed, errors, now: undefined });

/** One entry to correct. Whoever saw an older one reads how it stands now and keeps what was typed. */
export default function Entry({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("timeLog");
  const locale = useLocale();
  const duration = useDuration();
  const { client, entry, today } = loaderData;
  const { day, minutes, what } = entry;
  const title = t("entry.title");
  const now = actionData?.now;
  return (
    <>
      <title>{actionData ? t("errorTitle", { title }) : title}</title>
      <EntryHeading
        client={client}
        month={day.slice(0, 7)}
        title={title}
        lead={t("entry.lead", { person: entry.person })}
      />
      {now && (
        <Notice tone="caution" title={t("entry.changedTitle")} live>
          <p>
            {t("entry.changed", {
              day: formatDay(now.day, locale),
              duration: duration(now.minutes),
              what: now.what,
            })}
          </p>
        </Notice>
      )}
      <WorkForm
        typed={actionData?.typed ?? { day, minutes: String(minutes), what }}
        errors={actionData?.errors ?? {}}
        submit={t("entry.submit")}
        today={today}
        version={now?.version ?? entry.version}
      />
    </>
  );
}

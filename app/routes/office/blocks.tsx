import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { z } from "zod";
import { blockTime } from "#app/domain/booking/blocks.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { ListRow, RowButton, RowList } from "#app/ui/row-list.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../field-issues.ts";
import { optionalLine, readForm } from "../form.ts";
import { posted } from "../posted.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/blocks";
import { CalendarLinks } from "./calendar-links.tsx";
import { blockOf, blocksView } from "./blocks-view.server.ts";

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "time");

const shape = {
  person: z.uuid("person"),
  day: z.iso.date("day"),
  from: clock,
  to: clock,
  note: optionalLine(200),
};

export async function loader({ context }: Route.LoaderArgs) {
  if (context.get(posted)) return undefined;
  return blocksView(context.get(houseAccessContext), context.get(localeContext));
}

export async function action({ request, context }: Route.ActionArgs) {
  context.set(posted, true);
  const [access, locale] = [context.get(houseAccessContext), context.get(localeContext)];
  const form = await readForm(request, shape);
  const errors = form.ok ? (form.data.from < form.data.to ? {} : { to: "order" }) : form.errors;
  if (!form.ok || Object.keys(errors).length > 0)
    return data(await blocksView(access, locale, form.typed, errors), { status: 400 });
  if (!(await blockTime(access, blockOf(form.data)))) throw data(null, { status: 404 });
  return redirect(addressOf("office.blocks", locale), 303);
}

/** Times taken out of a calendar by hand, and the form for more. */
export default function Blocks({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("calendar");
  const locale = useLocale();
  const view = actionData ?? loaderData;
  if (!view) return null;
  const { typed, errors, people, blocks } = view;
  const words = (key: string) => t(`blocks.error.${key as "time"}`);
  const field = (name: "day" | "from" | "to" | "note" | "person") => ({
    name,
    label: t(`blocks.${name}`),
    defaultValue: typed[name],
    ...(errors[name] ? { error: words(errors[name]) } : {}),
  });
  return (
    <>
      <title>{t("blocks.title")}</title>
      <PageHeading size="md" title={t("blocks.title")} lead={t("blocks.lead")} />
      <CalendarLinks />
      {blocks.length > 0 && (
        <RowList>
          {blocks.map(({ id, moment, note, name, mine }) => (
            <ListRow key={id} title={moment} note={[name, note].filter(Boolean).join(" · ")}>
              {mine && (
                <form method="post" action={addressOf("office.blocks.removal", locale)}>
                  <input type="hidden" name="block" value={id} />
                  <RowButton label={`${t("blocks.remove")}: ${moment}`}>
                    {t("blocks.remove")}
                  </RowButton>
                </form>
              )}
            </ListRow>
          ))}
        </RowList>
      )}
      <form method="post" className="flex flex-col gap-5">
        <ErrorSummary issues={issuesOf(errors, ["person", "day", "from", "to", "note"], words)} />
        <Select {...field("person")} placeholder={t("why.choose")} options={people} />
        <Field {...field("day")} type="date" />
        <div className="grid max-w-measure gap-5 sm:grid-cols-2">
          <Field {...field("from")} type="time" />
          <Field {...field("to")} type="time" />
        </div>
        <Field {...field("note")} optional maxLength={200} />
        <div>
          <Button>{t("blocks.submit")}</Button>
        </div>
      </form>
    </>
  );
}

import { useTranslation } from "react-i18next";
import { data, redirect } from "react-router";
import { bookTime } from "#app/domain/workspace/time-log/book-time.server.ts";
import { timeLog } from "#app/domain/workspace/time-log/time-log.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { todayInBerlin } from "#app/i18n/format.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { readForm } from "../../form.ts";
import { useLocale } from "../../use-locale.ts";
import { idOf } from "../find-client.server.ts";
import type { Route } from "./+types/client-time";
import { Entries } from "./entries.tsx";
import { MonthLinks } from "./month-links.tsx";
import { Sums } from "./sums.tsx";
import { WorkForm } from "./work-form.tsx";
import { monthIn, workShape } from "./work-shape.server.ts";

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const month = monthIn(url.searchParams);
  const log = await timeLog(context.get(houseAccessContext), idOf(params.organisationId), month);
  if (!log) throw data(null, { status: 404 });
  return { ...log, month, today: todayInBerlin() };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = context.get(houseAccessContext);
  const id = idOf(params.organisationId);
  const form = await readForm(request, workShape);
  if (!form.ok) {
    if (!(await timeLog(access, id, monthIn(new URLSearchParams())))) throw data(null, 404);
    return data({ typed: form.typed, errors: form.errors }, { status: 400 });
  }
  const answer = await bookTime(access, id, form.data);
  if (answer === "day-to-come")
    return data({ typed: form.typed, errors: { day: answer } }, { status: 400 });
  if (answer !== "booked") throw data(null, { status: 404 });
  const page = addressOf("office.client.time", context.get(localeContext), params);
  return redirect(`${page}?monat=${form.data.day.slice(0, 7)}`, 303);
}

/** What was worked for a client in a month, and the form to book more. */
export default function ClientTime({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("timeLog");
  const { t: office } = useTranslation("office");
  const locale = useLocale();
  const { client, entries, people, month, today } = loaderData;
  const title = t("client.title", { name: client.name });
  const typed = actionData?.typed ?? { day: today };
  return (
    <>
      <title>{actionData ? t("errorTitle", { title }) : title}</title>
      <Breadcrumbs
        crumbs={[
          { href: addressOf("office.clients", locale), label: office("clients.title") },
          { label: t("client.crumb", { name: client.name }) },
        ]}
      />
      <PageHeading size="md" title={title} lead={t("client.lead")} />
      <section aria-labelledby="book" className="flex flex-col gap-4">
        <h2 id="book">{t("client.book")}</h2>
        <WorkForm
          typed={typed}
          errors={actionData?.errors ?? {}}
          submit={t("client.submit")}
          today={today}
        />
      </section>
      <MonthLinks month={month} />
      {entries.length === 0 ? (
        <EmptyState title={t("client.emptyTitle")}>{t("client.empty")}</EmptyState>
      ) : (
        <>
          <Sums caption={t("perPerson")} sums={people} />
          <Entries clientId={client.id} entries={entries} />
        </>
      )}
    </>
  );
}

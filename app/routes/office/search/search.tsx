import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/search";
import { AppointmentRows, Found } from "./found.tsx";
import { allAppointments, askedIn, foundView } from "./search-view.server.ts";

export async function loader({ context, url }: Route.LoaderArgs) {
  const access = context.get(houseAccessContext);
  const locale = context.get(localeContext);
  const { search, short, onlyAppointments, cursor } = askedIn(url.searchParams);
  if (short) return data({ search, short }, { status: 400 });
  if (search === "") return { search, short };
  if (onlyAppointments)
    return { search, short, all: await allAppointments(access, { search, cursor }, locale) };
  return { search, short, found: await foundView(access, search, locale) };
}

export default function Search({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("office");
  const { search, short } = loaderData;
  const found = "found" in loaderData ? loaderData.found : undefined;
  const all = "all" in loaderData ? loaderData.all : undefined;
  const title = search ? t("search.of", { words: search }) : t("search.title");
  return (
    <>
      <title>{t(short ? "search.errorTitle" : "search.pageTitle", { title })}</title>
      <PageHeading size="md" title={title} lead={t("search.lead")} />
      <form
        method="get"
        action={addressOf("office.search", useLocale())}
        role="search"
        aria-label={t("search.title")}
        className="flex flex-col items-start gap-4 print:hidden"
      >
        <Field
          name="suche"
          type="search"
          label={t("search.label")}
          hint={t("search.hint")}
          defaultValue={search}
          maxLength={100}
          {...(short ? { error: t("search.short") } : {})}
        />
        <Button size="sm">{t("search.submit")}</Button>
      </form>
      {found && <Found search={search} found={found} />}
      {all && (
        <section aria-labelledby="found" className="flex flex-col gap-4">
          <h2 id="found">{t("appointments.title")}</h2>
          {all.appointments.length > 0 ? (
            <AppointmentRows rows={all.appointments} />
          ) : (
            <EmptyState title={t("search.noneTitle")}>{t("search.none")}</EmptyState>
          )}
          {all.next && (
            <p>
              <LinkButton look="secondary" href={all.next} soft>
                {t("search.more")}
              </LinkButton>
            </p>
          )}
        </section>
      )}
    </>
  );
}

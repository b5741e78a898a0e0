import { useTranslation } from "react-i18next";
import { redirect } from "react-router";
import { removeTime } from "#app/domain/workspace/time-log/book-time.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDay } from "#app/i18n/format.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { useLocale } from "../../use-locale.ts";
import type { Route } from "./+types/removal";
import { EntryHeading } from "./entry-heading.tsx";
import { entryIn, placeOf, refusal } from "./find-entry.server.ts";
import { useDuration } from "./month-links.tsx";

export const loader = ({ context, params }: Route.LoaderArgs) =>
  entryIn(context.get(houseAccessContext), params);

export async function action({ context, params }: Route.ActionArgs) {
  const answer = await removeTime(context.get(houseAccessContext), placeOf(params));
  if (answer === "unknown" || answer === "not-allowed") throw refusal(answer);
  return redirect(addressOf("office.client.time", context.get(localeContext), params), 303);
}

export default function Removal({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("timeLog");
  const locale = useLocale();
  const duration = useDuration();
  const { client, entry } = loaderData;
  const words = {
    day: formatDay(entry.day, locale),
    duration: duration(entry.minutes),
    what: entry.what,
    person: entry.person,
  };
  const back = addressOf("office.client.time", locale, params);
  return (
    <>
      <title>{t("removal.title")}</title>
      <EntryHeading
        client={client}
        month={entry.day.slice(0, 7)}
        title={t("removal.title")}
        lead={t("removal.lead", words)}
      />
      <form method="post">
        <ButtonRow>
          <Button>{t("removal.submit")}</Button>
          <LinkButton look="secondary" href={back} soft>
            {t("removal.keep")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}

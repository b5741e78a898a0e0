import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { z } from "zod";
import { feeds, makeFeed } from "#app/domain/booking/feeds.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatTime } from "#app/i18n/format.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { ListRow, RowButton, RowList } from "#app/ui/row-list.tsx";
import { readForm } from "../form.ts";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/feeds";
import { CalendarLinks } from "./calendar-links.tsx";

const kinds = ["busy", "full"] as const;

export async function loader({ context }: Route.LoaderArgs) {
  const own = await feeds(context.get(houseAccessContext));
  const locale = context.get(localeContext);
  return own.map(({ createdAt, ...feed }) => ({ ...feed, at: formatTime(createdAt, locale) }));
}

/** The address is shown this once: only its hash is kept. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, { shows: z.enum(kinds, "shows") });
  if (!form.ok) return data({ address: undefined }, { status: 400 });
  const token = await makeFeed(context.get(houseAccessContext), form.data.shows);
  const address = token && `${process.env.APP_ORIGIN ?? ""}/kalender/${token}`;
  return data({ address }, { status: address ? 200 : 409 });
}

export default function Feeds({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("calendar");
  const locale = useLocale();
  return (
    <>
      <title>{t("feeds.title")}</title>
      <PageHeading size="md" title={t("feeds.title")} lead={t("feeds.lead")} />
      <CalendarLinks />
      {actionData && (
        <Notice
          tone={actionData.address ? "success" : "caution"}
          live
          title={t(actionData.address ? "feeds.made" : "feeds.notMade")}
        >
          {actionData.address && <p className="wrap-anywhere">{actionData.address}</p>}
        </Notice>
      )}
      {loaderData.length > 0 && (
        <RowList>
          {loaderData.map(({ id, shows, at }) => (
            <ListRow
              key={id}
              title={t(`feeds.${shows as "busy"}.label`)}
              note={t("feeds.since", { at })}
            >
              <form method="post" action={addressOf("office.feeds.revocation", locale)}>
                <input type="hidden" name="feed" value={id} />
                <RowButton label={`${t("feeds.revoke")}: ${at}`}>{t("feeds.revoke")}</RowButton>
              </form>
            </ListRow>
          ))}
        </RowList>
      )}
      <form method="post" className="flex flex-col gap-6">
        <Choice
          name="shows"
          legend={t("feeds.shows")}
          options={kinds.map((kind) => ({
            value: kind,
            label: t(`feeds.${kind}.label`),
            help: t(`feeds.${kind}.help`),
          }))}
          chosen={["busy"]}
        />
        <div>
          <Button>{t("feeds.make")}</Button>
        </div>
      </form>
    </>
  );
}

import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { carried } from "#app/domain/self-check/carried-answers.ts";
import { type Draft as FoundDraft, draftOfLink } from "#app/domain/self-check/drafts.server.ts";
import { firstOpenQuestion } from "#app/domain/self-check/walk.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { formatDate } from "#app/i18n/format.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { linkStatus } from "../link-status.ts";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";
import type { Route } from "./+types/draft";
import { ContinueForm } from "./continue-form.tsx";
import { DraftGone } from "./draft-gone.tsx";

/** Looks only: what goes on or deletes is a button. */
export async function loader({ params, context, url }: Route.LoaderArgs) {
  const found = await draftOfLink(params.token);
  if (found.state !== "open")
    return data({ state: found.state }, { status: linkStatus(found.state) });
  const locale = context.get(localeContext);
  const link = url.origin + addressOf("draft", locale, params);
  return data({ link, ...shown(found.draft, locale) });
}

const shown = ({ answers, until, otherRules }: FoundDraft, locale: Locale) => ({
  count: Object.keys(answers).length,
  until: formatDate(until, locale),
  otherRules,
  carried: carried(answers),
  open: firstOpenQuestion(answers)?.id,
});

export default function Draft({ loaderData, params }: Route.ComponentProps) {
  const { t } = useTranslation("draft");
  const locale = useLocale();
  if (!("carried" in loaderData)) return <DraftGone state={loaderData.state} />;
  const { link, count, until, otherRules } = loaderData;
  return (
    <QuietSite claim={t("claim")}>
      <title>{t("title")}</title>
      <PageHeading title={t("title")} lead={t("lead", { count, until })} />
      {otherRules && (
        <div className="mt-6">
          <Notice tone="caution" title={t("otherRules.title")}>
            <p>{t("otherRules.text")}</p>
          </Notice>
        </div>
      )}
      <p className="mt-6">{t("link")}</p>
      <p className="mt-2 font-mono text-sm break-all">
        <a href={link}>{link}</a>
      </p>
      <p className="mt-6 max-w-measure text-ink-2">{t("holder")}</p>
      <p className="mt-3 max-w-measure text-ink-2">{t("snapshot")}</p>
      <div className="mt-8">
        <ButtonRow>
          <ContinueForm {...loaderData} />
          <form
            method="post"
            action={addressOf("draft.deletion", locale, params)}
            className="flex flex-col"
          >
            <Button look="secondary">{t("delete")}</Button>
          </form>
        </ButtonRow>
      </div>
    </QuietSite>
  );
}

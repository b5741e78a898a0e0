import { useTranslation } from "react-i18next";
import { threadPreview } from "#app/domain/workspace/comments/newest-comment.server.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { useLocale } from "../../use-locale.ts";
import { ThreadPanel } from "../comments/thread-panel.tsx";
import type { Route } from "./+types/opinion";
import { ApprovalHistory } from "./approval-history.tsx";
import { ApprovalPanel } from "./approval-panel.tsx";
import { DraftPanel } from "./draft-panel.tsx";
import { findSignOff } from "./find-sign-off.server.ts";
import { OpinionCard } from "./opinion-card.tsx";
import { SignOffHeading } from "./sign-off-heading.tsx";

export async function loader({ context, params }: Route.LoaderArgs) {
  const access = context.get(organisationAccessContext);
  const locale = context.get(localeContext);
  const page = await findSignOff(access, params.useCaseId, locale);
  const about = { kind: "opinion", useCaseId: page.useCaseId } as const;
  return { ...page, thread: await threadPreview(access, about, locale) };
}

export default function OpinionPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("opinion");
  const locale = useLocale();
  const { organisationId, useCaseId, title, opinions, approvals, called, mayWrite } = loaderData;
  const [newest, ...older] = opinions;
  return (
    <>
      <title>{`${t("title")} – ${title}`}</title>
      <SignOffHeading page={loaderData} lead={t("lead")} />
      <section className="flex flex-col gap-4">
        <h2 className="text-xl font-bold">{t(`called.${newest?.called ?? called}.name`)}</h2>
        {newest ? (
          <OpinionCard organisationId={organisationId} opinion={newest} />
        ) : (
          <p className="max-w-measure text-ink-2">{t("none")}</p>
        )}
        {older.length > 0 && (
          <Disclosure summary={t("older", { count: older.length })} wide>
            <div className="flex flex-col gap-5">
              {older.map((one) => (
                <OpinionCard key={one.version} organisationId={organisationId} opinion={one} />
              ))}
            </div>
          </Disclosure>
        )}
        {mayWrite && <DraftPanel page={loaderData} />}
      </section>
      <ApprovalPanel page={loaderData} />
      <ApprovalHistory approvals={approvals} />
      {newest && (
        <ThreadPanel
          preview={loaderData.thread}
          address={addressOf("workspace.opinion.comments", locale, { organisationId, useCaseId })}
        />
      )}
    </>
  );
}

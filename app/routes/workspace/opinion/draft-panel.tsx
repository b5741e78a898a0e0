import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { useLocale } from "../../use-locale.ts";
import type { SignOffPage } from "./find-sign-off.server.ts";

/** For the consultancy: what is being written, which the client does not see. */
export function DraftPanel({ page }: { page: SignOffPage }) {
  const { t } = useTranslation("opinion");
  const locale = useLocale();
  const { organisationId, useCaseId, draft, opinions } = page;
  const params = { organisationId, useCaseId };
  const begin = opinions.length > 0 ? "draft.correct" : "draft.begin";
  return (
    <div className="flex flex-col gap-3">
      {draft && <p className="text-ink-2">{t("draft.there", draft)}</p>}
      <ButtonRow>
        {draft && (
          <LinkButton
            size="sm"
            href={addressOf("workspace.opinion.publication", locale, params)}
            soft
          >
            {t("publication.open")}
          </LinkButton>
        )}
        <LinkButton
          size="sm"
          look={draft ? "secondary" : "primary"}
          href={addressOf("workspace.opinion.draft", locale, params)}
          soft
        >
          {t(draft ? "draft.goOn" : begin)}
        </LinkButton>
      </ButtonRow>
    </div>
  );
}

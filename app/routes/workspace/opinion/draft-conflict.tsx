import { useTranslation } from "react-i18next";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { DraftPage } from "./draft-page.server.ts";

/** Somebody was faster: shows what stands there now, while the form below keeps what was typed. */
export function DraftConflict({ page }: { page: DraftPage }) {
  const { t } = useTranslation("opinion");
  const { last, verdict, text } = page;
  return (
    <Notice tone="caution" live title={last ? t("conflict.draft", last) : t("conflict.published")}>
      {verdict && <p>{t("conflict.verdict", { verdict: t(`verdict.${verdict}.label`) })}</p>}
      <Disclosure summary={t("conflict.text")} open>
        <p className="whitespace-pre-line wrap-anywhere">{text}</p>
      </Disclosure>
      <p>{t("conflict.kept")}</p>
    </Notice>
  );
}

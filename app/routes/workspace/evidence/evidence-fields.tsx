import { useTranslation } from "react-i18next";
import { fileTypes } from "#app/domain/workspace/evidence/file-types.ts";
import type { VersionView } from "#app/domain/workspace/evidence/evidence-view.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { FileField } from "#app/ui/file-field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { Begun } from "./looked-at.ts";
import type { EvidenceFault } from "./evidence-form.server.ts";

type Props = {
  back: string;
  submit: string;
  fault: EvidenceFault | undefined;
  /** Of the piece that gets a new version, as it was seen. */
  version?: number;
  /** What that version says. */
  stored?: VersionView;
  /** What a new piece begins with. */
  begun?: Begun | undefined;
};

const order = ["file", "url", "text", "title", "validUntil"] as const;
const endings = Object.keys(fileTypes).map((type) => `.${type}`);

/** A file, a link or a note: one is enough. */
export function EvidenceFields({ back, submit, fault, version, stored, begun }: Props) {
  const { t } = useTranslation("evidence");
  const { errors = {}, typed } = fault ?? {};
  const words = (key: string) => t(`error.${key as "file-type"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const shown = (field: "url" | "text" | "title") =>
    typed?.[field] ?? stored?.[field] ?? begun?.[field] ?? "";
  return (
    <form method="post" encType="multipart/form-data" className="flex max-w-measure flex-col gap-7">
      <ErrorSummary issues={issuesOf(errors, order, words)} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <FileField
        name="file"
        optional
        label={t("field.file")}
        hint={fault?.fileLost ? t("field.fileAgain") : t("field.fileHint")}
        accept={[...endings, ".jpeg"].join(",")}
        {...wrong("file")}
      />
      <Field
        name="url"
        type="text"
        inputMode="url"
        label={t("field.url")}
        hint={t("field.urlHint")}
        defaultValue={shown("url")}
        maxLength={2000}
        optional
        {...wrong("url")}
      />
      <TextArea
        name="text"
        label={t("field.text")}
        hint={t("field.textHint")}
        defaultValue={shown("text")}
        maxLength={4000}
        optional
        {...wrong("text")}
      />
      <Field
        name="title"
        label={t("field.title")}
        hint={t("field.titleHint")}
        defaultValue={shown("title")}
        maxLength={200}
        optional
        {...wrong("title")}
      />
      <Field
        name="validUntil"
        type="date"
        label={t("field.validUntil")}
        hint={t("field.validUntilHint")}
        defaultValue={typed?.validUntil ?? begun?.validUntil ?? ""}
        optional
        {...wrong("validUntil")}
      />
      <ButtonRow>
        <Button>{submit}</Button>
        <LinkButton look="quiet" href={back} soft>
          {t("back")}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}

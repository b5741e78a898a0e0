import { useTranslation } from "react-i18next";
import type { ViewedRegister } from "#app/domain/workspace/register/register.server.ts";
import type { RegisterSuggestions } from "#app/domain/workspace/register/suggestions.server.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../../field-issues.ts";
import type { FieldErrors, Typed } from "../../form.ts";
import { PurposeFields } from "./purpose-fields.tsx";
import { RecipientFields } from "./recipient-fields.tsx";
import { fieldOrder, rowsShown } from "./register-words.ts";
import type { Fill } from "./row-props.ts";

type Props = {
  page: ViewedRegister & { suggestions: RegisterSuggestions };
  back: string;
  errors: FieldErrors;
  typed: Typed | undefined;
};

/** Everything the record of processing asks; whatever is not known yet stays a gap. */
export function RegisterForm({ page, back, errors, typed }: Props) {
  const { t } = useTranslation("register");
  const { register, version, members, suggestions } = page;
  const words = (key: string) => t(`error.${key as "steps"}`);
  const fill: Fill = (name, stored) => ({
    name,
    defaultValue: typed?.[name] ?? stored ?? "",
    ...(errors[name] ? { error: words(errors[name]) } : {}),
  });
  const row =
    (at: number): Fill =>
    (name, stored) =>
      fill(`${name}${at}`, stored);
  const rows = (of: "purpose" | "recipient", stored: number) =>
    Array.from({ length: rowsShown(stored, typed, of) }, (_, at) => at);
  return (
    <form method="post" className="flex max-w-measure flex-col gap-10">
      <ErrorSummary issues={issuesOf(errors, fieldOrder, words)} />
      <input type="hidden" name="version" value={version} />
      <Choices id="register-providers" values={suggestions.providers} />
      <Choices id="register-systems" values={suggestions.systems} />
      <section className="flex flex-col gap-6">
        <h2 className="text-lg">{t("purposes.title")}</h2>
        <p className="text-ink-2">{t("purposes.lead")}</p>
        {suggestions.bases.length > 0 && (
          <div className="text-ink-2">
            <p>{t("purposes.usual")}</p>
            <ul className="list-disc pl-5">
              {suggestions.bases.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </div>
        )}
        {rows("purpose", register.purposes.length).map((at) => (
          <PurposeFields key={at} at={at} stored={register.purposes[at]} field={row(at)} />
        ))}
      </section>
      <section className="flex flex-col gap-6">
        <h2 className="text-lg">{t("recipients.title")}</h2>
        <p className="text-ink-2">{t("recipients.lead")}</p>
        {rows("recipient", register.recipients.length).map((at) => (
          <RecipientFields key={at} at={at} stored={register.recipients[at]} field={row(at)} />
        ))}
      </section>
      <section className="flex flex-col gap-6">
        <h2 className="text-lg">{t("more.title")}</h2>
        <Field
          {...fill("system", register.system)}
          label={t("field.system")}
          list="register-systems"
          maxLength={200}
          optional
        />
        <Field
          {...fill("provider", register.provider)}
          label={t("field.provider")}
          list="register-providers"
          maxLength={200}
          optional
        />
        <Field
          {...fill("retention", register.retention)}
          label={t("field.retention")}
          hint={t("hint.retention")}
          maxLength={500}
          optional
        />
        <Select
          {...fill("responsibleId", register.responsibleId)}
          label={t("field.responsible")}
          options={members.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder={t("open")}
          optional
        />
      </section>
      <ButtonRow>
        <Button>{t("save")}</Button>
        <LinkButton look="quiet" href={back} soft>
          {t("back")}
        </LinkButton>
      </ButtonRow>
    </form>
  );
}

/** Words that the browser offers while somebody types. */
function Choices({ id, values }: { id: string; values: readonly string[] }) {
  return (
    <datalist id={id}>
      {[...new Set(values)].map((value) => (
        <option key={value}>{value}</option>
      ))}
    </datalist>
  );
}

import { useTranslation } from "react-i18next";
import { laender } from "#app/domain/catalogue/holidays.ts";
import { Button } from "#app/ui/button.tsx";
import { Choice } from "#app/ui/choice.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Select } from "#app/ui/select.tsx";
import { issuesOf } from "../field-issues.ts";
import type { FieldErrors, Typed } from "../form.ts";

type Props = {
  typed: Typed;
  errors: FieldErrors;
  consultants: readonly { id: string; name: string }[];
  chosen: readonly string[];
};

/** What a client begins with: the company, its first person, and who works for it. */
export function ClientFields({ typed, errors, consultants, chosen }: Props) {
  const { t } = useTranslation("office");
  const words = (key: string) => t(`client.error.${key as "email"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const order = ["company", "land", "name", "email", "consultants"];
  return (
    <form method="post" className="flex max-w-measure flex-col gap-6">
      <ErrorSummary issues={issuesOf(errors, order, words)} />
      <Field
        name="company"
        label={t("client.company")}
        defaultValue={typed.company}
        maxLength={200}
        {...wrong("company")}
      />
      <Select
        name="land"
        label={t("client.land")}
        hint={t("client.landHint")}
        placeholder={t("client.choose")}
        options={laender.map((land) => ({ value: land, label: t(`client.laender.${land}`) }))}
        defaultValue={typed.land}
        {...wrong("land")}
      />
      <Field
        name="name"
        label={t("client.name")}
        hint={t("client.nameHint")}
        defaultValue={typed.name}
        maxLength={200}
        {...wrong("name")}
      />
      <Field
        name="email"
        type="email"
        label={t("client.email")}
        defaultValue={typed.email}
        maxLength={254}
        {...wrong("email")}
      />
      {consultants.length > 0 ? (
        <Choice
          name="consultants"
          type="checkbox"
          legend={t("client.consultants")}
          options={consultants.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={chosen}
          {...wrong("consultants")}
        />
      ) : (
        <Notice>
          <p>{t("client.yourself")}</p>
        </Notice>
      )}
      <div className="flex flex-col items-start gap-3">
        <Button>{t("client.submit")}</Button>
        <p className="text-ink-2">{t("client.next")}</p>
      </div>
    </form>
  );
}

import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { issuesOf } from "../field-issues.ts";
import type { FieldErrors, Ticked, Typed } from "../form.ts";
import { StandingFields } from "./standing-fields.tsx";

type Props = { errors: FieldErrors; typed: Typed; ticked: Ticked };

export function InviteForm({ errors, typed, ticked }: Props) {
  const { t } = useTranslation("members");
  const words = (key: string) => t(`form.error.${key as "email"}`);
  const wrong = (field: string) => (errors[field] ? { error: words(errors[field]) } : {});
  const order = ["form", "name", "email", "roles", "guestUntil"];
  return (
    <section className="flex flex-col gap-5">
      <h2 className="text-xl font-bold">{t("form.title")}</h2>
      <p className="max-w-measure text-ink-2">{t("form.lead")}</p>
      <form id="form" method="post" className="flex max-w-measure flex-col gap-6">
        <ErrorSummary issues={issuesOf(errors, order, words)} />
        <Field
          name="name"
          label={t("form.name")}
          defaultValue={typed.name}
          maxLength={200}
          {...wrong("name")}
        />
        <Field
          name="email"
          type="email"
          label={t("form.email")}
          defaultValue={typed.email}
          maxLength={254}
          {...wrong("email")}
        />
        <StandingFields
          chosen={ticked.roles ?? ["editor"]}
          guestUntil={typed.guestUntil ?? ""}
          wrong={wrong}
        />
        <div>
          <Button>{t("form.submit")}</Button>
        </div>
      </form>
    </section>
  );
}

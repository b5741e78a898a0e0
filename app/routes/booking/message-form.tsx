import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Field } from "#app/ui/field.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { FieldErrors, Typed } from "../form.ts";
import { useLocale } from "../use-locale.ts";

type MessageFormProps = { open: boolean; typed: Typed; errors: FieldErrors };

/** „Kein passender Termin?“: a message instead of a time. */
export function MessageForm({ open, typed, errors }: MessageFormProps) {
  const { t } = useTranslation("booking");
  const action = addressOf("booking.message", useLocale());
  return (
    <div className="mt-10">
      <Disclosure summary={t("wish.title")} open={open}>
        <p className="pt-2 pb-5">{t("wish.lead")}</p>
        <MessageFields
          action={action}
          typed={typed}
          errors={errors}
          messageHint={t("wish.messageHint")}
        />
      </Disclosure>
    </div>
  );
}

type MessageFieldsProps = {
  action: string;
  typed: Typed;
  errors: FieldErrors;
  messageHint?: string;
};

/** Who writes, and what. */
export function MessageFields({ action, typed, errors, messageHint }: MessageFieldsProps) {
  const { t } = useTranslation("booking");
  const field = (name: "name" | "email" | "company" | "message") => ({
    name,
    id: `wish-${name}`,
    label: t(`form.${name}`),
    defaultValue: typed[name],
    ...(errors[name] ? { error: t(`error.${errors[name] as "email"}`) } : {}),
  });
  return (
    <form method="post" action={action} className="flex flex-col gap-5 pb-2">
      <input type="hidden" name="key" value={typed.key ?? ""} />
      <Field {...field("name")} autoComplete="name" maxLength={200} />
      <Field {...field("email")} type="email" autoComplete="email" maxLength={254} />
      <Field {...field("company")} optional autoComplete="organization" maxLength={200} />
      <TextArea
        {...field("message")}
        {...(messageHint ? { hint: messageHint } : {})}
        maxLength={4000}
      />
      <div>
        <Button id="wish-submit">{t("wish.submit")}</Button>
      </div>
    </form>
  );
}

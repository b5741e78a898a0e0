import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { useLocale } from "../use-locale.ts";

type ContinueFormProps = {
  carried: string;
  /** The first question without an answer; none when the result is next. */
  open: string | undefined;
};

/** Goes on with the check where it was left. */
export function ContinueForm({ carried, open }: ContinueFormProps) {
  const { t } = useTranslation("draft");
  const locale = useLocale();
  const page = open ? "check.questions" : "check.result";
  return (
    <form method="post" action={addressOf(page, locale)} className="flex flex-col">
      <input type="hidden" name="carried" value={carried} />
      {open && <input type="hidden" name="go" value={open} />}
      <Button>{t("continue")}</Button>
    </form>
  );
}

import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { useLocale } from "../use-locale.ts";

/** Starts the check with this use case chosen: the answer to its first question, sent like any other. */
export function CheckUseCase({ question, answer }: { question: string; answer: string }) {
  const { t } = useTranslation("library");
  return (
    <form
      method="post"
      action={addressOf("check.questions", useLocale())}
      className="flex flex-col"
    >
      <input type="hidden" name="question" value={question} />
      <input type="hidden" name="answer" value={answer} />
      <Button>{t("useCase.check")}</Button>
    </form>
  );
}

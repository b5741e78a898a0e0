import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { QuietSite } from "../site.tsx";
import { useLocale } from "../use-locale.ts";

type Props = { title: string; lead: string; refused: boolean };

/** Asks once more before a method goes; says why if it must stay. */
export function RemovalForm({ title, lead, refused }: Props) {
  const { t } = useTranslation("security");
  const locale = useLocale();
  return (
    <QuietSite action={<a href={addressOf("security", locale)}>{t("back")}</a>}>
      <title>{title}</title>
      <PageHeading size="md" title={title} lead={lead} />
      <form method="post" className="mt-8 flex flex-col gap-6">
        {refused && <ErrorSummary issues={[{ field: "add", message: t("removal.last") }]} />}
        <ButtonRow>
          {refused ? (
            <LinkButton id="add" href={addressOf("security.passkey", locale)}>
              {t("methods.addPasskey")}
            </LinkButton>
          ) : (
            <Button>{t("removal.submit")}</Button>
          )}
          <LinkButton look="secondary" href={addressOf("security", locale)}>
            {t("removal.keep")}
          </LinkButton>
        </ButtonRow>
      </form>
    </QuietSite>
  );
}

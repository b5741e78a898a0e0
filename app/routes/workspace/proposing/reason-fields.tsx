import { useTranslation } from "react-i18next";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";

type Props = { typed: string | undefined; error: string | undefined; back: string };

/** Why something is proposed, and the way out of the form. */
export function ReasonFields({ typed, error, back }: Props) {
  const { t } = useTranslation("proposals");
  return (
    <>
      <TextArea
        name="reason"
        label={t("why")}
        hint={t("whyHint")}
        maxLength={2000}
        defaultValue={typed}
        {...(error ? { error: t(`error.${error as "reason"}`) } : {})}
      />
      <ButtonRow>
        <Button>{t("submit")}</Button>
        <LinkButton look="quiet" href={back} soft>
          {t("back")}
        </LinkButton>
      </ButtonRow>
    </>
  );
}

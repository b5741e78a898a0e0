import { useTranslation } from "react-i18next";
import { aiRoles, type AiRole } from "#app/domain/workspace/screening/ai-roles.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../../use-locale.ts";

type Props = {
  page: { organisationId: string; useCaseId: string; mayChange: boolean };
  role: { role: AiRole; by: string; at: string } | undefined;
};

/** The role under the AI Act, confirmed apart from the class. */
export function RoleCard({ page, role }: Props) {
  const { t } = useTranslation("screening");
  const locale = useLocale();
  const { organisationId, useCaseId, mayChange } = page;
  return (
    <Card title={t("role.title")} level={2}>
      {role && (
        <p className="text-lg">
          <Status state={role.role === "provider" ? "caution" : "go"}>
            {t(`role.${role.role}.name`)}
          </Status>
        </p>
      )}
      <ul className="flex flex-col gap-2 text-ink-2">
        {aiRoles.map((one) => (
          <li key={one}>
            <strong className="text-ink">{t(`role.${one}.name`)}:</strong> {t(`role.${one}.text`)}
          </li>
        ))}
      </ul>
      <div className="mt-auto flex flex-col items-start gap-3 border-t border-line pt-4">
        {role ? (
          <Status state="go">{t("state.confirmed", role)}</Status>
        ) : (
          <Status state="unlit">{t("state.unconfirmed")}</Status>
        )}
        {mayChange && (
          <form
            method="post"
            action={addressOf("workspace.screening.role", locale, { organisationId, useCaseId })}
            className="flex flex-wrap gap-3"
          >
            {aiRoles
              .filter((one) => one !== role?.role)
              .map((one) => (
                <Button key={one} size="sm" look="secondary" name="role" value={one}>
                  {t(`role.${one}.confirm`)}
                </Button>
              ))}
          </form>
        )}
      </div>
    </Card>
  );
}

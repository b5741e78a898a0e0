import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { RowList, ListRow, RowButton } from "#app/ui/row-list.tsx";
import { useLocale } from "../use-locale.ts";
import type { SignInsShown } from "./overview.tsx";

type Method = "link-totp" | "passkey" | "recovery-code" | "demo";

/** Where the person is signed in now; each can be ended, and all others at once. */
export function Sessions({ sessions }: Pick<SignInsShown, "sessions">) {
  const { t } = useTranslation("security");
  const locale = useLocale();
  const nameOf = (device: string | null) => device ?? t("sessions.unknown");
  return (
    <section className="flex flex-col items-start gap-5">
      <h2 className="text-xl font-bold">{t("sessions.title")}</h2>
      <p className="max-w-measure text-ink-2">{t("sessions.lead")}</p>
      <div className="w-full">
        <RowList>
          {sessions.map((one) => (
            <ListRow
              key={one.id}
              title={
                one.current
                  ? t("sessions.current", { device: nameOf(one.device) })
                  : nameOf(one.device)
              }
              note={t("sessions.note", {
                since: one.since,
                seen: one.seen,
                how: t(`sessions.method.${one.method as Method}`),
              })}
            >
              {!one.current && (
                <form
                  method="post"
                  action={addressOf("security.session.end", locale, { sessionId: one.id })}
                >
                  <RowButton
                    label={t("sessions.endOne", { device: nameOf(one.device), since: one.since })}
                  >
                    {t("sessions.end")}
                  </RowButton>
                </form>
              )}
            </ListRow>
          ))}
        </RowList>
      </div>
      {sessions.length > 1 && (
        <form method="post" action={addressOf("security.sessions.end", locale)}>
          <Button size="sm" look="secondary">
            {t("sessions.endOthers")}
          </Button>
        </form>
      )}
    </section>
  );
}

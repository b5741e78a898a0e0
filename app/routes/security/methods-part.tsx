import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { RowList, ListRow } from "#app/ui/row-list.tsx";
import { useLocale } from "../use-locale.ts";
import type { SignInsShown } from "./overview.tsx";

/** Passkeys with names and dates, and the authenticator app. */
export function Methods({ passkeys, appSince }: Pick<SignInsShown, "passkeys" | "appSince">) {
  const { t } = useTranslation("security");
  const locale = useLocale();
  const only = passkeys.length + (appSince ? 1 : 0) === 1;
  return (
    <section className="flex flex-col gap-5">
      <h2 className="text-xl font-bold">{t("methods.title")}</h2>
      <RowList>
        {passkeys.map((one) => (
          <ListRow
            key={one.id}
            title={one.name}
            note={one.used ? t("methods.passkeyUsed", one) : t("methods.passkeySince", one)}
          >
            <a
              href={addressOf("security.passkey.removal", locale, { passkeyId: one.id })}
              aria-label={t("methods.removePasskey", one)}
            >
              {t("methods.remove")}
            </a>
          </ListRow>
        ))}
        {appSince && (
          <ListRow title={t("methods.app")} note={t("methods.appSince", { since: appSince })}>
            <a href={addressOf("security.app", locale)} aria-label={t("methods.renewApp")}>
              {t("methods.renew")}
            </a>
            <a href={addressOf("security.app.removal", locale)} aria-label={t("methods.removeApp")}>
              {t("methods.remove")}
            </a>
          </ListRow>
        )}
      </RowList>
      {only && (
        <Notice>
          <p>{t("methods.only")}</p>
        </Notice>
      )}
      <ButtonRow>
        <LinkButton size="sm" href={addressOf("security.passkey", locale)}>
          {t("methods.addPasskey")}
        </LinkButton>
        {!appSince && (
          <LinkButton size="sm" look="secondary" href={addressOf("security.app", locale)}>
            {t("methods.addApp")}
          </LinkButton>
        )}
      </ButtonRow>
    </section>
  );
}

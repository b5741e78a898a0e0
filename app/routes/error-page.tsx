import { use } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PageBody } from "#app/ui/page.tsx";
import { RequestId, requestIdMark } from "./request-id.ts";
import { Site } from "./site.tsx";
import { useLocale } from "./use-locale.ts";

const statuses = [400, 403, 404, 405, 408, 410, 413, 414, 415, 421, 429, 503] as const;
type Known = (typeof statuses)[number];

const isKnown = (status: number): status is Known =>
  (statuses as readonly number[]).includes(status);

/** What a refusal says by itself, whatever its status. */
const reasons: Record<string, "notAllowed" | "readOnly" | "overLimit"> = {
  "not-allowed": "notAllowed",
  "read-only": "readOnly",
  "over-limit": "overLimit",
};

/** What went wrong and what to do now, in the language of the address. */
export function ErrorPage({ status, reason }: { status: number; reason?: unknown }) {
  const { t } = useTranslation("errors");
  const locale = useLocale();
  const requestId = use(RequestId);
  const known = isKnown(status) ? (`s${status}` as const) : "s500";
  const key = reasons[String(reason)] ?? known;
  return (
    <Site>
      <title>{t(`${key}.title`)}</title>
      <PageBody>
        <PageHeading
          kicker={t("kicker", { status })}
          title={t(`${key}.title`)}
          lead={t(`${key}.text`)}
        />
        <div>
          <ButtonRow>
            <LinkButton href={addressOf("home", locale)}>{t("home")}</LinkButton>
            <LinkButton look="secondary" href={addressOf("check.start", locale)}>
              {t("check")}
            </LinkButton>
          </ButtonRow>
        </div>
        {requestId !== null && (
          <p className="text-sm text-ink-3">
            {t("request")}{" "}
            <span id={requestIdMark} className="font-mono break-all">
              {requestId}
            </span>
          </p>
        )}
      </PageBody>
    </Site>
  );
}

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { addressOf } from "#app/i18n/addresses.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useLocale } from "../../use-locale.ts";
import { Asked } from "./asked.tsx";
import type { ReviewsPage } from "./find-reviews.server.ts";
import { TakeForm } from "./take-form.tsx";

/** The request that waits, and what the reader can do with it. */
export function OpenReview({ page }: { page: ReviewsPage }) {
  const { t } = useTranslation("reviews");
  const locale = useLocale();
  const { organisationId, open, mine, mayAsk, mayAnswer } = page;
  if (!open) return null;
  const params = { organisationId, reviewId: open.id };
  return (
    <div className="max-w-measure">
      <Card title={t("open.title")} level={2}>
        <Asked review={open} />
        {mayAnswer && <ByAct page={page} />}
        {(mayAsk || mayAnswer) && (
          <ButtonRow>
            {mayAnswer && !mine && <TakeForm organisationId={organisationId} review={open} />}
            {mayAnswer && (
              <LinkButton
                size="sm"
                look={mine ? "primary" : "secondary"}
                href={addressOf("workspace.review.answer", locale, params)}
                soft
              >
                {t("answer.title")}
              </LinkButton>
            )}
            {mayAsk && (
              <LinkButton
                size="sm"
                look="secondary"
                href={addressOf("workspace.review.withdrawal", locale, params)}
                soft
              >
                {t("withdrawal.title")}
              </LinkButton>
            )}
          </ButtonRow>
        )}
      </Card>
    </div>
  );
}

/** Of some records what is asked for has a page of its own, and answers by itself. */
function ByAct({ page: { organisationId, subject } }: { page: ReviewsPage }) {
  const { t } = useTranslation("reviews");
  const locale = useLocale();
  if (subject.kind === "measure") return null;
  const href =
    subject.kind === "evidence"
      ? addressOf("workspace.evidence.check", locale, { organisationId, ...subject })
      : addressOf("workspace.opinion", locale, { organisationId, ...subject });
  return (
    <p>
      {t(`open.byAct.${subject.kind}`)}{" "}
      <Link to={href} className="inline-block py-1">
        {t(`open.toAct.${subject.kind}`)}
      </Link>
    </p>
  );
}

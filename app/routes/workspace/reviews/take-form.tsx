import { useTranslation } from "react-i18next";
import { addressOf } from "#app/i18n/addresses.ts";
import { Button } from "#app/ui/button.tsx";
import { useLocale } from "../../use-locale.ts";
import type { ReviewView } from "./find-reviews.server.ts";

type Props = { organisationId: string; review: ReviewView };

/** Takes a request over from whoever is seen to have it. */
export function TakeForm({ organisationId, review: { id, takenBy, takenById } }: Props) {
  const { t } = useTranslation("reviews");
  const params = { organisationId, reviewId: id };
  return (
    <form
      method="post"
      className="flex flex-col sm:block"
      action={addressOf("workspace.review.takeover", useLocale(), params)}
    >
      <input type="hidden" name="seen" value={takenById ?? ""} />
      <Button size="sm" look={takenBy ? "secondary" : "primary"}>
        {takenBy ? t("take.instead", { by: takenBy }) : t("take.submit")}
      </Button>
    </form>
  );
}

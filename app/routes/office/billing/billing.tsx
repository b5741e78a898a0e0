import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { z } from "zod";
import { book } from "#app/domain/billing/book.server.ts";
import type { InvoicePlace } from "#app/domain/billing/invoice-number.ts";
import { houseAccessContext } from "#app/middleware/session.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { Route } from "./+types/billing";
import { Contracts } from "./contracts.tsx";
import { Numbers } from "./numbers.tsx";
import { Revenue } from "./revenue.tsx";

const place = z
  .string()
  .regex(/^\d{4}-\d{1,9}$/)
  .transform((text): InvoicePlace => {
    const [year = 0, position = 0] = text.split("-").map(Number);
    return { year, position };
  })
  .optional();

export async function loader({ context, url }: Route.LoaderArgs) {
  const below = place.safeParse(url.searchParams.get("nach") ?? undefined);
  if (!below.success) throw data(null, { status: 404 });
  const found = await book(context.get(houseAccessContext), below.data);
  // For who does not lead the consultancy there is no such page.
  if (!found) throw data(null, { status: 404 });
  return found;
}

/** What the consultancy earns, which contracts run, and every number of the book. */
export default function Billing({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("billing");
  const { months, contracts, lines, next } = loaderData;
  return (
    <>
      <title>{t("title")}</title>
      <PageHeading size="md" title={t("title")} lead={t("lead")} />
      <Revenue months={months} />
      <Contracts contracts={contracts} />
      <Numbers lines={lines} />
      {next && (
        <p>
          <LinkButton look="secondary" href={`?nach=${next.year}-${next.position}`} soft>
            {t("more")}
          </LinkButton>
        </p>
      )}
    </>
  );
}

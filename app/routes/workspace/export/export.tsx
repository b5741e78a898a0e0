import { useTranslation } from "react-i18next";
import { may } from "#app/domain/organisations/permissions.ts";
import { organisationAccessContext } from "#app/middleware/organisation-access.ts";
import { requireStepUp } from "#app/middleware/step-up.ts";
import { Button } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { notAllowed } from "../find-measure.server.ts";
import type { Route } from "./+types/export";
import { exportFile } from "./export-file.server.ts";

/** The form is answered with the file itself, not with a page. */
const answerWithFile: Route.MiddlewareFunction = ({ request, context }, next) =>
  request.method === "POST" ? exportFile(context) : next();

export const middleware: Route.MiddlewareFunction[] = [requireStepUp, answerWithFile];

export function loader({ context }: Route.LoaderArgs) {
  const { roles } = context.get(organisationAccessContext);
  if (!may(roles, "organisation.export")) throw notAllowed();
  return null;
}

const parts = ["data", "history", "evidence", "invoices", "reports", "list"] as const;

/** Everything of the client to take along. */
export default function ExportPage() {
  const { t } = useTranslation("reports");
  return (
    <>
      <title>{t("all.title")}</title>
      <PageHeading size="md" title={t("all.title")} lead={t("all.lead")} />
      <ul className="list-disc pl-5">
        {parts.map((part) => (
          <li key={part}>{t(`all.${part}`)}</li>
        ))}
      </ul>
      <form method="post">
        <Button>{t("all.submit")}</Button>
      </form>
    </>
  );
}

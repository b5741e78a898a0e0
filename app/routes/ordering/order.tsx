import { useTranslation } from "react-i18next";
import { data } from "react-router";
import { standingOf, workToDo } from "#app/domain/identity/proof-of-work.server.ts";
import { currentOffers, packageIds } from "#app/domain/catalogue/packages.ts";
import { askForOffer } from "#app/domain/workspace/ordering/ask-for-offer.server.ts";
import { keepForBack } from "#app/middleware/caching.ts";
import { edgeContext } from "#app/middleware/edge.ts";
import { localeContext } from "#app/middleware/locale.ts";
import { PageBody } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { judgeForm } from "../form.ts";
// oxlint-disable-next-line import/default -- the bundler gives the address of the bundled script
import work from "../form-work.ts?worker&url";
import { PageMeta } from "../page-meta.tsx";
import { Site } from "../site.tsx";
import { workFieldNames } from "../work-shape.ts";
import type { Route } from "./+types/order";
import { OrderForm } from "./order-form.tsx";
import { answered, beginning, orderShape, wishOf } from "./order-shape.server.ts";

/** A small script of its own, not the framework: the page works without it. */
export const handle = { script: work };

export const middleware: Route.MiddlewareFunction[] = [keepForBack];

export async function loader({ url }: Route.LoaderArgs) {
  const { version, offers } = currentOffers();
  const asked = url.searchParams.get("paket");
  const chosen = packageIds.find((id) => id === asked);
  const packages = offers.map(({ id, monthlyCents }) => ({ id, monthlyCents }));
  return { task: await workToDo(), version, packages, chosen };
}

export async function action({ request, context }: Route.ActionArgs) {
  const language = context.get(localeContext);
  const given = await request.formData();
  const typed = await beginning(given);
  if (typed) return data({ typed, errors: {} });
  const form = judgeForm(given, orderShape, [...workFieldNames, "start"]);
  if (!form.ok) return answered(form.typed, { errors: form.errors });
  const { wish, proof } = wishOf(form.data, language);
  const [standing, from] = [await standingOf(proof), context.get(edgeContext).clientAddress];
  const asked = await askForOffer({ ...wish, from, standing });
  return answered(form.typed, { asked, language, standing });
}

/** Without this the framework would leave out Retry-After. */
export const headers = ({ actionHeaders }: Route.HeadersArgs) => actionHeaders;

export default function Order({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("ordering");
  const { chosen, ...shown } = loaderData;
  const title = t("own.title");
  const wrong = actionData && Object.keys(actionData.errors).length > 0;
  const first = { country: "DE", ...(chosen && { package: chosen }) };
  return (
    <Site>
      <PageMeta title={wrong ? t("own.errorTitle") : title} description={t("own.description")} />
      <PageBody>
        <PageHeading title={title} lead={t("own.lead")} />
        <OrderForm
          {...shown}
          typed={actionData?.typed ?? first}
          errors={actionData?.errors ?? {}}
        />
      </PageBody>
    </Site>
  );
}

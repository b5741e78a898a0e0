import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { MissingView, UseCaseView } from "#app/domain/workspace/use-case-view.ts";
import { addressOf } from "#app/i18n/addresses.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Status } from "#app/ui/status.tsx";
import { useLocale } from "../use-locale.ts";

type Params = { organisationId: string; useCaseId: string };

/** Where each thing is done that is no measure. */
const places = {
  screening: "workspace.screening",
  dpia: "workspace.dpia",
  opinion: "workspace.opinion",
  approval: "workspace.opinion",
} as const;

/** What green still needs, each with the way to where it is done. */
export function MissingList({
  missing,
  params,
}: {
  missing: UseCaseView["missing"];
  params: Params;
}) {
  const locale = useLocale();
  const { t } = useTranslation("workspace");
  if (missing.length === 0) return null;
  return (
    <ul className="mt-3 flex flex-col gap-1.5">
      {missing.map(({ what, count, measures }) => (
        <li key={what}>
          {what === "measures" || what === "evidence" ? (
            <Measures what={what} count={count} measures={measures} {...params} />
          ) : (
            <Status state="unlit">
              <Link to={addressOf(places[what], locale, params)}>
                {t(`standing.${what}`, { count })}
              </Link>
            </Status>
          )}
        </li>
      ))}
    </ul>
  );
}

function Measures({ what, count, measures, organisationId }: MissingView & Params) {
  const locale = useLocale();
  const { t } = useTranslation("workspace");
  const links = measures.map(({ id, title }) => (
    <li key={id}>
      <Link to={addressOf("workspace.measure", locale, { organisationId, measureId: id })}>
        {title}
      </Link>
    </li>
  ));
  return (
    <Disclosure summary={t(`standing.${what as "measures"}`, { count })}>
      <ul className="list-disc pl-5">{links}</ul>
    </Disclosure>
  );
}

import { useTranslation } from "react-i18next";
import { type Perspective, perspectives } from "#app/domain/self-check/perspectives.ts";
import { useLocale } from "../use-locale.ts";
import { seenBy } from "./perspective.ts";

type PerspectiveLinksProps = { path: string; current: Perspective | undefined };

/** „Was soll zuerst stehen?“: the same report, in another order. */
export function PerspectiveLinks({ path, current }: PerspectiveLinksProps) {
  const { t } = useTranslation("report");
  const locale = useLocale();
  return (
    <nav aria-labelledby="perspectives" className="mb-8 print:hidden">
      <p id="perspectives" className="text-sm text-ink-3">
        {t("perspective.title")}
      </p>
      <ul className="flex flex-wrap gap-x-6">
        {([undefined, ...perspectives] as const).map((one) => (
          <li key={one ?? "all"}>
            <a
              href={seenBy(path, one, locale)}
              aria-current={one === current ? "page" : undefined}
              className="inline-block py-1.5 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {t(`perspective.${one ?? "all"}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

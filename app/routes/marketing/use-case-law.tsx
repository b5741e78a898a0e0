import { useTranslation } from "react-i18next";
import type { UseCaseView } from "#app/domain/catalogue/use-case-view.ts";
import { Card } from "#app/ui/card.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { Reference } from "#app/ui/reference.tsx";
import { References } from "#app/ui/references.tsx";
import { Section } from "#app/ui/section.tsx";
import { lampOfClass } from "./ai-act-lamp.ts";
import { LegalStatus } from "./legal-status.tsx";

/** What the law asks for: legal basis, impact assessment, class of the AI Act, each with its date. */
export function UseCaseLaw({ view }: { view: UseCaseView }) {
  const { t } = useTranslation("library");
  const { aiAct, bases } = view;
  return (
    <Section tone="sky" title={t("useCase.lawTitle")} intro={t("useCase.lawIntro")}>
      <div className="grid items-start gap-5 lg:grid-cols-2 lg:gap-7">
        <Card title={t("useCase.aiActTitle")}>
          <p>
            <Lamp state={lampOfClass[aiAct.class]}>{aiAct.label}</Lamp>
          </p>
          <p>{aiAct.reason}</p>
          <References items={aiAct.references} />
          {aiAct.escalations.length > 0 && (
            <h4 className="mt-2 border-t border-line pt-4 font-bold">
              {t("useCase.escalationsTitle")}
            </h4>
          )}
          {aiAct.escalations.map((one) => (
            <div key={one.reason} className="flex flex-col gap-1">
              <p>
                <Lamp state={lampOfClass[one.class]}>{one.label}</Lamp>
              </p>
              <p>{one.reason}</p>
              <ul>
                {one.references.map(({ id, label, validity }) => (
                  <li key={id}>
                    <Reference>{[label, validity].filter(Boolean).join(" · ")}</Reference>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Card>
        <div className="flex flex-col gap-5 lg:gap-7">
          <Card title={t("useCase.basesTitle")}>
            <References items={bases} />
          </Card>
          <Dpia dpia={view.dpia} />
        </div>
      </div>
      <div className="mt-6">
        <LegalStatus date={view.asOf} />
      </div>
    </Section>
  );
}

function Dpia({ dpia }: { dpia: UseCaseView["dpia"] }) {
  const { t } = useTranslation("library");
  const { list, listLabel, criteria } = dpia;
  return (
    <Card title={t("useCase.dpiaTitle")}>
      <p className="font-bold">{dpia.indication}</p>
      <p>{dpia.reason}</p>
      {criteria.length > 0 && (
        <p className="text-ink-2">{t("useCase.dpiaCriteria", { list: criteria.join(" · ") })}</p>
      )}
      {list.length > 0 && (
        <p>
          <Reference>
            {t("useCase.dpiaList", { numbers: list.join(", "), label: listLabel })}
          </Reference>
        </p>
      )}
    </Card>
  );
}

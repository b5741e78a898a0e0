import { useTranslation } from "react-i18next";
import { Columns } from "#app/ui/card.tsx";
import { Section } from "#app/ui/section.tsx";
import { Topic } from "#app/ui/topic.tsx";
import { FlightLine } from "./pictures/flight-line.tsx";

/** How we work: the line from the check to the take-off, and the three steps in words. */
export function HomeWay() {
  const { t } = useTranslation("marketing");
  return (
    <Section tone="sky" title={t("home.wayTitle")}>
      <FlightLine />
      <div className="mt-10">
        <Columns count={3}>
          {(["check", "settle", "support"] as const).map((step) => (
            <Topic key={step} title={t(`home.way.${step}.title`)}>
              <p>{t(`home.way.${step}.text`)}</p>
            </Topic>
          ))}
        </Columns>
      </div>
    </Section>
  );
}

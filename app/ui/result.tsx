import type { ReactNode } from "react";
import { Card, Columns } from "./card.tsx";
import { type Finding, Findings } from "./findings.tsx";
import { Gauge } from "./gauge.tsx";
import { Lamp, type LampState } from "./lamp.tsx";
import { PageHeading } from "./page-heading.tsx";

export type ResultProps = {
  kicker: string;
  title: string;
  lead: string;
  state: { lamp: LampState; text: string };
  gauges: readonly { id: string; value: number; label: string; ariaLabel: string }[];
  gaugeNote: ReactNode;
  /** How the three values came about, for those who may see the answers. */
  explanation?: ReactNode;
  reasons: {
    title: string;
    items: readonly { id: string; lamp: LampState; word: string; text: string }[];
  };
  findings: { title: string; empty: string; items: readonly Finding[] };
  steps: { title: string; items: readonly { id: string; title: string; text: string }[] };
  positives: { title: string; items: readonly Finding[] };
  legal: readonly string[];
  /** What is said of this copy of the result, e.g. how long its link is valid. */
  note?: ReactNode;
  /** Of the heading: 2 inside of another page. */
  level?: 1 | 2;
};

/** The result of a check: light in words, three instruments, reasons, findings, next steps, what is well handled. */
export function Result(props: ResultProps) {
  const { reasons, findings, steps, positives } = props;
  return (
    <div className="flex flex-col gap-12">
      <div>
        <PageHeading
          kicker={props.kicker}
          title={props.title}
          level={props.level ?? 1}
          lead={props.lead}
          state={<Lamp state={props.state.lamp}>{props.state.text}</Lamp>}
        />
        {props.note}
      </div>
      <div>
        <Columns count={3}>
          {props.gauges.map((gauge) => (
            <Card key={gauge.id} align="centre">
              <Gauge value={gauge.value} label={gauge.label} ariaLabel={gauge.ariaLabel} />
            </Card>
          ))}
        </Columns>
        <p className="mt-5 max-w-measure text-ink-2">{props.gaugeNote}</p>
        {props.explanation !== undefined && <div className="mt-5">{props.explanation}</div>}
      </div>
      {reasons.items.length > 0 && (
        <Part title={reasons.title}>
          <ul className="flex flex-col gap-2">
            {reasons.items.map((reason) => (
              <li key={reason.id} className="grid grid-cols-1 gap-x-8 md:grid-cols-[10rem_1fr]">
                <Lamp state={reason.lamp}>{reason.word}</Lamp>
                <span>{reason.text}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={findings.title}>
        {findings.items.length > 0 ? (
          <Findings findings={findings.items} />
        ) : (
          <p>{findings.empty}</p>
        )}
      </Part>
      {steps.items.length > 0 && (
        <Part title={steps.title}>
          <ol className="flex max-w-measure list-decimal flex-col gap-4 pl-7 marker:font-mono marker:text-accent">
            {steps.items.map((step) => (
              <li key={step.id} className="pl-2">
                <h3 className="text-base font-bold">{step.title}</h3>
                <p className="text-ink-2">{step.text}</p>
              </li>
            ))}
          </ol>
        </Part>
      )}
      {positives.items.length > 0 && (
        <Part title={positives.title}>
          <Findings findings={positives.items} />
        </Part>
      )}
      <div className="max-w-measure text-sm text-ink-3">
        {props.legal.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-4 text-xl">{title}</h2>
      {children}
    </section>
  );
}

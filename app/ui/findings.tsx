import type { ReactNode } from "react";
import { Lamp, type LampState } from "./lamp.tsx";
import { Reference } from "./reference.tsx";

export type Finding = {
  id: string;
  state: LampState;
  word: ReactNode;
  title: ReactNode;
  text: ReactNode;
  /** One exact reference per line. */
  references?: readonly string[];
};

type FindingsProps = { findings: readonly Finding[]; level?: 2 | 3 | 4 };

/** What a report found: when to act, what to do, where it is written. */
export function Findings({ findings, level = 3 }: FindingsProps) {
  const Heading = `h${level}` as const;
  return (
    <ul className="border-t border-line">
      {findings.map((finding) => (
        <li
          key={finding.id}
          className="grid grid-cols-1 gap-x-8 gap-y-1 border-b border-line py-5 last:border-b-0 md:grid-cols-[10rem_minmax(0,1fr)_13rem] print:grid-cols-[9rem_minmax(0,1fr)_12rem] print:py-3"
        >
          <p>
            <Lamp state={finding.state}>{finding.word}</Lamp>
          </p>
          <div className="min-w-0">
            <Heading className="text-lg leading-snug font-bold">{finding.title}</Heading>
            <div className="mt-0.5 text-ink-2">{finding.text}</div>
          </div>
          {finding.references !== undefined && (
            <ul className="md:text-right print:text-right">
              {finding.references.map((reference) => (
                <li key={reference} className="leading-snug">
                  <Reference>{reference}</Reference>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

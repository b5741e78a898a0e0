import type { ReactNode } from "react";
import { Container } from "./container.tsx";

type HeroProps = {
  title: ReactNode;
  lead: ReactNode;
  actions?: ReactNode;
  note?: ReactNode;
  /** Right of the text on a wide screen, below it on a phone. */
  aside?: ReactNode;
};

/** The night surface that opens a public page; holds its h1. */
export function Hero({ title, lead, actions, note, aside }: HeroProps) {
  return (
    <section className="on-night border-b border-night py-14 sm:py-18 lg:py-21 dark:border-line print:border-0 print:py-4">
      <Container>
        <div
          className={
            aside === undefined
              ? ""
              : "grid grid-cols-1 items-center gap-12 lg:grid-cols-[1.35fr_1fr] lg:gap-16"
          }
        >
          <div className="max-w-measure min-w-0">
            <h1 className="text-[2.125rem] leading-[1.1] sm:text-3xl lg:text-4xl">{title}</h1>
            <div className="mt-5 text-lg text-ink-2">{lead}</div>
            {actions !== undefined && <div className="mt-8">{actions}</div>}
            {note !== undefined && <p className="mt-5 text-sm text-ink-3">{note}</p>}
          </div>
          {aside !== undefined && <div className="min-w-0">{aside}</div>}
        </div>
      </Container>
    </section>
  );
}

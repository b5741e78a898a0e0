import type { ReactNode } from "react";
import { Container } from "./container.tsx";

type SectionProps = {
  title?: ReactNode;
  level?: 2 | 3;
  id?: string;
  tone?: "paper" | "sky";
  /** Text below the heading. */
  intro?: ReactNode;
  /** Puts heading, intro and actions left, the content right. */
  split?: boolean;
  actions?: ReactNode;
  children?: ReactNode;
};

const tones = { paper: "", sky: "bg-sky" };

/** One part of a public page. */
export function Section({
  title,
  level = 2,
  id,
  tone = "paper",
  intro,
  split = false,
  actions,
  children,
}: SectionProps) {
  const Heading = `h${level}` as const;
  const head = (
    <div className="min-w-0 break-inside-avoid break-after-avoid">
      {title !== undefined && <Heading className="max-w-xl sm:text-2xl">{title}</Heading>}
      {intro !== undefined && <div className="mt-4 max-w-measure text-ink-2">{intro}</div>}
      {actions !== undefined && <div className="mt-7">{actions}</div>}
    </div>
  );
  return (
    <section id={id} className={`py-14 lg:py-22 print:py-4 ${tones[tone]}`}>
      <Container>
        {split ? (
          <div className="grid grid-cols-1 items-start gap-10 lg:grid-cols-2 lg:gap-16">
            {head}
            <div className="min-w-0">{children}</div>
          </div>
        ) : (
          <>
            {head}
            {children !== undefined && <div className="mt-9 lg:mt-10">{children}</div>}
          </>
        )}
      </Container>
    </section>
  );
}

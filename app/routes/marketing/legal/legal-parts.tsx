import { keepTogether } from "#app/i18n/format.ts";
import { Prose } from "#app/ui/prose.tsx";

export type LegalPart = { title: string; text: readonly string[] };

/** Headings with their paragraphs. */
export function LegalParts({ parts }: { parts: Record<string, LegalPart> }) {
  return (
    <Prose>
      {Object.entries(parts).map(([id, { title, text }]) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          {text.map((paragraph) => (
            <p key={paragraph}>{keepTogether(paragraph)}</p>
          ))}
        </section>
      ))}
    </Prose>
  );
}

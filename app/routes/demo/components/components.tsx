import { PageBody } from "#app/ui/page.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Section } from "#app/ui/section.tsx";
import { Site } from "../../site.tsx";
import { Actions } from "./actions.tsx";
import { Choices } from "./choices.tsx";
import { Fields } from "./fields.tsx";
import { Heads } from "./heads.tsx";
import { Lists } from "./lists.tsx";
import { Pictures } from "./pictures.tsx";
import { SampleResult } from "./sample-result.tsx";
import { States } from "./states.tsx";
import { Texts } from "./texts.tsx";
import { useWords } from "./words.ts";

/** Every component of `ui/` in every state; a test sees to it that none is missing. */
export default function Components() {
  const { t, words } = useWords();
  const parts = [
    ["heads", Heads],
    ["states", States],
    ["actions", Actions],
    ["fields", Fields],
    ["choices", Choices],
    ["lists", Lists],
    ["text", Texts],
    ["pictures", Pictures],
    ["result", SampleResult],
  ] as const;
  return (
    <Site>
      <title>{words.title}</title>
      <PageBody>
        <PageHeading title={words.title} lead={words.lead} />
      </PageBody>
      {parts.map(([part, Content], at) => (
        <Section
          key={part}
          id={part}
          title={t(`components.parts.${part}`)}
          tone={at % 2 === 0 ? "sky" : "paper"}
        >
          <div className="flex flex-col gap-10">
            <Content />
          </div>
        </Section>
      ))}
    </Site>
  );
}

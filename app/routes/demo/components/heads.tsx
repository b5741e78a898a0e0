import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ClosingCall } from "#app/ui/closing-call.tsx";
import { Kicker } from "#app/ui/kicker.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { Topic } from "#app/ui/topic.tsx";
import { useWords } from "./words.ts";

/** What opens and closes a page. The hero stands on the home page: there is one h1 to a page. */
export function Heads() {
  const { words, here } = useWords();
  return (
    <>
      <Breadcrumbs crumbs={[{ label: words.parts.heads, href: here }, { label: words.short }]} />
      <PageHeading
        level={2}
        kicker={words.kicker}
        title={words.title2}
        lead={words.sentence}
        state={<Lamp state="caution">{words.caution}</Lamp>}
        actions={<LinkButton href={here}>{words.action}</LinkButton>}
      />
      <PageHeading level={2} size="md" title={words.long} />
      <Kicker>{words.kicker}</Kicker>
      <Steps
        steps={[
          { id: "1", label: words.done, state: "done" },
          { id: "2", label: words.current, state: "current" },
          { id: "3", label: words.ahead, state: "ahead" },
        ]}
      />
      <Topic title={words.short} href={here} more={words.more}>
        {words.sentence}
      </Topic>
      <ClosingCall
        level={3}
        title={words.title2}
        action={
          <ButtonRow>
            <LinkButton href={here}>{words.action}</LinkButton>
            <Button type="button" look="secondary">
              {words.second}
            </Button>
            <Button type="button" look="quiet">
              {words.quiet}
            </Button>
          </ButtonRow>
        }
      >
        {words.sentence}
      </ClosingCall>
    </>
  );
}

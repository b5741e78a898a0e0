import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { RowButton } from "#app/ui/row-list.tsx";
import { useWords } from "./words.ts";

const looks = ["primary", "secondary", "quiet"] as const;

export function Actions() {
  const { words, here } = useWords();
  return (
    <>
      {(["md", "sm"] as const).map((size) => (
        <ButtonRow key={size}>
          {looks.map((look) => (
            <Button key={look} type="button" look={look} size={size}>
              {words.action}
            </Button>
          ))}
          {looks.map((look) => (
            <LinkButton key={look} href={here} look={look} size={size}>
              {words.more}
            </LinkButton>
          ))}
          <Button type="button" disabled size={size}>
            {words.off}
          </Button>
        </ButtonRow>
      ))}
      <form className="text-sm">
        <RowButton label={`${words.quiet}: ${words.short}`}>{words.quiet}</RowButton>
      </form>
      {(["info", "success", "caution"] as const).map((tone) => (
        <Notice key={tone} tone={tone} title={words.short}>
          <p>{words.sentence}</p>
        </Notice>
      ))}
      <Notice live>{words.sentence}</Notice>
      <div>
        <Disclosure summary={words.more}>{words.sentence}</Disclosure>
        <Disclosure summary={words.title2} open wide>
          {words.sentence}
        </Disclosure>
      </div>
    </>
  );
}

import { Card, Columns } from "#app/ui/card.tsx";
import { Facts } from "#app/ui/facts.tsx";
import { Lamp } from "#app/ui/lamp.tsx";
import { LinkCard, LinkCards } from "#app/ui/link-card.tsx";
import { NumberedList } from "#app/ui/numbered-list.tsx";
import { PlainList } from "#app/ui/plain-list.tsx";
import { RoomList } from "#app/ui/room-list.tsx";
import { ListRow, RowButton, RowList } from "#app/ui/row-list.tsx";
import { RowTitle } from "#app/ui/row-title.tsx";
import { Table } from "#app/ui/table.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import { useWords } from "./words.ts";

export function Lists() {
  const { words, here } = useWords();
  const three = [words.short, words.title2, words.long];
  return (
    <>
      <Columns count={3}>
        {three.map((title, at) => (
          <Card key={title} title={title} align={at === 1 ? "centre" : "start"}>
            <p>{words.sentence}</p>
          </Card>
        ))}
      </Columns>
      <LinkCards>
        {three.map((title) => (
          <LinkCard key={title} level={3} href={here} title={title} foot={words.kicker}>
            {words.sentence}
          </LinkCard>
        ))}
      </LinkCards>
      <Table
        caption={words.parts.lists}
        captionVisible
        rows={three}
        rowKey={(title) => title}
        columns={[
          {
            key: "title",
            header: words.value,
            main: true,
            cell: (title) => (
              <RowTitle href={here} reference={words.law}>
                {title}
              </RowTitle>
            ),
          },
          {
            key: "state",
            header: words.parts.states,
            cell: () => <Lamp state="go">{words.go}</Lamp>,
          },
          { key: "count", header: words.progress, numeric: true, cell: (title) => title.length },
        ]}
      />
      <Facts facts={three.map((term) => ({ term, value: words.sentence }))} />
      <NumberedList
        items={[
          { id: "1", title: words.sentence },
          { id: "2", title: words.title2, href: here },
        ]}
      />
      <PlainList items={[words.sentence, words.long]} />
      <RoomList rooms={[{ id: "1", title: words.short, href: here, note: words.sentence }]} />
      <RowList>
        <ListRow title={words.short} note={words.sentence}>
          <a href={here}>{words.more}</a>
          <form>
            <RowButton>{words.quiet}</RowButton>
          </form>
        </ListRow>
        <ListRow title={words.long} />
      </RowList>
      <Timeline
        items={[
          { id: "1", at: words.day.date, text: words.sentence, note: words.help },
          { id: "2", at: words.day.date, text: words.sentence },
        ]}
      />
    </>
  );
}

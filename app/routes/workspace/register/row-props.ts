/** What a field gets: its numbered name, what stands in it, and what is wrong with it. */
export type Fill = (
  name: string,
  stored: string | null | undefined,
) => { name: string; defaultValue: string; error?: string };

export interface RowProps<Row> {
  at: number;
  stored: Row | undefined;
  field: Fill;
}

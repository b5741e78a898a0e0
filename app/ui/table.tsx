import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  /** Column head on a wide screen, label of the cell on a phone. */
  header: string;
  cell: (row: Row) => ReactNode;
  /** The cell that names the row; it takes the room that is left. */
  main?: boolean;
  /** Right-aligned tabular numbers. */
  numeric?: boolean;
};

type TableProps<Row> = {
  caption: ReactNode;
  captionVisible?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

/**
 * A real table that becomes a list on a phone, each cell with its label.
 * The roles are written out because `display` would take the table's meaning away.
 */
export function Table<Row>({
  caption,
  captionVisible = false,
  columns,
  rows,
  rowKey,
}: TableProps<Row>) {
  return (
    <table role="table" className="block w-full text-left md:table print:table">
      <caption
        className={
          captionVisible ? "block pb-3 text-left text-lg font-bold md:table-caption" : "sr-only"
        }
      >
        {caption}
      </caption>
      <thead
        role="rowgroup"
        className="max-md:sr-only md:table-header-group print:not-sr-only print:table-header-group"
      >
        <tr role="row" className="border-b border-line">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={`py-2.5 pr-8 text-sm font-normal text-ink-3 last:pr-0 ${column.numeric ? "text-right" : ""}`}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block md:table-row-group print:table-row-group">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className="flex flex-col gap-1.5 border-b border-line py-4 last:border-b-0 max-md:first:border-t md:table-row print:table-row"
          >
            {columns.map((column) => (
              <Cell key={column.key} column={column}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, children }: { column: Column<Row>; children: ReactNode }) {
  const label = (
    <span
      aria-hidden="true"
      className="shrink-0 basis-32 text-sm text-ink-3 md:hidden print:hidden"
    >
      {column.header}
    </span>
  );
  const place =
    "flex items-baseline gap-3 md:table-cell md:py-3.5 md:pr-8 md:align-top md:last:pr-0 print:table-cell print:py-2 print:pr-4 print:align-top";
  if (column.main)
    return (
      <th
        role="rowheader"
        scope="row"
        className={`${place} font-normal md:w-full md:min-w-52 max-md:order-first`}
      >
        <span className="block min-w-0 grow wrap-anywhere">{children}</span>
      </th>
    );
  return (
    <td
      role="cell"
      className={`${place} tabular-nums ${column.numeric ? "md:text-right" : "xl:whitespace-nowrap"}`}
    >
      {label}
      <div className="min-w-0">{children}</div>
    </td>
  );
}

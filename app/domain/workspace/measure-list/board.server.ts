import { sql } from "kysely";
import type { OrganisationAccess } from "#app/domain/organisations/access.ts";
import { measureStatuses } from "../measure-status.ts";
import type { MeasureStatus } from "../risk/evidence.ts";
import { conditionsOf } from "./conditions.server.ts";
import type { MeasureFilter } from "./filter.ts";
import { listed, type ListedMeasure, look, measuresIn, type Surroundings } from "./list.server.ts";

export interface BoardColumn {
  status: MeasureStatus;
  rows: ListedMeasure[];
  /** Of all, not only of the shown. */
  count: number;
}

const columnSize = 15;

/** The measures by their stored status in the order of work, each column by due date and at most fifteen long. */
export function measureBoard(
  access: OrganisationAccess,
  filter: MeasureFilter,
): Promise<({ columns: BoardColumn[] } & Surroundings) | undefined> {
  return look(access, async (tx, { today }) => {
    const rows = await tx
      .with("ranked", () =>
        measuresIn(tx, access)
          .select(sql<number>`count(*) over (partition by measure.status)::int`.as("count"))
          .select(
            sql<number>`row_number() over (partition by measure.status order by measure.due_on, measure.id)::int`.as(
              "place",
            ),
          )
          .where(conditionsOf(filter, today)),
      )
      .selectFrom("ranked")
      .selectAll()
      .where("place", "<=", columnSize)
      .orderBy("place")
      .execute();
    const columns = measureStatuses.map((status) => {
      const own = rows.filter((row) => row.status === status);
      return { status, rows: own.map(listed), count: own[0]?.count ?? 0 };
    });
    return { columns };
  });
}

import { asSuperuser } from "./database.ts";

export interface Job {
  id: string;
  data: Record<string, string>;
  state: string;
  /** How long from now until it may start. */
  seconds: number;
}

/** The jobs of a queue in the order they were made. */
export function jobsOf(queue: string): Promise<Job[]> {
  return asSuperuser<Job>(
    `select id, data, state::text, extract(epoch from start_after - now())::float8 as seconds
       from pgboss.job where name = $1 order by created_on, id`,
    [queue],
  );
}

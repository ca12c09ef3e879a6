import type { PrismaPg } from "@prisma/adapter-pg";
import type pg from "pg";
import { hashText } from "../organisations/hash-text";

/**
 * What begins a statement whose text is always the same: it is planned once a connection and not each time, which takes longer
 * than many a statement does.
 */
export const KEPT = "/* kept */ ";

type Named = NonNullable<NonNullable<ConstructorParameters<typeof PrismaPg>[1]>["statementNameGenerator"]>;

/** Whether statements may have names: behind a pooler the next transaction may be another session, which knows none. */
export class KeptPlans {
  #pooled = false;

  /** To be called with each new connection. A pooler gives out numbers of its own for those of the server's processes. */
  async meet(client: pg.ClientBase): Promise<void> {
    const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
    const { processID } = client as pg.ClientBase & { processID: number | null };
    if (rows[0]?.pid !== processID) this.#pooled = true;
  }

  readonly nameOf: Named = ({ sql }) => (sql.startsWith(KEPT) && !this.#pooled ? hashText(sql) : "");
}

import pg from "pg";

/** What reading asks of a pool. */
export type Readers = Pick<pg.Pool, "query" | "connect" | "totalCount" | "idleCount">;

/** For so long a server that could not be reached is not asked again. */
const AWAY_FOR = 5000;

const nobody = (): void => undefined;

/** Connections for reading: each from the next replica that can be reached, and from the primary where none can. */
export class ReadingPool implements Readers {
  private readonly awayUntil = new Map<pg.Pool, number>();
  private turn = 0;

  constructor(
    private readonly replicas: readonly pg.Pool[],
    private readonly primary: pg.Pool,
  ) {}

  readonly connect = (async () => (await this.take()).client) as pg.Pool["connect"];

  /** Where a replica's connection breaks another is asked again: whoever reads may ask twice. */
  readonly query = (async (...asked: Parameters<pg.PoolClient["query"]>) => {
    for (;;) {
      const { client, replica } = await this.take();
      // Told by the query as well; without a listener it would end the process.
      client.on("error", nobody);
      try {
        const result = await client.query(...asked);
        client.release();
        return result;
      } catch (error) {
        // A refused statement leaves its connection whole, unless the server ends it (57P) or a pooler has none (08).
        const broken = !(error instanceof pg.DatabaseError) || /^(57P|08)/.test(error.code ?? "");
        client.release(broken);
        if (!broken || replica === null) throw error;
        this.passOver(replica);
      } finally {
        client.off("error", nobody);
      }
    }
  }) as pg.Pool["query"];

  private async take(): Promise<{ client: pg.PoolClient; replica: pg.Pool | null }> {
    this.turn += 1;
    for (const step of this.replicas.keys()) {
      const replica = this.replicas[(this.turn + step) % this.replicas.length];
      if (replica === undefined || (this.awayUntil.get(replica) ?? 0) > Date.now()) continue;
      try {
        return { client: await replica.connect(), replica };
      } catch {
        this.passOver(replica);
      }
    }
    return { client: await this.primary.connect(), replica: null };
  }

  private passOver(replica: pg.Pool): void {
    this.awayUntil.set(replica, Date.now() + AWAY_FOR);
  }

  get totalCount(): number {
    return this.sumOf("totalCount");
  }

  get idleCount(): number {
    return this.sumOf("idleCount");
  }

  private sumOf(count: "totalCount" | "idleCount"): number {
    return [...this.replicas, this.primary].reduce((sum, pool) => sum + pool[count], 0);
  }
}

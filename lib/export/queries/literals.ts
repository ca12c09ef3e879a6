import pg from "pg";
import { Bindings } from "../../claims/where";

/** Values written into the statement itself: COPY takes no parameters. */
export class Literals extends Bindings {
  override bind(value: unknown): string {
    return literal(value);
  }
}

export function literal(value: unknown): string {
  if (value === null) return "NULL";
  if (Array.isArray(value)) return `ARRAY[${value.map(literal).join(", ")}]`;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    return String(value);
  }
  if (typeof value === "string") return pg.escapeLiteral(value);
  throw new TypeError(`No literal for ${typeof value}.`);
}

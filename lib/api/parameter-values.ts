import { z } from "zod";

export interface Accepted {
  /** May stand several times in an address. */
  many: boolean;
  /** The values, where they are a closed list. */
  values: readonly string[] | null;
}

interface Json {
  type?: string;
  enum?: string[];
  items?: Json;
}

/** What a parameter accepts, read from the schema that checks it. */
export function acceptedBy(schema: z.ZodType): Accepted {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json;
  const item = json.type === "array" ? json.items : json;
  return { many: json.type === "array", values: item?.enum ?? null };
}

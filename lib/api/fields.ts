import { createParser } from "nuqs/server";
import { type Codecs, one, type Params, type Problem, readParameters } from "../claims/parameters";

/** `fields=id,amount`: of the known ones, in their order; null for all. */
export function readFields(
  params: Params,
  known: readonly string[],
): { fields: readonly string[] | null; problems: Problem[] } {
  const codec: Codecs<{ fields: readonly string[] | null }> = {
    fields: one(
      createParser<readonly string[]>({
        parse(text) {
          const asked = text.split(",");
          return asked.every((field) => known.includes(field)) ? asked : null;
        },
        serialize: (fields) => fields.join(","),
      }),
      () => "not_fields",
    ),
  };
  const { values, problems } = readParameters(codec, params, "anything");
  return { fields: values.fields, problems };
}

/** Of a row only what was asked for. */
export function pick(row: object, fields: readonly string[] | null): object {
  if (fields === null) return row;
  return Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field)));
}

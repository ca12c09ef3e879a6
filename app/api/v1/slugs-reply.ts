import { textCursorCodecs, writeTextCursor } from "@/lib/api/text-cursor";
import { API_PARAMETERS, readApiOptions } from "@/lib/claims/api-options";
import { readParameters } from "@/lib/claims/parameters";
import { jsonReply } from "./json-reply";

/** A page of a list in the order of slugs: `{after, [name]: rows}`. */
export function slugsReply(
  request: Request,
  name: "companies" | "sources",
  list: (after: string | null, size: number) => Promise<ReadonlyArray<{ slug: string }>>,
): Promise<Response> {
  return jsonReply(request, name, async ({ params, refuse }) => {
    const { values, problems } = readParameters(textCursorCodecs(1), params, [...API_PARAMETERS, "fields"]);
    const { options, problems: ofOptions } = readApiOptions(params);
    refuse([...problems, ...ofOptions]);
    const rows = await list(values.after?.[0] ?? null, options.limit + 1);
    const onPage = rows.slice(0, options.limit);
    const last = onPage.at(-1);
    return {
      after: rows.length > options.limit && last ? writeTextCursor([last.slug]) : null,
      [name]: onPage,
    };
  });
}

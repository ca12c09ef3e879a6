import { API_PARAMETERS, readApiOptions } from "@/lib/claims/api-options";
import { BadParameters, type Codecs, one, readParameters } from "@/lib/claims/parameters";
import { typedName } from "@/lib/claims/parsers";
import type { SearchedList } from "@/lib/claims/paths";
import { refusalOfWords } from "@/lib/claims/words";
import { answering } from "../problem-reply";

export const SEARCHED: Codecs<{ q: string | null }> = {
  q: one(typedName, (text) => refusalOfWords(text) ?? "not_text"),
};

/** `{[list]: rows}` for `?q=` (null without one) and `?limit=`. */
export function searchReply(
  request: Request,
  list: SearchedList,
  find: (text: string | null, limit: number) => Promise<readonly object[]>,
): Promise<Response> {
  return answering(request, async () => {
    const params = new URL(request.url).searchParams;
    const { values, problems } = readParameters(SEARCHED, params, API_PARAMETERS);
    const { options, problems: optionProblems } = readApiOptions(params);
    if (problems.length + optionProblems.length > 0)
      throw new BadParameters([...problems, ...optionProblems]);
    return Response.json(
      { [list]: await find(values.q, options.limit) },
      { headers: { "Cache-Control": "no-cache" } },
    );
  });
}

import { readList, rowViewOf } from "@/app/[locale]/claims/list";
import { readClaimsView } from "@/app/[locale]/claims/view";
import { AT_ONCE, rowModel } from "@/components/claims/row-model";
import type { RowsAhead } from "@/components/claims/rows-ahead";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { answering, notFound } from "../../problem-reply";

/**
 * For our own page of claims alone: its first rows at an address, as it draws them, or null where it has something else to show.
 * The page asks for them ahead of itself when its filter changes.
 */
export function GET(request: Request, { params }: RouteContext<"/api/rows/[locale]">): Promise<Response> {
  return answering(request, async (language) => {
    const { locale } = await params;
    if (!isLocale(locale)) return notFound(language);
    const asked = Promise.resolve(new URL(request.url).searchParams);
    const [{ problems, ...state }, list, t] = await Promise.all([
      readClaimsView(asked),
      readList(asked),
      translator(locale),
    ]);
    const { claims } = list.page;
    if (problems.length > 0 || claims.length === 0) return Response.json(null);
    const view = rowViewOf(state, list);
    const ahead: RowsAhead = {
      rows: claims.slice(0, AT_ONCE).map((claim) => rowModel(claim, view, { locale, t })),
      more: Math.max(0, claims.length - AT_ONCE),
    };
    return Response.json(ahead);
  });
}

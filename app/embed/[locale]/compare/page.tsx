import { getTranslations } from "next-intl/server";
import { readCompared } from "@/app/[locale]/compare/view";
import { ComparedPart } from "@/app/charts/compared-part";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { Part } from "@/components/ui/part";
import { WaitingBlock } from "@/components/ui/waiting";
import { EMBED_PARAMETERS, embedProblems } from "@/lib/claims/charts/embed-options";
import { comparePath, embeddedPagePath } from "@/lib/claims/paths";

type Props = PageProps<"/embed/[locale]/compare">;

export default function CompareEmbed({ searchParams }: Props) {
  return (
    <Part fallback={<WaitingBlock height={40} />}>
      <ChartPart searchParams={searchParams} />
    </Part>
  );
}

async function ChartPart({ searchParams }: Pick<Props, "searchParams">) {
  const [params, { problems, ...compared }] = await Promise.all([
    searchParams,
    readCompared(searchParams, EMBED_PARAMETERS),
  ]);
  const all = [...problems, ...embedProblems(params)];
  if (all.length > 0)
    return <ProblemsNotice problems={all} without={embeddedPagePath(comparePath(compared.view))} />;
  if (compared.companies.length === 0) return <p>{(await getTranslations("charts"))("nothing")}</p>;
  return <ComparedPart {...compared} />;
}

import { getTranslations } from "next-intl/server";
import { readFigure } from "@/app/[locale]/figures/[id]/figure";
import { SpreadPart } from "@/app/charts/spread-part";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { Missing } from "@/components/ui/missing";
import { Part } from "@/components/ui/part";
import { WaitingBlock } from "@/components/ui/waiting";
import { EMBED_PARAMETERS, embedProblems } from "@/lib/claims/charts/embed-options";
import { embeddedFigurePath } from "@/lib/claims/paths";

type Props = PageProps<"/embed/[locale]/figures/[id]">;

export default function FigureEmbed({ params, searchParams }: Props) {
  return (
    <Part fallback={<WaitingBlock height={30} />}>
      <FigurePart params={params} searchParams={searchParams} />
    </Part>
  );
}

async function FigurePart({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const found = await readFigure(id, asked, EMBED_PARAMETERS);
  if (found === null) return <Missing what="noFigure" />;
  const problems = [...found.problems, ...embedProblems(asked)];
  if (problems.length > 0) return <ProblemsNotice problems={problems} without={embeddedFigurePath(id)} />;
  if (found.figure === null) return <p>{(await getTranslations("figure"))("notYet")}</p>;
  return <SpreadPart figure={found.figure} view={found.view} />;
}

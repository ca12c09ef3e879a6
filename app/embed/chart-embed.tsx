import type { ReactNode } from "react";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { Part } from "@/components/ui/part";
import { WaitingBlock } from "@/components/ui/waiting";
import { EMBED_PARAMETERS, embedProblems } from "@/lib/claims/charts/embed-options";
import type { Problem } from "@/lib/claims/parameters";

type Params = Record<string, string | string[] | undefined>;

interface ChartEmbedProps<Asked> {
  searchParams: Promise<Params>;
  /** Of what takes its place until it has come, in rem. */
  height: number;
  /** What the address asks for; `alongside` names what this reads there. */
  read(
    params: Params,
    alongside: readonly string[],
  ): Promise<Asked & { problems: Problem[] }> | (Asked & { problems: Problem[] });
  /** The address without what cannot be understood. */
  without(asked: Asked): string;
  draw(asked: Asked): ReactNode | Promise<ReactNode>;
}

/** A chart in somebody else's page, or what cannot be understood of its address. */
export function ChartEmbed<Asked>({ height, ...props }: ChartEmbedProps<Asked>) {
  return (
    <Part fallback={<WaitingBlock height={height} />}>
      <Asked {...props} />
    </Part>
  );
}

async function Asked<Asked>({
  searchParams,
  read,
  without,
  draw,
}: Omit<ChartEmbedProps<Asked>, "height">): Promise<ReactNode> {
  const params = await searchParams;
  const asked = await read(params, EMBED_PARAMETERS);
  const problems = [...asked.problems, ...embedProblems(params)];
  return problems.length > 0 ? <ProblemsNotice problems={problems} without={without(asked)} /> : draw(asked);
}

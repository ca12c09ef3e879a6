import { useTranslations } from "next-intl";
import { readFigure } from "@/app/[locale]/figures/[id]/figure";
import { SpreadPart } from "@/app/charts/spread-part";
import { Missing } from "@/components/ui/missing";
import { embeddedFigurePath } from "@/lib/claims/paths";
import { ChartEmbed } from "../../../chart-embed";

type Props = PageProps<"/embed/[locale]/figures/[id]">;

export default function FigureEmbed({ params, searchParams }: Props) {
  return (
    <ChartEmbed
      searchParams={searchParams}
      height={30}
      read={async (asked, alongside) => {
        const { id } = await params;
        const found = await readFigure(id, asked, alongside);
        return { id, found, problems: found?.problems ?? [] };
      }}
      without={({ id }) => embeddedFigurePath(id)}
      draw={({ found }) =>
        found === null ? (
          <Missing what="noFigure" />
        ) : found.figure === null ? (
          <NotYet />
        ) : (
          <SpreadPart figure={found.figure} view={found.view} />
        )
      }
    />
  );
}

function NotYet() {
  return <p>{useTranslations("figure")("notYet")}</p>;
}

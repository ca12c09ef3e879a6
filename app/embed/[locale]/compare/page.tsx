import { readCompared } from "@/app/[locale]/compare/view";
import { ComparedPart } from "@/app/charts/compared-part";
import { comparePath, embeddedPagePath } from "@/lib/claims/paths";
import { ChartEmbed } from "../../chart-embed";
import { NothingDrawn } from "../../nothing-drawn";

export default function CompareEmbed({ searchParams }: PageProps<"/embed/[locale]/compare">) {
  return (
    <ChartEmbed
      searchParams={searchParams}
      height={40}
      read={(_, alongside) => readCompared(searchParams, alongside)}
      without={({ view }) => embeddedPagePath(comparePath(view))}
      draw={(compared) =>
        compared.companies.length === 0 ? <NothingDrawn /> : <ComparedPart {...compared} />
      }
    />
  );
}

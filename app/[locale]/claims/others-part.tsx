import { ClaimOthers } from "@/components/figures/claim-others";
import { slipsOf } from "@/lib/figures/queries/article-slips";
import { figureOf } from "@/lib/figures/queries/figure-of";
import { findFigure } from "@/lib/figures/queries/find-figure";
import { database } from "../../database";

interface OthersPartProps {
  claim: string;
  addressOf?: (claim: string) => string;
}

/** What the others say on the same figure, and, where there is one, the slip inside the claim's own article. */
export async function OthersPart({ claim, addressOf }: OthersPartProps) {
  const source = await database();
  const id = await figureOf(source, claim);
  const figure = id === null ? null : await findFigure(source, id);
  if (figure === null) return null;
  const slips = await slipsOf(source, claim);
  return <ClaimOthers claim={claim} figure={figure} slips={slips} addressOf={addressOf} />;
}

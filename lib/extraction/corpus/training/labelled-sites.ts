import { type Site, sitesOf } from "../../model/site";
import type { ReadSentence } from "../../read-article";
import type { GoldArticle, GoldClaim, Scorer } from "../score";
import type { Wording } from "./wordings";

/** A figure of money with what its article's labels say of it: null where it makes no claim. */
export interface LabelledSite {
  article: { id: string };
  site: Site;
  gold: Label | null;
}

export type Label = Pick<GoldClaim, "kind" | "subject" | "direction" | "alt" | "optional" | "repeat">;

/** Every sum of money of an article with its label. */
export function labelledSites(
  article: GoldArticle,
  sentences: readonly ReadSentence[],
  scorer: Scorer,
): LabelledSite[] {
  const sites = sentences.flatMap(({ reading, decisions, earlier }) => sitesOf(reading, decisions, earlier));
  const labels = scorer.labels(
    article.claims,
    sites.map(({ base }) => base.amount),
  );
  return sites.map((site, i) => ({ article, site, gold: labels.get(i) ?? null }));
}

/** Every sum of money of a wording with its label. */
export function wordingSites(wording: Wording, sentences: readonly ReadSentence[]): LabelledSite[] {
  return sentences
    .flatMap(({ reading, decisions, earlier }) => sitesOf(reading, decisions, earlier))
    .map((site) => {
      const { start, end } = site.base.amount;
      const gold = wording.labels.find((label) => label.start < end && start < label.end) ?? null;
      return { article: wording, site, gold };
    });
}

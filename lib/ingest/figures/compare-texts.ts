import type { Prisma } from "../../db/generated/client";
import { LANGS, type Lang } from "../../extraction/types";
import { findReprint } from "./find-reprint";
import { findSlips } from "./find-slips";

const PAGE = 200;

/** Compares articles that were stored before Marsad compared texts, in the order in which they came. */
export async function compareTexts(tx: Prisma.TransactionClient): Promise<void> {
  for (;;) {
    const articles = await tx.article.findMany({
      where: { text: { not: null }, reprintOf: null },
      orderBy: [{ recordedAt: "asc" }, { id: "asc" }],
      take: PAGE,
      select: { id: true, text: true, language: true },
    });
    if (articles.length === 0) return;
    for (const { id, text, language } of articles) {
      // What is in no language of ours is compared by words, as most are.
      const lang = LANGS.find((each): each is Lang => each === language) ?? "en";
      await findReprint(tx, { id, text: text ?? "", lang });
      await findSlips(tx, id);
    }
  }
}

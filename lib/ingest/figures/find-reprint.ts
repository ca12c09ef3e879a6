import type { Prisma } from "../../db/generated/client";
import type { Lang } from "../../extraction/types";
import { bandKeys, sameText, sketchBytes, sketchOfBytes, textSketch } from "../../figures/text-sketch";

/**
 * Notes of an article just stored which earlier one its text is nearly the same as, if any; without reading more than the
 * candidates that share a key with it.
 */
export async function findReprint(
  tx: Prisma.TransactionClient,
  { id, text, lang }: { id: string; text: string; lang: Lang },
): Promise<void> {
  const sketch = textSketch(text, lang);
  if (sketch === null) {
    await tx.article.update({ where: { id }, data: { reprintOf: id } });
    return;
  }
  const keys = bandKeys(sketch);
  const candidates = await tx.$queryRaw<Array<{ reprintOf: string; sketch: Uint8Array }>>`
    SELECT a.reprint_of AS "reprintOf", a.sketch FROM articles a
    WHERE a.id IN (SELECT article_id FROM text_bands WHERE band = ANY(${keys})) AND a.sketch IS NOT NULL
    ORDER BY a.recorded_at, a.id`;
  const first = candidates.find((candidate) => sameText(sketchOfBytes(candidate.sketch), sketch));
  const data = { reprintOf: first?.reprintOf ?? id, sketch: Uint8Array.from(sketchBytes(sketch)) };
  await tx.article.update({ where: { id }, data });
  await tx.textBand.createMany({
    data: [...new Set(keys)].map((band) => ({ band, articleId: id })),
    skipDuplicates: true,
  });
}

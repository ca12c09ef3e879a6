import { createHash } from "node:crypto";

/** Crockford's base 32 in lower case: no i, l, o or u, so that an id survives being read aloud. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_LENGTH = 13;
const BITS_A_CHARACTER = 5n;

/** SHA-256 of the text as stored, in hexadecimal. */
export function contentHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

/** 13 characters from the leading 65 bits of SHA-256 over the parts, each with its length, so that no two lists meet. */
export function shortId(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part},`);
  const wanted = BigInt(ID_LENGTH) * BITS_A_CHARACTER;
  let bits = BigInt(`0x${hash.digest("hex")}`) >> (256n - wanted);
  let id = "";
  for (let place = 0; place < ID_LENGTH; place += 1) {
    id = ALPHABET[Number(bits & 31n)] + id;
    bits >>= BITS_A_CHARACTER;
  }
  return id;
}

/** The same on every machine: from the source, the address if there is one, and the text. */
export function articleId(article: { source: string; url: string | null; hash: string }): string {
  return shortId("article", article.source, article.url ?? "", article.hash);
}

/** A citation is known by its address alone: its source's name may be put right later. */
export function citationId(url: string): string {
  return shortId("citation", url);
}

/** From the quote's span (code points) and the claim's place among those of the same span. */
export function extractedClaimId(articleId: string, start: number, end: number, ordinal: number): string {
  return shortId("claim", articleId, String(start), String(end), String(ordinal));
}

/** From the citation and the row's own id. */
export function curatedClaimId(articleId: string, rowId: string): string {
  return shortId("curated claim", articleId, rowId);
}

const OFFSETS = [0xdeadbeef, 0x41c6ce57] as const;

/** 53-bit content hash (cyrb53) as 14 hex digits: the same on every machine and in the browser; not for secrets. */
export function hashText(text: string): string {
  let [low, high]: [number, number] = [OFFSETS[0], OFFSETS[1]];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (high & 0x1fffff) + (low >>> 0)).toString(16).padStart(14, "0");
}

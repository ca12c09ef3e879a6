const known = new Map<string, string | null>();
let context: CanvasRenderingContext2D | null = null;

/** A computed colour as every program of drawing reads it, "#1a1b1e" or "rgba(…)"; null for one that is not seen. */
export function plainColour(colour: string): string | null {
  if (colour === "" || colour === "none") return null;
  const kept = known.get(colour);
  if (kept !== undefined) return kept;
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return colour;
  context.fillStyle = "#000000";
  context.fillStyle = colour;
  const plain = String(context.fillStyle);
  const seen = /^rgba\(.*,\s*0\)$/.test(plain) ? null : plain;
  known.set(colour, seen);
  return seen;
}

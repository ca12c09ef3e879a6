import type { Drawn } from "./draw-element";

/** Sharp on a screen of double density, and in print at half its size. */
const DENSITY = 2;
const PAUSE = 50;
const LONGEST = 10_000;

/** A picture of dots from one of lines. */
export async function rasterise(drawn: Drawn): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawn.svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = drawn.width * DENSITY;
  canvas.height = drawn.height * DENSITY;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("The browser gives no canvas.");
  // An image counts as loaded before the fonts in it are read, and until then its text is not drawn.
  for (let waited = 0; ; waited += PAUSE) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    if (drawn.texts.every((box) => isInked(box, context))) break;
    if (waited > LONGEST) throw new Error("The picture's fonts were not read.");
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("The browser gives no PNG."))),
      "image/png",
    );
  });
}

/** Whether anything stands out from the ground at a place's corner. */
function isInked({ x, y, width, height }: DOMRect, context: CanvasRenderingContext2D): boolean {
  const [left, top] = [Math.floor(x * DENSITY), Math.floor(y * DENSITY)];
  const [across, down] = [Math.ceil(width * DENSITY), Math.ceil(height * DENSITY)];
  const dots = new Uint32Array(context.getImageData(left, top, across, down).data.buffer);
  return dots.some((dot) => dot !== dots[0]);
}

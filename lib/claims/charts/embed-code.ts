/** Where the script lies that gives a frame the height of what is in it. */
export const EMBED_SCRIPT_PATH = "/embed.js";

/** What a framed chart and the page around it say to each other. */
export const HEIGHT_SAID = "marsad:height";
export const HEIGHT_ASKED = "marsad:height?";

interface Embedded {
  /** Of the chart without the page around it, with its language. */
  address: string;
  /** "https://marsad.example". */
  origin: string;
  title: string;
}

/** For an attribute in double quotes, and as well for text of XML. */
export const attribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** A chart as a frame of so many pixels, narrower where its page is. */
export function frameOf(
  { address, title }: Pick<Embedded, "address" | "title">,
  { width, height }: { width: number; height: number },
): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy" style="max-width:100%;border:0"></iframe>`;
}

/** What an editor pastes into an article. Without the script the frame keeps the height that stands in it. */
export function embedCode({ address, origin, title }: Embedded): string {
  return [
    `<iframe src="${attribute(address)}" title="${attribute(title)}" loading="lazy" style="width:100%;height:720px;border:0"></iframe>`,
    `<script async src="${attribute(origin + EMBED_SCRIPT_PATH)}"></script>`,
  ].join("\n");
}

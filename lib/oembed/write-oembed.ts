import { attribute, frameOf } from "../claims/charts/embed-code";

/** What a chart is given where nobody says how much room there is. */
const USUAL = { width: 960, height: 720 };

export interface Room {
  maxwidth: number | null;
  maxheight: number | null;
}

/** As much of the room as a chart has a use for. */
const sizeIn = ({ maxwidth, maxheight }: Room) => ({
  width: Math.min(USUAL.width, maxwidth ?? USUAL.width),
  height: Math.min(USUAL.height, maxheight ?? USUAL.height),
});

const A_DAY = 86_400;

/** A rich oEmbed 1.0 reply. `provider` is this site: its name and its address. */
export function oembedOf(
  chart: { title: string; address: string },
  provider: { name: string; address: string },
  room: Room,
) {
  const size = sizeIn(room);
  return {
    version: "1.0",
    type: "rich",
    title: chart.title,
    provider_name: provider.name,
    provider_url: provider.address,
    cache_age: A_DAY,
    ...size,
    html: frameOf(chart, size),
  } as const;
}

/** The same as XML, as oEmbed has it. */
export function oembedXml(reply: ReturnType<typeof oembedOf>): string {
  const fields = Object.entries(reply).map(
    ([name, value]) => `<${name}>${attribute(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join("")}</oembed>\n`;
}

import { OEMBED_FORMATS, oembedPath } from "@/lib/oembed/address";

/** Tells programs how the chart of the page under `address` (in full) stands in theirs; they stand in its head. */
export function OembedLinks({ title, address }: { title: string; address: string }) {
  return OEMBED_FORMATS.map((format) => (
    <link
      key={format}
      rel="alternate"
      type={format === "json" ? "application/json+oembed" : "text/xml+oembed"}
      title={title}
      href={new URL(oembedPath(address, format), address).href}
    />
  ));
}

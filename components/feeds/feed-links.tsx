import { FEED_FORMATS, FEED_NAMES, FEED_TYPES, type FeedFormat } from "@/lib/feeds/formats";

/** Tells a reader's program of the feeds of what is on the page; they stand in its head. */
export function FeedLinks({ title, addressOf }: { title: string; addressOf(format: FeedFormat): string }) {
  return FEED_FORMATS.map((format) => (
    <link
      key={format}
      rel="alternate"
      type={FEED_TYPES[format]}
      title={`${title} (${FEED_NAMES[format]})`}
      href={addressOf(format)}
    />
  ));
}

/** Data about the page for programs that read it. */
export function JsonLd({ data }: { data: object }) {
  // No text of an article can end the element that it stands in.
  const text = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every < escaped.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}

const SCRIPT = `addEventListener("DOMContentLoaded",()=>document.head.append(...document.querySelectorAll("body :is(title:not(svg *),meta,link[rel=canonical],link[rel=alternate])")))`;

/**
 * What the rows of a page say of it (title, description, addresses) comes with them, after the head. Search engines and others who read
 * the finished page count it only where it belongs.
 */
export function LateMetadata() {
  return <script>{SCRIPT}</script>;
}

import { notFound } from "next/navigation";

/** Where the proxy sends what no address can be, and what it could not fetch: Next's own 404, filled by the browser. */
export default function Nowhere() {
  notFound();
}

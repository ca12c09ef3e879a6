import { notFound } from "next/navigation";

/** Every address under a language that no page has: answered in that language. */
export default function Nowhere() {
  notFound();
}

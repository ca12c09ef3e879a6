"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { Link } from "@/lib/i18n/navigation";

/** `segment` is the first part of the address after the language; null for the front page. */
export function NavLink({
  href,
  segment,
  children,
}: {
  href: string;
  segment: string | null;
  children: string;
}) {
  const current = useSelectedLayoutSegment() === segment;
  return (
    <Link href={href} aria-current={current ? "page" : undefined} className="header-link">
      {children}
    </Link>
  );
}

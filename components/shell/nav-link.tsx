"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import { Suspense } from "react";
import { IntentLink } from "../ui/intent-link";

interface NavLinkProps {
  href: string;
  /** The first part of the address after the language; null for the front page. */
  segment: string | null;
  children: string;
}

/** Marks itself on its own page; a shell that is built before any address is known has it unmarked. */
export function NavLink(props: NavLinkProps) {
  return (
    <Suspense fallback={<PlainLink {...props} />}>
      <MarkedLink {...props} />
    </Suspense>
  );
}

function MarkedLink(props: NavLinkProps) {
  const current = useSelectedLayoutSegment() === props.segment;
  return <PlainLink {...props} current={current} />;
}

function PlainLink({ href, current = false, children }: NavLinkProps & { current?: boolean }) {
  return (
    <IntentLink href={href} aria-current={current ? "page" : undefined} className="header-link">
      {children}
    </IntentLink>
  );
}

import type { ReactNode } from "react";

/** A page that has only one thing to say: not found, failed, not running. */
export function MessagePage({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="max-w-[38rem] py-16 md:py-24">
      <h1>{title}</h1>
      <p className="mt-4 text-lead text-ink-soft">{text}</p>
      <div className="mt-8 flex flex-wrap gap-3">{children}</div>
    </div>
  );
}

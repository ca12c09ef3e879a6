"use client";

import { useEffect, useState } from "react";

interface CopyButtonProps {
  /** The text; without one the address of the page. */
  text?: string;
  label: string;
  copied: string;
  failed: string;
  /** As a link in running text. */
  quiet?: boolean;
}

const SHOWN_FOR = 2500;

export function CopyButton({ text, label, copied, failed, quiet = false }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"copied" | "failed" | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text ?? window.location.href);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <button type="button" className={quiet ? "link" : "button"} onClick={copy}>
      <span aria-live="polite">{outcome === null ? label : outcome === "copied" ? copied : failed}</span>
    </button>
  );
}

/** A claim as the charts draw it: two ends, and the points that sources name between them. */
export function Wordmark({ name }: { name: string }) {
  return (
    <span className="inline-flex items-center gap-2.5 text-lead font-bold">
      <svg viewBox="0 0 26 20" width="26" height="20" aria-hidden="true" focusable="false">
        <path d="M2 4v12M24 4v12M2 10h22" stroke="currentColor" strokeWidth="2" fill="none" />
        <circle cx="9" cy="10" r="3.4" fill="currentColor" />
        <circle cx="17.5" cy="10" r="3" fill="var(--paper)" stroke="var(--accent)" strokeWidth="2" />
      </svg>
      {name}
    </span>
  );
}

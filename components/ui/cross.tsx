/** Takes away what it stands behind. */
export function Cross() {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
      <path d="M1 1L9 9M9 1L1 9" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}

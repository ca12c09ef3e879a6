/** What an axis measures, at its beginning; said again by the line under the title for who does not see it. */
export function AxisName({ children }: { children: string }) {
  return (
    <p aria-hidden="true" className="text-small text-ink-soft">
      {children}
    </p>
  );
}

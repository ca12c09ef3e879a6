/** A day, month or year, and the same in words. */
export interface DateWords {
  given: string;
  said: string;
  /** Why it is not the article's own, in words. */
  assumed: string | null;
}

export function SaidDate({ given, said, assumed }: DateWords) {
  return (
    <time dateTime={given} className="whitespace-nowrap" title={assumed ?? undefined}>
      {said}
      {assumed === null ? null : (
        <>
          <span aria-hidden="true">*</span>
          <span className="sr-only"> ({assumed})</span>
        </>
      )}
    </time>
  );
}

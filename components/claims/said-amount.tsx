/** An amount in words and, where they differ, in marks for whoever sees it. */
export interface AmountWords {
  words: string;
  marks: string | null;
}

/** An amount, isolated from the text around it. */
export function SaidAmount({ words, marks }: AmountWords) {
  if (marks === null) return <bdi>{words}</bdi>;
  return (
    <>
      <bdi aria-hidden="true">{marks}</bdi>
      <bdi className="sr-only">{words}</bdi>
    </>
  );
}

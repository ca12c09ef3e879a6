import { type AmountWords, SaidAmount } from "./said-amount";

/** What is said around an amount that was converted; without one, why there is none. */
export interface ConvertedWords {
  before: string;
  amount: AmountWords | null;
  after: string;
}

export function SaidConverted({ before, amount, after }: ConvertedWords) {
  return (
    <span className="converted">
      {before}
      {amount === null ? null : <SaidAmount {...amount} />}
      {after}
    </span>
  );
}

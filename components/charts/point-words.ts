/** What a chart says of one claim, in the reader's language. */
export interface PointWords {
  date: string;
  subject: string;
  kind: string;
  amount: string;
  /** Modality and claimant: "claimed, DeepSeek". */
  who: string;
  source: string;
}

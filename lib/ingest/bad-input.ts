/** Why an input cannot be stored. Every reason has its sentence, in both languages, in bad-input-messages.ts. */
export type BadInputReason =
  | { code: "not_found" }
  | { code: "unreadable"; system: string }
  | { code: "unsupported_type"; extension: string }
  | { code: "too_large"; limit: number }
  | { code: "empty" }
  | { code: "binary"; format: string | null }
  | { code: "encoding"; charset: string; byte: number }
  | { code: "unknown_charset"; charset: string }
  | { code: "null_character"; field: string; position: number }
  | { code: "lone_surrogate"; field: string; position: number }
  | { code: "no_text" }
  | { code: "json"; detail: string }
  | { code: "article_form"; field: string; detail: string }
  | { code: "nested_too_deeply" }
  | { code: "published"; value: string }
  | { code: "published_in_future"; value: string }
  | { code: "language"; value: string }
  | { code: "language_unknown" }
  | { code: "url"; value: string }
  | { code: "one_address" }
  | { code: "extraction"; detail: string }
  | { code: "refused"; detail: string };

/** Thrown for an input that cannot be stored; whoever knows the file and line adds the place. */
export class BadInput extends Error {
  readonly reason: BadInputReason;

  constructor(reason: BadInputReason, options?: ErrorOptions) {
    super(reason.code, options);
    this.name = "BadInput";
    this.reason = reason;
  }
}

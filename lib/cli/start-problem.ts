export type StartProblemKind =
  | { is: "build_failed"; said: string }
  | { is: "no_port"; first: number; last: number }
  | { is: "server_ended"; said: string };

/** Why `npm start` cannot serve; the message catalog says it (messages.ts). */
export class StartProblem extends Error {
  override readonly name = "StartProblem";
  constructor(readonly kind: StartProblemKind) {
    super(kind.is);
  }
}

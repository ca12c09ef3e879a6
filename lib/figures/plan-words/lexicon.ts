/** How a language says what has become of a plan. Sources of regular expressions over folded text, whole words. */
export interface PlanLexicon {
  done: readonly string[];
  dropped: readonly string[];
  under_way: readonly string[];
  /** Raised, cut, put off, paused: it goes on otherwise than it was announced. */
  revised: readonly string[];
  /** A part of it: what is done then is under way. */
  part: readonly string[];
  /** It is not so, or only perhaps. */
  unreal: readonly string[];
  /** It is yet to come. Not for what is revised: "will cut its guidance" is a revision. */
  future: readonly string[];
  /** Whether those stand only before the cue ("will be completed") or on both sides ("abgeschlossen werden soll"). */
  anywhere: boolean;
}

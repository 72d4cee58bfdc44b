/** A rule explained to people. */
export interface RuleText {
  readonly title: string
  /** When the rule speaks up. */
  readonly what: string
  /** What goes wrong when nobody listens. */
  readonly why: string
  /** The remedy, with a line of YAML where that helps. */
  readonly how: string
}

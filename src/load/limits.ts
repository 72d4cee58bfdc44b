/**
 * How much the files of one ecosystem may ask of us, by the names that a configuration and `--limit` give them. Of one
 * file: its size in bytes, its nesting, its values once every alias is written out, the characters of one text, and how many
 * findings it gives, as any one rule may. Of all of them: how many there are, and what they come to together. And how many
 * questions the checklists of the team itself ask, because each may be asked of each of a hundred thousand items.
 */
export interface Limits {
  readonly bytes: number
  readonly depth: number
  readonly values: number
  readonly text: number
  readonly findings: number
  readonly files: number
  readonly all_bytes: number
  readonly all_values: number
  readonly questions: number
}

export type LimitName = keyof Limits

/**
 * What nobody who keeps an ecosystem by hand comes near, and what a machine of 2 GB can take: an ordinary file takes about 30
 * bytes of memory a byte, one of nothing but colons or dashes 160, and one of nothing but the smallest actions some
 * 1,600 for each value. Two thousand partners with ten thousand actions are 4 MB with 400,000 values.
 */
export const defaultLimits: Limits = {
  bytes: 5_000_000,
  depth: 100,
  values: 500_000,
  text: 100_000,
  findings: 20_000,
  files: 10_000,
  all_bytes: 12_000_000,
  all_values: 600_000,
  questions: 500,
}

/**
 * How far a configuration may raise them. It lies in the same repository as the files, and so does a stranger's: there it
 * would raise the limits that are there to stop it. So it may ask for what one ordinary machine can still take, and
 * only whoever runs `eco` may go beyond that, with `--limit`.
 */
export const mostByConfiguration: Limits = {
  bytes: 10_000_000,
  depth: 500,
  values: 1_000_000,
  text: 1_000_000,
  findings: 100_000,
  files: 50_000,
  all_bytes: 24_000_000,
  all_values: 1_200_000,
  questions: 1_000,
}

/** What holds for a configuration and for a checklist, which raise nothing for themselves; only `--limit` does. */
export const teamLimits: Limits = { ...defaultLimits, bytes: 1_000_000, values: 50_000, text: 10_000, findings: 1_000 }

/** How far `--limit` may: reading goes one call deeper for each level, and a stack holds no more. */
export const deepest = 1000

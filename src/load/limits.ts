/** How much one file may ask of us: its size in bytes, its nesting, and its nodes once every alias is written out. */
export interface Limits {
  readonly bytes: number
  readonly depth: number
  readonly nodes: number
}

export const defaultLimits: Limits = { bytes: 10_000_000, depth: 100, nodes: 1_000_000 }

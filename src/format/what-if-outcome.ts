import type { LooseDate } from '../facts/dates.ts'
import type { CutYear } from '../facts/what-if.ts'

export interface Named {
  readonly id: string
  readonly name: string
}

export interface DatedGoal extends Named {
  readonly deadline: LooseDate
}

export interface DelayTold {
  readonly action: Named
  readonly amount: number
  readonly unit: 'd' | 'w' | 'm'
  /** Null where it moves nothing, and why. */
  readonly days: number | null
  readonly why: 'finished' | 'recurring' | 'circle' | null
}

export interface SlipTold {
  readonly action: Named
  readonly owner: string | null
  readonly from: string
  readonly to: string
  readonly days: number
  readonly isDelayed: boolean
  readonly missed: readonly DatedGoal[]
  readonly missedBefore: readonly DatedGoal[]
}

/** What falls with one partner. */
export interface PartnerTold {
  readonly partner: Named
  readonly takesPart: boolean
  readonly actions: readonly Named[]
  readonly goals: readonly Named[]
  /** Open actions of others that it helps with. */
  readonly helps: readonly Named[]
  readonly roles: readonly Named[]
  readonly chairs: readonly Named[]
  readonly steers: readonly ('orchestration' | 'leadership')[]
  readonly functions: readonly Named[]
  readonly propositions: readonly Named[]
  readonly countedOn: readonly { readonly id: string; readonly by: string; readonly what: string | null }[]
}

/** What nobody does any more when all these partners are gone. */
export interface Together {
  readonly capabilities: readonly (Named & { readonly fallback: readonly Named[] })[]
  readonly links: readonly Named[]
  readonly roles: readonly Named[]
  /** Capabilities and links that one partner is left alone with. */
  readonly thinned: readonly Named[]
  readonly stranded: readonly Named[]
  readonly loose: readonly Named[]
  readonly groups: readonly [before: number, after: number]
  /** Whether the data say who does what at all. */
  readonly isKnown: boolean
}

export interface CutTold extends Named {
  readonly percentage: number
  /** Because the partner leaves. */
  readonly leaves: boolean
  /** What it pays in this year and later. */
  readonly amount: number
}

/** What `eco what-if` tells, as plain values. */
export interface Outcome {
  readonly asOf: string
  readonly id: string
  readonly name: string
  readonly currency: string
  readonly errors: number
  readonly delays: readonly DelayTold[]
  readonly slips: readonly SlipTold[]
  readonly end: { readonly from: string; readonly to: string } | null
  readonly partners: readonly PartnerTold[]
  readonly together: Together | null
  readonly cuts: readonly CutTold[]
  readonly money: readonly CutYear[]
}

import { jsonText } from './json-text.ts'
import type { DatedGoal, Outcome } from './what-if-outcome.ts'

/** The shape of `eco what-if --format json`; the version goes up when a field changes its meaning. */
export function whatIfJson(outcome: Outcome, language: string): string {
  const shape = {
    format: 'eco-what-if',
    version: 1,
    as_of: outcome.asOf,
    language,
    ecosystem: outcome.id === '' ? null : outcome.id,
    currency: outcome.currency,
    errors: outcome.errors,
    delays: outcome.delays.map(({ why, ...delay }) => ({ ...delay, moves_nothing_because: why })),
    slips: outcome.slips.map(({ action, owner, from, to, days, isDelayed, missed, missedBefore }) => ({
      action,
      owner,
      from,
      to,
      days,
      delayed: isDelayed,
      goals_missed: missed.map(goal),
      goals_missed_already: missedBefore.map(goal),
    })),
    end: outcome.end,
    partners: outcome.partners.map(({ takesPart, countedOn, ...partner }) => ({
      ...partner,
      takes_part: takesPart,
      counted_on: countedOn,
    })),
    nobody: together(outcome),
    cuts: outcome.cuts,
    years: outcome.money.map(({ year, cost, before, after, gapBefore, gap }) => ({
      year,
      cost,
      funding_before: before,
      funding: after,
      gap_before: gapBefore,
      gap,
    })),
  }
  return jsonText(shape)
}

function goal({ id, name, deadline }: DatedGoal) {
  return { id, name, deadline: String(deadline) }
}

function together({ together: told }: Outcome) {
  if (told === null) return null
  const { capabilities, links, roles, thinned, stranded, loose, groups } = told
  return { capabilities, links, roles, thinned, stranded, loose, groups: { before: groups[0], after: groups[1] } }
}

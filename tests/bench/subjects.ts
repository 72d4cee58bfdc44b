import { type Assessment, assess } from '../../src/assess.ts'
import { editionFor } from '../../src/edition.ts'
import { capabilityCoverage, chainCoverage } from '../../src/facts/coverage.ts'
import { departures } from '../../src/facts/departure.ts'
import { dropped } from '../../src/facts/dropped.ts'
import { minimumViable } from '../../src/facts/minimum-viable.ts'
import { moneyPerYear } from '../../src/facts/money.ts'
import { network } from '../../src/facts/network.ts'
import { loadPerParty } from '../../src/facts/party-load.ts'
import { consistencyRules } from '../../src/facts/rules.ts'
import { criticalPath, schedule } from '../../src/facts/schedule.ts'
import { signals } from '../../src/facts/signals.ts'
import { cut, slips } from '../../src/facts/what-if.ts'
import { workPerParty } from '../../src/facts/workload.ts'
import type { Ecosystem } from '../../src/graph/ecosystem.ts'
import type { Source } from '../../src/load/document.ts'
import { defaultLimits } from '../../src/load/limits.ts'
import { isUnread } from '../../src/load/rules.ts'
import { answer } from '../../src/methods/answer.ts'
import { builtIn } from '../../src/methods/built-in.ts'
import { reports } from '../../src/reports/reports.ts'

export const asOf = '2026-11-30'

/** Something that is worked out of an ecosystem, as a person would call it. */
export interface Subject {
  readonly name: string
  readonly run: (assessment: Assessment) => unknown
}

/** What is computed, each on its own: what may together take no longer than parsing. */
export const facts: readonly Subject[] = [
  of('all consistency rules', (ecosystem) => consistencyRules.map((rule) => [...rule.check(ecosystem, { asOf })])),
  of('all items of the checklists', (ecosystem) => answer(builtIn, ecosystem, asOf, signals)),
  of('schedule and critical path', (ecosystem) => criticalPath(schedule(ecosystem, asOf))),
  of('network', (ecosystem) => network(ecosystem, asOf)),
  of('minimum viable ecosystem', (ecosystem) => minimumViable(ecosystem, asOf)),
  of('what if two actions are late', (ecosystem) => slips(ecosystem, asOf, new Map([late(0), late(1)]))),
  of('what if a partner leaves', (ecosystem) => dropped(ecosystem, asOf, new Set(['partners-7']))),
  of('what if a payer pays less', (ecosystem) => cut(ecosystem, asOf, new Map([['partners-7', 30]]))),
  of('what falls with each partner', (ecosystem) => departures(ecosystem, asOf)),
  of('coverage', (ecosystem) => [capabilityCoverage(ecosystem, asOf), chainCoverage(ecosystem, asOf)]),
  of('load per party', (ecosystem) => [loadPerParty(ecosystem, asOf), workPerParty(ecosystem)]),
  of('money per year', (ecosystem) => moneyPerYear(ecosystem)),
]

/** What is made of that for people. */
export const documents: readonly Subject[] = [
  {
    name: 'the edition for partners',
    run: (whole) => editionFor(whole, { audience: 'partners', unmarked: 'partners', language: 'nl' }),
  },
  ...reports
    .filter(({ chapters }) => chapters === undefined)
    .map(({ id, view }) => ({
      name: `view of ${id}`,
      run: (assessment: Assessment) => view(assessment, 'nl'),
    })),
]

/** The largest is more than anybody keeps. */
const [values, bytes] = [10_000_000, 100_000_000]
const limits = { ...defaultLimits, bytes, all_bytes: bytes, values, all_values: values }

export function assessed(sources: readonly Source[]): Assessment {
  const assessment = assess(sources, { asOf }, { methods: builtIn, limits })
  if (assessment.diagnostics.some(isUnread)) throw new Error('what is not read takes no time')
  return assessment
}

function of(name: string, run: (ecosystem: Ecosystem) => unknown): Subject {
  return { name, run: ({ ecosystem }) => run(ecosystem) }
}

function late(turn: number): [string, number] {
  return [`actions-${turn * 10 + 1}`, 42]
}

import { capital, clause, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import { opening, type Plan } from './plan.ts'

/** What we follow, who reports and who acts; how each indicator is measured stands in an annex. */
export function progress(plan: Plan) {
  const { indicators, monitoring } = plan.ecosystem
  const limited = indicators.filter(({ thresholds }) => (thresholds?.under ?? thresholds?.over) !== undefined).length
  const agreed = { plan: monitoringTable(plan), reporting: reporting(plan), acts: acts(plan) }
  return {
    ...agreed,
    complete: agreed.plan !== null && agreed.reporting !== null && agreed.acts !== null,
    some: agreed.plan !== null || agreed.reporting !== null || agreed.acts !== null,
    notes: sentence(monitoring?.caveat),
    limits: indicators.length === 0 ? null : opening(plan.words.progress.limits(limited, indicators.length)),
    limited: limited > 0 || indicators.length === 0,
  }
}

function monitoringTable({ ecosystem, every, partyNow, label, words }: Plan) {
  return table(ecosystem.monitoring?.plan ?? [], [
    {
      title: words.columns.object,
      cell: ({ object }) => capital(label(['monitoring', 'plan', 'object'], object) ?? ''),
    },
    { title: words.columns.method, cell: ({ method }) => clause(method) },
    { title: words.columns.party, cell: ({ who }) => partyNow(who) },
    { title: words.columns.every, cell: ({ every: rhythm }) => (rhythm === undefined ? null : every[rhythm]) },
  ])
}

function reporting({ ecosystem, every, party }: Plan) {
  const agreed = ecosystem.monitoring?.reporting
  const who = party(agreed?.who)
  if (agreed === undefined || who === null) return null
  // A text, in which many write the id of a body all the same.
  const to = sentence(agreed.to === undefined ? undefined : (party(agreed.to) ?? agreed.to))
  return { who, every: agreed.every === undefined ? null : every[agreed.every], to }
}

function acts({ ecosystem, party }: Plan) {
  const agreed = ecosystem.monitoring?.acts
  const who = party(agreed?.who)
  return who === null ? null : { who, mandate: sentence(agreed?.mandate) }
}

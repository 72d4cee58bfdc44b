import type { Assessment } from '../assess.ts'
import { yearOf } from '../facts/dates.ts'
import type { Departure } from '../facts/departure.ts'
import { type Dropped, dropped } from '../facts/dropped.ts'
import { sum } from '../facts/money.ts'
import { openActions } from '../facts/ownership.ts'
import { takesPart } from '../facts/party.ts'
import { isRecurring } from '../facts/progress.ts'
import { criticalPath, schedule } from '../facts/schedule.ts'
import { cut, type Delay, inDays, type Slip, slips } from '../facts/what-if.ts'
import { isFinished } from '../facts/work.ts'
import type { DelayTold, Named, Outcome, PartnerTold, SlipTold } from '../format/what-if-outcome.ts'
import { type Ecosystem, nameOf } from '../graph/ecosystem.ts'
import type { Partner } from '../model/definition.ts'
import { labelOf } from '../model/look-up.ts'
import type { Language } from '../text.ts'
import type { Suppositions } from './suppositions.ts'

/** What the suppositions touch, with everything by its name. */
export function outcomeOf(assessment: Assessment, supposed: Suppositions, language: Language): Outcome {
  const { ecosystem, asOf } = assessment
  const days = inDays(ecosystem, asOf, supposed.delays)
  const ids = new Set(supposed.partners.map(({ id }) => id))
  const gone = ids.size === 0 ? undefined : dropped(ecosystem, asOf, ids)
  const label = (role: string) => labelOf('roles.role', role, language)
  return {
    asOf,
    id: ecosystem.ecosystem?.id ?? '',
    name: ecosystem.ecosystem?.name ?? '',
    currency: ecosystem.ecosystem?.currency ?? 'EUR',
    errors: assessment.diagnostics.filter(({ severity }) => severity === 'error').length,
    delays: supposed.delays.map((delay) => delayTold(delay, days.get(delay.action.id))),
    slips: slips(ecosystem, asOf, days).map((slip) => slipTold(slip, ecosystem)),
    end: endOf(ecosystem, asOf, days),
    partners: supposed.partners.map((partner) => ({
      partner: named(partner),
      takesPart: takesPart(partner, asOf),
      ...losses(
        partner,
        gone?.departures.find((departure) => departure.partner === partner),
        ecosystem,
        label,
      ),
    })),
    together: gone === undefined ? null : togetherOf(gone, ecosystem, label),
    ...moneyOf(ecosystem, asOf, supposed),
  }
}

interface Nameable {
  readonly id: string
  readonly name?: string | undefined
  readonly title?: string | undefined
  readonly what?: string | undefined
}

function named({ id, name, title, what }: Nameable): Named {
  return { id, name: name || title || what || id }
}

function delayTold({ action, amount, unit }: Delay, days: number | undefined): DelayTold {
  const why = isFinished(action) ? 'finished' : isRecurring(action) ? 'recurring' : 'circle'
  return { action: named(action), amount, unit, days: days ?? null, why: days === undefined ? why : null }
}

function slipTold({ action, missed, missedBefore, ...slip }: Slip, ecosystem: Ecosystem): SlipTold {
  const goals = (all: Slip['missed']) => all.map((goal) => ({ ...named(goal), deadline: goal.deadline ?? '' }))
  const owner = action.owner === undefined ? null : nameOf(ecosystem, ['partners', 'bodies'], action.owner)
  return { ...slip, action: named(action), owner, missed: goals(missed), missedBefore: goals(missedBefore) }
}

/** When the last action that is planned can be done; null when that does not change, or some wait in a circle. */
function endOf(ecosystem: Ecosystem, asOf: string, days: ReadonlyMap<string, number>): Outcome['end'] {
  const last = (delays: ReadonlyMap<string, number>) => {
    const planned = schedule(ecosystem, asOf, delays)
    return planned.unscheduled.length > 0 ? undefined : criticalPath(planned).at(-1)?.earliestEnd
  }
  const [from, to] = [last(new Map()), last(days)]
  return from === undefined || to === undefined || from === to ? null : { from, to }
}

function helpedBy(partner: string, ecosystem: Ecosystem) {
  return openActions(ecosystem).filter(
    ({ owner, contributors = [] }) => owner !== partner && contributors.includes(partner),
  )
}

function losses(
  partner: Partner,
  departure: Departure | undefined,
  ecosystem: Ecosystem,
  label: (role: string) => string,
): Omit<PartnerTold, 'partner' | 'takesPart'> {
  return {
    actions: departure?.actions.map(named) ?? [],
    goals: departure?.goals.map(named) ?? [],
    helps: helpedBy(partner.id, ecosystem).map(named),
    roles: departure?.roles.map(({ id, role }) => ({ id, name: label(role) })) ?? [],
    chairs: departure?.chairs.map(named) ?? [],
    steers: departure?.steers ?? [],
    functions: departure?.functions.map(named) ?? [],
    propositions: departure?.propositions.map(named) ?? [],
    countedOn:
      departure?.dependants.map(({ id, from, what }) => ({
        id,
        by: nameOf(ecosystem, ['partners'], from),
        what: what ?? null,
      })) ?? [],
  }
}

function togetherOf(gone: Dropped, ecosystem: Ecosystem, label: (role: string) => string): Outcome['together'] {
  return {
    capabilities: gone.capabilities.map(({ item, fallback }) => ({ ...named(item), fallback: fallback.map(named) })),
    links: gone.links.map(({ item }) => named(item)),
    roles: gone.roles.map((role) => ({ id: role, name: label(role) })),
    thinned: gone.thinned.map(({ item }) => named(item)),
    stranded: gone.stranded.map(named),
    loose: gone.loose.map(named),
    groups: gone.groups,
    isKnown: ecosystem.capabilities.length + ecosystem.chain.length + ecosystem.roles.length > 0,
  }
}

/** Who leaves pays nothing any more, and a part of that is nothing besides. */
function moneyOf(
  ecosystem: Ecosystem,
  asOf: string,
  { cuts, partners }: Suppositions,
): Pick<Outcome, 'cuts' | 'money'> {
  const lines = (ecosystem.finance?.funding ?? []).filter(({ year }) => year >= yearOf(asOf))
  const gone = new Set(partners.map(({ id }) => id))
  const isGone = (id: string) => gone.has(id) || gone.has(lines.find((line) => line.id === id)?.from ?? '')
  const all = [
    ...partners.map(({ id, name }) => ({ id, name, percentage: 100 })),
    ...cuts.filter(({ id }) => !isGone(id)),
  ]
  const amountOf = (id: string) =>
    sum(lines.filter((line) => line.id === id || line.from === id).map(({ amount }) => amount))
  const share = new Map<string, number>()
  for (const { id, percentage } of all) share.set(id, Math.max(percentage, share.get(id) ?? 0))
  return {
    cuts: all.map(({ id, name, percentage }, at) => ({
      id,
      name: name || id,
      percentage,
      leaves: at < partners.length,
      amount: amountOf(id),
    })),
    money: cut(ecosystem, asOf, share),
  }
}

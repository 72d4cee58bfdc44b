import type { Ecosystem } from '../graph/ecosystem.ts'
import { leavesOf } from './leaves.ts'

/** Fields that only say what a partner thinks or whom it follows up, and the ids themselves. */
const saysNothing = ['id', 'agreed_by', 'endorsed_by', 'trusted_by', 'held_by', 'shared_with', 'replaced_by']

/**
 * Where each partner is named by its id, as fields without positions: `roles.holder`, `actions.contributors`. What a partner
 * writes about itself is left out, and so is where it only agrees with something.
 */
export function placesOf(ecosystem: Ecosystem): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map(ecosystem.partners.filter(({ id }) => id !== '').map(({ id }) => [id, new Set<string>()]))
  const named = leavesOf(ecosystem, (value) => typeof value === 'string' && places.has(value))
  for (const { value, path } of named) {
    const fields = path.filter((step) => typeof step === 'string')
    if (!fields.some((field) => saysNothing.includes(field))) places.get(String(value))?.add(fields.join('.'))
  }
  return places
}

/** The places where something rests on a partner. */
const weighty: ReadonlySet<string> = new Set([
  'actions.contributors',
  'actions.owner',
  'capabilities.fallback',
  'capabilities.provided_by',
  'chain.partners',
  'dependencies.to',
  'experiments.partners',
  'finance.funding.from',
  'finance.subsidies.conditions.owner',
  'goals.owner',
  'governance.bodies.chair',
  'governance.leader',
  'indicators.measured_by',
  'joint_functions.owner',
  'orchestration.holder',
  'orchestration.paid_by',
  'partners.autonomy.gives_up.to',
  'propositions.components.partner',
  'roles.holder',
  'solution_directions.partners',
  'value_flows.from',
  'work_packages.lead',
])

/** Whether something rests on a partner in one of these places. */
export function carriesSomething(places: ReadonlySet<string>): boolean {
  return [...places].some((place) => weighty.has(place))
}

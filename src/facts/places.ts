import { remembered } from './remembered.ts'

/** Fields that only say what a partner thinks or whom it follows up, and the ids themselves. */
const saysNothing: ReadonlySet<string> = new Set([
  'id',
  'agreed_by',
  'endorsed_by',
  'trusted_by',
  'held_by',
  'shared_with',
  'replaced_by',
])

/** Where each partner is named, by its id. */
export type Places = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Where each partner is named by its id, as fields without positions: `roles.holder`, `actions.contributors`. What a partner
 * writes about itself is left out, and so is where it only agrees with something.
 */
export const placesOf = remembered((ecosystem): Places => {
  const places = new Map(ecosystem.partners.filter(({ id }) => id !== '').map(({ id }) => [id, new Set<string>()]))
  const { index: _, partners, ...sections } = ecosystem
  for (const [section, content] of Object.entries(sections)) walk(content, fieldOf(section), places)
  const handedOver = fieldOf('partners.autonomy.gives_up')
  for (const { autonomy } of partners) walk(autonomy?.gives_up, handedOver, places)
  return places
})

/** A field with those inside it, so that its name is put together once and not for every item. */
interface Field {
  readonly name: string
  readonly inner: Map<string, Field>
}

function fieldOf(name: string): Field {
  return { name, inner: new Map() }
}

function innerOf({ name, inner }: Field, key: string): Field {
  const known = inner.get(key)
  if (known !== undefined) return known
  const field = fieldOf(`${name}.${key}`)
  inner.set(key, field)
  return field
}

function walk(value: unknown, field: Field, places: ReadonlyMap<string, Set<string>>): void {
  if (typeof value === 'string') places.get(value)?.add(field.name)
  else if (Array.isArray(value)) for (const item of value) walk(item, field, places)
  else if (typeof value === 'object' && value !== null)
    for (const key in value)
      if (!saysNothing.has(key)) walk((value as Record<string, unknown>)[key], innerOf(field, key), places)
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

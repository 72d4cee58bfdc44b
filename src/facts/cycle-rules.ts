import type { Path } from '../diagnostic.ts'
import type { Ecosystem } from '../graph/ecosystem.ts'
import { grouped } from '../grouping.ts'
import type { Text } from '../text.ts'
import { findCycles } from './cycle-search.ts'
import type { Finding, Rule } from './rule.ts'
import { called } from './wording.ts'

/** One reference from an item to another of its kind. */
interface Link {
  readonly from: string
  readonly to: string
  readonly path: Path
}

interface Circle {
  /** The names around the circle, the first once more at the end: `a → b → a`. */
  readonly names: string
  readonly alone: boolean
}

/** A circle longer than this is named by its beginning and its end. */
const readable = 20

const dependencyCycle: Rule = {
  id: 'dependency-cycle',
  severity: 'error',
  check: (ecosystem) =>
    circles(
      ecosystem.actions,
      ecosystem.actions.flatMap((action, position) =>
        (action.depends_on ?? []).map((to, at) => ({
          from: action.id,
          to,
          path: ['actions', position, 'depends_on', at],
        })),
      ),
      ({ names, alone }) =>
        alone
          ? { nl: `Deze actie wacht op zichzelf: ${names}.`, en: `This action waits for itself: ${names}.` }
          : { nl: `Deze acties wachten op elkaar: ${names}.`, en: `These actions wait for each other: ${names}.` },
      ({ alone }) =>
        alone
          ? {
              nl: 'Deze actie kan niet beginnen. Haal haar eigen id weg bij "depends_on".',
              en: 'This action cannot begin. Remove its own id from "depends_on".',
            }
          : {
              nl: 'Geen van deze acties kan beginnen. Haal één "depends_on" weg, of knip een actie in tweeën.',
              en: 'None of these actions can begin. Remove one "depends_on", or split an action in two.',
            },
    ),
}

const goalParentCycle: Rule = {
  id: 'goal-parent-cycle',
  severity: 'error',
  check: (ecosystem) =>
    circles(
      ecosystem.goals,
      linksOf(ecosystem, 'goals', 'parent', (goal) => goal.parent),
      ({ names, alone }) =>
        alone
          ? { nl: `Dit doel hangt onder zichzelf: ${names}.`, en: `This goal stands under itself: ${names}.` }
          : { nl: `Deze doelen hangen onder elkaar: ${names}.`, en: `These goals stand under each other: ${names}.` },
      () => ({
        nl: 'Haal "parent" weg bij het doel dat bovenaan hoort.',
        en: 'Remove "parent" from the goal that belongs on top.',
      }),
    ),
}

const targetGroupCycle: Rule = {
  id: 'target-group-cycle',
  severity: 'error',
  check: (ecosystem) =>
    circles(
      ecosystem.target_groups,
      linksOf(ecosystem, 'target_groups', 'follows', (group) => group.follows),
      ({ names, alone }) =>
        alone
          ? { nl: `Deze doelgroep volgt op zichzelf: ${names}.`, en: `This target group follows itself: ${names}.` }
          : {
              nl: `Deze doelgroepen volgen op elkaar in een kring: ${names}.`,
              en: `These target groups follow each other in a circle: ${names}.`,
            },
      () => ({
        nl: 'Haal "follows" weg bij de groep waarmee je begint.',
        en: 'Remove "follows" from the group you start with.',
      }),
    ),
}

const successorCycle: Rule = {
  id: 'successor-cycle',
  severity: 'error',
  check: (ecosystem) =>
    circles(
      ecosystem.partners,
      linksOf(ecosystem, 'partners', 'replaced_by', (partner) => partner.replaced_by),
      ({ names, alone }) =>
        alone
          ? { nl: `Deze partner volgt zichzelf op: ${names}.`, en: `This partner succeeds itself: ${names}.` }
          : { nl: `Deze partners volgen elkaar op: ${names}.`, en: `These partners succeed each other: ${names}.` },
      () => ({
        nl: 'Noem bij "replaced_by" de partner die het werk nu doet, of haal het weg.',
        en: 'Give the partner who does the work now as "replaced_by", or remove it.',
      }),
    ),
}

export const cycleRules = [dependencyCycle, goalParentCycle, targetGroupCycle, successorCycle] as const

type Section = 'goals' | 'target_groups' | 'partners'

function linksOf<S extends Section>(
  ecosystem: Ecosystem,
  section: S,
  field: string,
  target: (item: Ecosystem[S][number]) => string | undefined,
): readonly Link[] {
  const items: readonly Ecosystem[S][number][] = ecosystem[section]
  return items.flatMap((item, position) => {
    const to = target(item)
    return to === undefined ? [] : [{ from: item.id, to, path: [section, position, field] }]
  })
}

/** One finding a circle: at the first item in the file, with the other links of the circle as related places. */
function circles(
  items: readonly { readonly id: string }[],
  links: readonly Link[],
  message: (circle: Circle) => Text,
  hint: (circle: Circle) => Text,
): readonly Finding[] {
  const names = new Map(items.map((item) => [item.id, called(item)]))
  const known = links.filter((link) => link.from !== '' && names.has(link.to))
  const targets = new Map(
    [...grouped(known, (link) => link.from)].map(([from, group]) => [from, group.map((link) => link.to)]),
  )
  const places = new Map(known.map((link) => [`${link.from} ${link.to}`, link.path]))
  return findCycles(targets).map((cycle) => {
    const [path = [], ...others] = cycle.map((id, at) => placeOf(places, id, cycle[(at + 1) % cycle.length]))
    const circle = { names: around(cycle, names), alone: cycle.length === 1 }
    return {
      path,
      message: message(circle),
      hint: hint(circle),
      related: others.slice(0, readable).map((other) => ({ path: other, message: next })),
    }
  })
}

const next: Text = { nl: 'De kring loopt hier door.', en: 'The circle goes on here.' }

function placeOf(places: ReadonlyMap<string, Path>, from: string, to: string | undefined): Path {
  return places.get(`${from} ${to}`) ?? []
}

function around(cycle: readonly string[], names: ReadonlyMap<string, string>): string {
  const all = [...cycle, ...cycle.slice(0, 1)].map((id) => `"${names.get(id) ?? id}"`)
  const half = readable / 2
  return (all.length > readable ? [...all.slice(0, half), '…', ...all.slice(-half)] : all).join(' → ')
}

import type { Ecosystem } from '../../graph/ecosystem.ts'
import type { Item } from '../../model/definition.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { judge, type Spot, spots } from './pps-judging.ts'

type TargetGroup = Item<'target_groups'>

/** How many conversations with a group are enough to go by. */
const enough = 3

const conversations: SignalFact = ({ target_groups: groups }) => {
  const short = spots(groups, ['target_groups'], called, (group) => spokenWith(group) < enough)
  return judge(
    groups.some((group) => spokenWith(group) > 0),
    short,
    ['target_groups'],
    {
      unknown: {
        nl: 'Er staan nog geen gesprekken met doelgroepen.',
        en: 'No conversations with target groups are recorded yet.',
      },
      clear: {
        nl: `Met alle doelgroepen (${groups.length}) zijn er drie gesprekken of meer.`,
        en: `There are three conversations or more with all target groups (${groups.length}).`,
      },
      signal: (names) => ({
        nl: `Minder dan drie gesprekken bij ${short.length} van de ${groups.length} doelgroepen: ${names.nl}.`,
        en: `Fewer than three conversations with ${short.length} of ${groups.length} target groups: ${names.en}.`,
      }),
    },
  )
}

const aboveSize: SignalFact = ({ target_groups: groups }) => {
  const withGoal = groups.filter(({ goal_new }) => goal_new !== undefined)
  const unsized = withGoal.filter(({ size }) => size === undefined).length
  const short = spots(
    groups,
    ['target_groups'],
    called,
    ({ goal_new = 0, size }) => size !== undefined && goal_new > size,
  )
  return judge(withGoal.length > unsized, short, ['target_groups'], {
    unknown: {
      nl: 'Er staat nog bij geen doelgroep hoe groot die is en hoeveel nieuwe deelnemers erbij moeten komen.',
      en: 'Of no target group does it say yet how large it is and how many new participants it should bring.',
    },
    clear: {
      nl: `Bij geen van de ${withGoal.length} groeidoelen is het doel groter dan de doelgroep${unsized > 0 ? `; van ${unsized} is de omvang onbekend` : ''}.`,
      en: `None of the ${withGoal.length} growth goals exceeds its target group${unsized > 0 ? `; the size of ${unsized} is unknown` : ''}.`,
    },
    signal: (names) => ({
      nl: `Meer nieuwe deelnemers gewild dan de doelgroep groot is, bij ${short.length} van de ${withGoal.length}: ${names.nl}.`,
      en: `More new participants wanted than the target group holds, for ${short.length} of ${withGoal.length}: ${names.en}.`,
    }),
  })
}

const unaddressed: SignalFact = (ecosystem) => {
  const needs = needsOfServed(ecosystem)
  const answered = new Set(ecosystem.propositions.flatMap(({ addresses = [] }) => addresses))
  const short = needs.filter(({ id }) => !answered.has(id))
  return judge(needs.length > 0 && answered.size > 0, short, ['propositions'], {
    unknown: {
      nl: 'Er is nog geen aanbod dat naar pijnen of winsten van een doelgroep verwijst.',
      en: 'There is no proposition yet that refers to pains or gains of a target group.',
    },
    clear: {
      nl: `Behoeften waar aanbod voor is: ${needs.length} van de ${needs.length}, bij doelgroepen met een aanbod.`,
      en: `Needs with a proposition: ${needs.length} of ${needs.length}, in target groups with a proposition.`,
    },
    signal: (names) => ({
      nl: `Geen aanbod voor ${short.length} van de ${needs.length} behoeften: ${names.nl}.`,
      en: `No proposition for ${short.length} of ${needs.length} needs: ${names.en}.`,
    }),
  })
}

const firstSegment: SignalFact = ({ target_groups: groups, propositions }) => {
  const first = groups.reduce((least, { wave = least }) => Math.min(least, wave), Number.POSITIVE_INFINITY)
  const served = new Set(propositions.flatMap((proposition) => proposition.for ?? []))
  const starters = spots(groups, ['target_groups'], called, ({ wave }) => wave === first)
  const unserved = spots(groups, ['target_groups'], called, ({ id, wave }) => wave === first && !served.has(id))
  const short = starters.length > 1 ? starters : unserved
  const isKnown = starters.length > 1 || (starters.length > 0 && served.size > 0)
  return judge(isKnown, short, ['target_groups'], {
    unknown: {
      nl: 'Er staat nog niet welke doelgroep de eerste is (wave), of voor wie het aanbod is (for).',
      en: 'It does not say yet which target group comes first (wave), or for whom the propositions are (for).',
    },
    clear: {
      nl: `De eerste doelgroep is "${starters[0]?.name}", en daar is aanbod voor.`,
      en: `The first target group is "${starters[0]?.name}", and there is a proposition for it.`,
    },
    signal: (names) =>
      starters.length > 1
        ? {
            nl: `De eerste golf telt ${starters.length} doelgroepen in plaats van één: ${names.nl}.`,
            en: `The first wave has ${starters.length} target groups instead of one: ${names.en}.`,
          }
        : {
            nl: `Er is nog geen aanbod voor de eerste doelgroep: ${names.nl}.`,
            en: `There is no proposition yet for the first target group: ${names.en}.`,
          },
  })
}

export const ppsNeedsSignals = {
  'pps-target-group-conversations': conversations,
  'pps-target-above-size': aboveSize,
  'pps-unaddressed-needs': unaddressed,
  'pps-first-segment': firstSegment,
} as const satisfies Record<string, SignalFact>

/** One entry may stand for many conversations; without a number it stands for one. */
function spokenWith({ conversations: held = [] }: TargetGroup): number {
  return held.reduce((total, { count = 1 }) => total + count, 0)
}

/** Pains and gains of the groups that a proposition is for; of all groups while no proposition says so. */
function needsOfServed({
  target_groups: groups,
  propositions,
}: Ecosystem): readonly (Spot & { readonly id: string })[] {
  const served = new Set(propositions.flatMap((proposition) => proposition.for ?? []))
  return groups.flatMap((group, position) =>
    served.size > 0 && !served.has(group.id)
      ? []
      : (['pains', 'gains'] as const).flatMap((kind) =>
          (group[kind] ?? []).map(({ id, what }, at) => ({
            id,
            name: what,
            path: ['target_groups', position, kind, at],
          })),
        ),
  )
}

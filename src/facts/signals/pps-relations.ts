import { type Ecosystem, nameOf } from '../../graph/ecosystem.ts'
import type { Item } from '../../model/definition.ts'
import { takesPart } from '../party.ts'
import type { SignalFact } from '../signal.ts'
import { called } from '../wording.ts'
import { judge, spots } from './pps-judging.ts'

type Relation = Item<'relations'>

/** With how many other partners each should have a described relation; fewer where there are fewer others. */
const wanted = 2

const withoutRelation: SignalFact = ({ partners, relations }, { asOf }) => {
  const present = new Set(partners.filter((partner) => takesPart(partner, asOf)).map(({ id }) => id))
  const others = neighbours(relations, present)
  const needed = Math.min(wanted, present.size - 1)
  const short = spots(
    partners,
    ['partners'],
    called,
    ({ id }) => present.has(id) && (others.get(id)?.size ?? 0) < needed,
  )
  return judge(others.size > 0, short, ['relations'], {
    unknown: {
      nl: 'Er staan nog geen relaties tussen partners.',
      en: 'No relations between partners are recorded yet.',
    },
    clear: {
      nl: `${present.size === 2 ? 'Beide' : `Alle ${present.size}`} partners die meedoen hebben een beschreven relatie met minstens ${needed} andere.`,
      en: `${present.size === 2 ? 'Both' : `All ${present.size}`} partners taking part have a described relation with at least ${needed} ${needed === 1 ? 'other' : 'others'}.`,
    },
    signal: (names) => ({
      nl: `Met minder dan ${needed} andere partners een beschreven relatie: ${names.nl} (${short.length} van de ${present.size}).`,
      en: `A described relation with fewer than ${needed} other partners: ${names.en} (${short.length} of ${present.size}).`,
    }),
  })
}

const competitionUnspoken: SignalFact = (ecosystem, { asOf }) => {
  const { relations, tensions, partners } = ecosystem
  const present = new Set(partners.filter((partner) => takesPart(partner, asOf)).map(({ id }) => id))
  const discussed = tensions.filter(({ discussed_on }) => discussed_on !== undefined)
  const spoken = new Set(discussed.flatMap(({ parties = [] }) => pairsOf(parties)))
  const isRivalry = ({ kind, strength, from, to }: Relation) =>
    kind === 'competition' && strength !== 'weak' && present.has(from) && present.has(to)
  const total = relations.filter(isRivalry).length
  const short = spots(
    relations,
    ['relations'],
    ({ from, to }) => [from, to].map((id) => nameOf(ecosystem, ['partners'], id)).join(' – '),
    (one) => isRivalry(one) && !spoken.has(pair(one.from, one.to)),
  )
  const isMapped = relations.some(({ kind, from, to }) => kind !== undefined && present.has(from) && present.has(to))
  return judge(isMapped || discussed.length > 0, short, ['tensions'], {
    unknown: {
      nl: 'Er staat niet welke partners elkaars concurrent zijn (relations) of welke spanning is besproken.',
      en: 'It does not say which partners compete (relations) or which tension was discussed.',
    },
    clear:
      total === 0
        ? {
            nl: `Tussen partners die meedoen staat geen concurrentie; ${discussed.length} van de ${tensions.length} spanningen zijn besproken.`,
            en: `No competition is noted between partners taking part; ${discussed.length} of ${tensions.length} tensions were discussed.`,
          }
        : {
            nl: `Paren concurrenten met een besproken spanning: ${total} van de ${total}.`,
            en: `Pairs of competitors with a discussed tension: ${total} of ${total}.`,
          },
    signal: (names) => ({
      nl: `Concurrenten zonder besproken spanning: ${names.nl} (${short.length} van de ${total}).`,
      en: `Competitors without a discussed tension: ${names.en} (${short.length} of ${total}).`,
    }),
  })
}

export const ppsRelationSignals = {
  'pps-partners-without-relation': withoutRelation,
  'pps-competition-unspoken': competitionUnspoken,
} as const satisfies Record<string, SignalFact>

/** Per partner the other partners it has a relation with, both ways. */
function neighbours(
  relations: Ecosystem['relations'],
  present: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const others = new Map<string, Set<string>>()
  for (const { from, to } of relations) {
    if (from === to || !present.has(from) || !present.has(to)) continue
    others.set(from, (others.get(from) ?? new Set()).add(to))
    others.set(to, (others.get(to) ?? new Set()).add(from))
  }
  return others
}

function pairsOf(parties: readonly string[]): readonly string[] {
  return parties.flatMap((one, at) => parties.slice(at + 1).map((other) => pair(one, other)))
}

function pair(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

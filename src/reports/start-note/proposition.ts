import type { Mapping } from '../../model/definition.ts'
import { called, capital, clause, sentence } from './sentences.ts'
import { support } from './why.ts'
import type { Wording } from './wording.ts'

/** What the ecosystem offers as a whole. */
export function proposition(wording: Wording) {
  const { value_proposition: value, propositions, solution_directions, joint_functions } = wording.ecosystem
  const { names, name } = wording
  const empty = value === undefined && propositions.length + solution_directions.length + joint_functions.length === 0
  if (empty) return null
  return {
    ...valueView(value, wording),
    propositions: propositions.map((item) => ({
      name: called(item),
      statement: sentence(item.statement),
      for: names(['target_groups'], item.for),
    })),
    directions: solution_directions
      .filter(({ chosen }) => chosen !== false)
      .map((item) => ({ name: called(item), outline: sentence(item.outline), novelty: sentence(item.novelty) })),
    functions: joint_functions.map((item) => ({
      what: clause(item.what),
      description: sentence(item.description),
      owner: name(['partners', 'bodies'], item.owner),
    })),
  }
}

/** What belongs and what does not. */
export function scope({ ecosystem, label }: Wording) {
  if (ecosystem.scope === undefined) return null
  const { statement, technological, organisational, ...lists } = ecosystem.scope
  return {
    statement: sentence(statement),
    in: (lists.in ?? []).map(sentence),
    out: (lists.out ?? []).map(sentence),
    technological: {
      width: label(['scope', 'technological', 'width'], technological?.width),
      what: clause(technological?.what),
    },
    organisational: {
      width: label(['scope', 'organisational', 'width'], organisational?.width),
      what: clause(organisational?.what),
    },
  }
}

function valueView(value: Mapping<'value_proposition'> | undefined, wording: Wording) {
  const { words, names } = wording
  return {
    statement: sentence(value?.statement),
    innovation: sentence(value?.core_innovation),
    offers: (value?.offers ?? []).map((offer) => {
      if (typeof offer === 'string') return clause(offer)
      const whom = names(['target_groups'], offer.for)
      return whom === null ? clause(offer.what) : words.forWhom(clause(offer.what) ?? '', whom)
    }),
    gains: (value?.collective_gains ?? []).map((gain) =>
      typeof gain === 'string'
        ? { what: sentence(gain), kind: null }
        : { what: sentence(gain.what), kind: gainKind(gain.kind, wording) },
    ),
    complementarities: (value?.complementarities ?? []).map(({ partners, why_unique }) => ({
      partners: names(['partners'], partners),
      why: sentence(why_unique),
    })),
    support: support(value?.endorsed_by, wording),
  }
}

function gainKind(kind: string | undefined, { label }: Wording): string | null {
  const word = label(['value_proposition', 'collective_gains', 'kind'], kind)
  return word === null ? null : capital(word)
}

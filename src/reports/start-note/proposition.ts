import type { Item, Mapping } from '../../model/definition.ts'
import { called, capital, clause, clauses, remark, sentence } from '../sentences.ts'
import { table } from '../table.ts'
import type { Wording } from '../wording.ts'

/** What the ecosystem offers as a whole, and for the annex in parts. */
export function proposition(wording: Wording) {
  const { value_proposition: value, propositions, solution_directions, joint_functions } = wording.ecosystem
  const empty = value === undefined && propositions.length + solution_directions.length + joint_functions.length === 0
  return empty ? null : { ...valueView(value, wording), parts: parts(wording) }
}

/** Null when there is nothing beyond what the chapter says. */
function parts(wording: Wording) {
  const { value_proposition: value, propositions, solution_directions, joint_functions } = wording.ecosystem
  const offers = (value?.offers ?? []).filter((offer) => typeof offer !== 'string' && (offer.for ?? []).length > 0)
  const view = {
    offers: offers.length === 0 ? null : offerTable(value, wording),
    propositions: propositionTable(propositions, wording),
    complementarities: (value?.complementarities ?? []).map(({ partners, why_unique }) => ({
      partners: wording.names(['partners'], partners),
      why: sentence(why_unique),
    })),
    directions: solution_directions
      .filter(({ chosen }) => chosen !== false)
      .map((item) => ({ name: called(item), outline: sentence(item.outline), novelty: sentence(item.novelty) })),
    functions: joint_functions.map((item) => ({
      what: clause(item.what),
      description: sentence(item.description),
      owner: wording.nameNow(['partners', 'bodies'], item.owner),
    })),
  }
  return Object.values(view).some((part) => part !== null && (!Array.isArray(part) || part.length > 0)) ? view : null
}

function offerTable(value: Mapping<'value_proposition'> | undefined, wording: Wording) {
  return table(value?.offers ?? [], [
    { title: wording.words.columns.offer, cell: (offer) => clause(typeof offer === 'string' ? offer : offer.what) },
    {
      title: wording.words.columns.forWhom,
      cell: (offer) => (typeof offer === 'string' ? null : groupNames(offer.for, wording)),
    },
  ])
}

function propositionTable(propositions: readonly Item<'propositions'>[], wording: Wording) {
  return table(propositions, [
    { title: wording.words.columns.offer, cell: called },
    { title: wording.words.columns.forWhom, cell: (item) => groupNames(item.for, wording) },
    { title: wording.words.columns.what, cell: ({ statement }) => clause(statement) },
  ])
}

/** Names of groups are ordinary words with a capital, so they stand in a row and not in a sentence. */
function groupNames(ids: readonly string[] | undefined, { name }: Wording): string | null {
  return clauses((ids ?? []).map((id) => name(['target_groups'], id)))
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
  return {
    statement: sentence(value?.statement),
    innovation: sentence(value?.core_innovation),
    remark: value === undefined ? null : remark(value),
    offers: (value?.offers ?? []).map((offer) => clause(typeof offer === 'string' ? offer : offer.what)),
    gains: (value?.collective_gains ?? []).map((gain) =>
      typeof gain === 'string'
        ? { what: sentence(gain), kind: null }
        : { what: sentence(gain.what), kind: gainKind(gain.kind, wording) },
    ),
  }
}

function gainKind(kind: string | undefined, { label }: Wording): string | null {
  const word = label(['value_proposition', 'collective_gains', 'kind'], kind)
  return word === null ? null : capital(word)
}

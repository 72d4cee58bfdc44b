import { joinsLater } from '../../facts/party.ts'
import type { Partner } from '../../model/definition.ts'
import { called, clause, remark } from '../sentences.ts'
import type { Wording } from '../wording.ts'
import { byHelix, gone, participants } from './parties.ts'
import { partnerMap } from './partner-map.ts'
import { autonomyTable, partnerTables } from './partner-tables.ts'
import { stakeholders } from './stakeholders.ts'
import { support } from './support.ts'
import { valueFlows } from './value-flows.ts'

/** So many partners are shown in the chapter itself; more go to the annex. */
const fewPartners = 5
/** So many that join later are named. */
const mostLater = 5

/** Who takes part, what each brings and gets, and who stands around. */
export function who(wording: Wording) {
  const partners = participants(wording)
  return {
    sentence: partnerSentence(wording),
    remark: partnerRemark(wording),
    count: partners.length === 0 ? null : wording.spoken(partners.length, 'partner'),
    few: partners.length <= fewPartners,
    groups: partnerTables(wording),
    autonomy: autonomyTable(wording),
    involvement: involvementCounts(counted(wording), wording),
    essential: wording.list(partners.filter(({ essential }) => essential === true).map(called)),
    support: support(wording),
    gone: gone(wording).map((partner) => ({
      name: called(partner),
      when: wording.when(partner.left),
      reason: clause(partner.left_reason),
      successor: wording.name(['partners'], partner.replaced_by),
    })),
    map: partnerMap(partners, wording),
    flows: valueFlows(wording),
    stakeholders: stakeholders(wording),
  }
}

/**
 * `Er doen 20 partners mee: acht bedrijven, …`, and who joins later; in sparse data only what is there. Null while there are
 * none.
 */
export function partnerSentence(wording: Wording): string | null {
  const later = participants(wording).filter((partner) => joinsLater(partner, wording.asOf))
  const sentences = [countSentence(counted(wording), wording), laterSentence(later, wording)]
  return sentences.filter((text) => text !== null).join(' ') || null
}

/** The partners that take part by now; in sparse data all that are there. */
function counted(wording: Wording): readonly Partner[] {
  const partners = participants(wording)
  return isSparse(wording) ? partners : partners.filter((partner) => !joinsLater(partner, wording.asOf))
}

function laterSentence(later: readonly Partner[], { words, some, date }: Wording): string | null {
  const named = some(
    later.map((partner) => words.partnerFrom(called(partner), date(partner.joined) ?? '')),
    mostLater,
  )
  return named && words.partnersLater(named, later.length)
}

function countSentence(partners: readonly Partner[], wording: Wording): string | null {
  if (partners.length === 0) return null
  const { words, spoken, list } = wording
  const start = words.partners(partners.length, spoken(partners.length, 'partner'), isSparse(wording))
  const groups = byHelix(partners)
  const [only] = groups
  if (groups.length > 1 || only === undefined)
    return `${start}: ${list(groups.map(({ helix, members }) => spoken(members.length, helix)))}.`
  const [one = '', many = ''] = words.nouns[only.helix]
  return only.helix === 'unknown'
    ? `${start}.`
    : `${start}, ${partners.length === 1 ? words.a(one) : words.allOf(many)}.`
}

/** What the source of the ecosystem says about itself, for next to a number of partners that it may leave short. */
export function partnerRemark(wording: Wording): string | null {
  const facts = wording.ecosystem.ecosystem
  const has = facts !== undefined && participants(wording).length > 0 && isSparse(wording)
  return has ? remark(facts) : null
}

/** Little more is known of most partners than their names, or there are none. */
export function isSparse(wording: Wording): boolean {
  const partners = participants(wording)
  const known = partners.filter(
    ({ brings = [], gets = [], involvement, commitment }) =>
      brings.length + gets.length > 0 || (involvement ?? commitment) !== undefined,
  )
  return partners.length === 0 || known.length * 2 < partners.length
}

/** `negen in de kern en tien in de schil`; null while no partner says how close it stands. */
function involvementCounts(partners: readonly Partner[], { words, list, inWords }: Wording): string | null {
  const levels = ['core', 'ring', 'following', 'outside'] as const
  const found = levels.map((level) => ({
    level,
    size: partners.filter(({ involvement }) => involvement === level).length,
  }))
  return list(
    found.filter(({ size }) => size > 0).map(({ level, size }) => `${inWords(size)} ${words.involvement[level]}`),
  )
}

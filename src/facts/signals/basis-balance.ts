import type { Path } from '../../diagnostic.ts'
import type { Ecosystem } from '../../graph/ecosystem.ts'
import { nameOf } from '../../graph/ecosystem.ts'
import { grouped } from '../../grouping.ts'
import { formatShare } from '../../i18n/format.ts'
import { sum } from '../money.ts'
import { amountOf } from '../payers.ts'
import type { SignalFact } from '../signal.ts'
import { themes } from '../themes.ts'
import { type Forms, form, judged, listed, outOf, participants, some, unknown } from './basis-counting.ts'

/** Whether power, money, attention and sectors are spread well. */
export const basisBalanceSignals = {
  'basis-one-decides': (ecosystem) => {
    const decided = decidersOf(ecosystem)
    if (decided.length === 0) {
      return unknown(
        ['governance', 'decision_rights'],
        'Er staat niet welke partners waarover beslissen.',
        'It does not say which partners decide on what.',
      )
    }
    const alone = decided.filter(({ members }) => members.length === 1)
    const [partner, paths] = largest(alone.map(({ members, path }) => ({ partner: members[0] ?? '', path })))
    const name = partner === undefined ? undefined : nameOf(ecosystem, ['partners'], partner)
    const isDanger = paths.length > decided.length / 2
    if (name === undefined) {
      return judged(
        false,
        decided.map(({ path }) => path),
        `Nergens beslist één partner alleen; geteld: ${some(decided.length, topicForms, 'nl')}.`,
        `Nowhere does one partner decide alone; counted: ${some(decided.length, topicForms, 'en')}.`,
      )
    }
    return judged(
      isDanger,
      paths,
      `${name} beslist alleen over ${outOf(paths.length, decided.length, topicForms, 'nl')}.`,
      `${name} decides alone on ${outOf(paths.length, decided.length, topicForms, 'en')}.`,
    )
  },
  'basis-cost-concentration': (ecosystem) => {
    const cost = sum((ecosystem.finance?.costs ?? []).map(({ amount }) => Number(amount) || 0))
    const paid = paidByPartner(ecosystem)
    if (!(cost > 0)) return unknown(['finance', 'costs'], 'Er staan geen kosten.', 'There are no costs.')
    const [most, ...others] = [...paid].sort((one, other) => other[1] - one[1])
    if (most === undefined) {
      return unknown(
        ['finance', 'funding'],
        'Er staat niet wat partners betalen.',
        'It does not say what partners pay.',
      )
    }
    const funding = amountOf(ecosystem.finance?.funding ?? [])
    const isMore = funding > cost
    const share = (most[1] / Math.max(cost, funding)) * 100
    const name = nameOf(ecosystem, ['partners'], most[0])
    return judged(
      share > 50,
      [['finance', 'funding']],
      `${name} draagt ${formatShare(share, 'nl')} van de ${isMore ? 'dekking' : 'kosten'}, het meest van ${some(others.length + 1, payerForms, 'nl')}.`,
      `${name} bears ${formatShare(share, 'en')} of the ${isMore ? 'funding' : 'costs'}, the most of ${some(others.length + 1, payerForms, 'en')}.`,
    )
  },
  'basis-focus-mass': (ecosystem, { asOf }) => {
    const found = themes(ecosystem, asOf)
    if (found.length === 0) {
      return unknown(['partners'], 'Bij geen partner staan thema’s.', 'No partner has themes.')
    }
    const thin = found.filter(({ partners }) => partners.size < 3).map(({ name }) => name)
    const sentence = (language: 'nl' | 'en', text: string) =>
      `${some(found.length, themeForms, language)}; ${text}${thin.length === 0 ? '' : `: ${listed(thin, language)}`}.`
    return judged(
      found.length > 5 || thin.length > 0,
      [['partners']],
      sentence('nl', `${thin.length} daarvan ${form(thin.length, haveForms, 'nl')} minder dan drie partners`),
      sentence('en', `${thin.length} of them ${form(thin.length, haveForms, 'en')} fewer than three partners`),
    )
  },
  'basis-cluster-renews': (ecosystem, { asOf }) => {
    const rated = ecosystem.actions.filter(({ novelty, status }) => novelty && status !== 'stopped')
    const fresh = rated.filter(({ novelty }) => novelty === 'new').length
    const known = participants(ecosystem, asOf).flatMap(({ partner: { sector } }) =>
      sector?.trim() ? [sector.trim().toLowerCase()] : [],
    )
    const sectors = new Set(known).size
    const paths: Path[] = [['actions'], ['partners']]
    const renewal = (language: 'nl' | 'en') =>
      rated.length === 0 ? [] : [`${outOf(fresh, rated.length, ratedForms, language)} ${form(fresh, beNew, language)}`]
    const origin = (start: string, language: 'nl' | 'en') =>
      known.length === 0 ? [] : [`${start} ${some(sectors, sectorForms, language)}`]
    const nl = sentenceOf([...renewal('nl'), ...origin('de partners komen uit', 'nl')]) ?? noRenewal.nl
    const en = sentenceOf([...renewal('en'), ...origin('the partners come from', 'en')]) ?? noRenewal.en
    const isOneSector = sectors === 1 && known.length >= (rated.length > 0 ? 2 : sectorSample)
    const isDanger = (rated.length > 0 && fresh === 0) || isOneSector
    const isKnown = rated.length > 0 && known.length > 1
    return isDanger || isKnown ? judged(isDanger, paths, nl, en) : { state: 'unknown', facts: { nl, en }, paths }
  },
} as const satisfies Record<string, SignalFact>

/** From so many partners on, one sector says something about the cluster, whatever is known of its work. */
const sectorSample = 5
const noRenewal = {
  nl: 'Er staat niet welke acties nieuw zijn (novelty) en uit welke sectoren de partners komen.',
  en: 'It does not say which actions are new (novelty) and from which sectors the partners come.',
}
const topicForms: Forms = { nl: ['onderwerp', 'onderwerpen'], en: ['topic', 'topics'] }
const payerForms: Forms = { nl: ['betalende partner', 'betalende partners'], en: ['paying partner', 'paying partners'] }
const themeForms: Forms = { nl: ['thema', 'thema’s'], en: ['theme', 'themes'] }
const haveForms: Forms = { nl: ['heeft', 'hebben'], en: ['has', 'have'] }
const ratedForms: Forms = { nl: ['beoordeelde actie', 'beoordeelde acties'], en: ['rated action', 'rated actions'] }
const beNew: Forms = { nl: ['is nieuw', 'zijn nieuw'], en: ['is new', 'are new'] }
const sectorForms: Forms = { nl: ['sector', 'sectoren'], en: ['sector', 'sectors'] }

/** The parts as one sentence; undefined without any. */
function sentenceOf(parts: readonly string[]): string | undefined {
  const text = parts.join('; ')
  return text === '' ? undefined : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** The topics on which a body with known members decides. */
function decidersOf(ecosystem: Ecosystem): readonly { members: readonly string[]; path: Path }[] {
  const bodies = new Map((ecosystem.governance?.bodies ?? []).map((body) => [body.id, body.members ?? []]))
  return (ecosystem.governance?.decision_rights ?? [])
    .map(({ body }, position) => ({
      members: [...new Set(bodies.get(body))].filter(Boolean),
      path: ['governance', 'decision_rights', position],
    }))
    .filter(({ members }) => members.length > 0)
}

/** The partner with most paths, and those paths. */
function largest(entries: readonly { partner: string; path: Path }[]): [string | undefined, readonly Path[]] {
  const [first] = [...grouped(entries, ({ partner }) => partner)].sort((one, other) => other[1].length - one[1].length)
  return first === undefined ? [undefined, []] : [first[0], first[1].map(({ path }) => path)]
}

function paidByPartner(ecosystem: Ecosystem): ReadonlyMap<string, number> {
  const paid = new Map<string, number>()
  for (const { from, amount } of ecosystem.finance?.funding ?? []) {
    if (!from || !(amount > 0) || !ecosystem.index.get('partners')?.has(from)) continue
    paid.set(from, sum([paid.get(from) ?? 0, amount]))
  }
  return paid
}

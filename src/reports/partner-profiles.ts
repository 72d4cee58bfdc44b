import type { Assessment } from '../assess.ts'
import { broughtBy, worthOf } from '../facts/contributions.ts'
import { joinsLater } from '../facts/party.ts'
import type { Partner } from '../model/definition.ts'
import type { Language } from '../text.ts'
import { opening } from './action-plan/plan.ts'
import { heading } from './heading.ts'
import { worthText } from './partner-profiles/exchange.ts'
import { fieldNames, lackedByAll } from './partner-profiles/missing.ts'
import { type Numbered, overview } from './partner-profiles/overview.ts'
import { profile } from './partner-profiles/profile.ts'
import { type Group, inOrder, type Profiles, profiles } from './partner-profiles/profiles.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'
import { called, short } from './sentences.ts'
import { candidates, gone, participants } from './start-note/parties.ts'
import { isSparse, partnerRemark } from './start-note/who.ts'

export const partnerProfiles: Report = {
  id: 'partner-profiles',
  name: { nl: 'partnerprofielen', en: 'partner-profiles' },
  title: { nl: 'Partnerprofielen', en: 'Partner profiles' },
  purpose: {
    nl: 'Per partner een bladzijde: wat die brengt en haalt, welke afspraken er liggen, wat die doet en wat er achterloopt.',
    en: 'A page for each partner: what it brings and gets, what it is tied to, what it does and what is behind.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const facts = profiles(assessment, language)
  const present = inOrder(participants(facts))
  const groups: readonly (readonly [Group, readonly Partner[]])[] = [
    ['present', present],
    ['candidate', inOrder(candidates(facts))],
    ['gone', inOrder(gone(facts))],
  ]
  const unsaid = lackedByAll(present, facts)
  const numbered = groups
    .flatMap(([group, partners]) => partners.map((partner) => ({ group, partner })))
    .map((item, at) => ({ ...item, number: at + 1 }))
  const pages = numbered.map(({ partner, number, group }) => profile(partner, number, group, unsaid, facts))
  const of = (wanted: Group): readonly Numbered[] => numbered.filter(({ group }) => group === wanted)
  return {
    ...heading(assessment, language),
    readers: readersOf(assessment, language),
    any: pages.length > 0,
    counts: countsText(groups, facts),
    remark: partnerRemark(facts),
    attention: facts.some(
      numbered.filter((_, at) => pages[at]?.attention.length !== 0).map(({ partner }) => short(called(partner), 120)),
      8,
    ),
    present: overview(of('present'), 'present', facts),
    candidates: overview(of('candidate'), 'candidate', facts),
    gone: overview(of('gone'), 'gone', facts),
    leads: present.some(({ id }) => facts.leads(id).length > 0),
    total: worthText(worthOf(present.flatMap((partner) => broughtBy(partner, facts.asOf).now)), facts),
    unsaid: fieldNames(unsaid, facts),
    pages,
  }
}

/** `Er doen 20 partners mee, twee zijn in beeld of benaderd en één is vertrokken`; in sparse data who is in them. */
function countsText(groups: readonly (readonly [Group, readonly Partner[]])[], facts: Profiles): string | null {
  const { own, list } = facts
  const words = { candidate: own.total.candidates, gone: own.total.gone }
  const text = list(
    groups
      .filter(([, partners]) => partners.length > 0)
      .flatMap(([group, partners]) =>
        group === 'present' ? presentTexts(partners, facts) : words[group](partners.length),
      ),
  )
  return text && opening(text)
}

/** Who takes part now and who only later; in sparse data how many there are. */
function presentTexts(partners: readonly Partner[], facts: Profiles): readonly string[] {
  const { total } = facts.own
  if (isSparse(facts)) return [total.inData(partners.length)]
  const later = partners.filter((partner) => joinsLater(partner, facts.asOf)).length
  const now = partners.length - later
  return [...(now === 0 ? [] : [total.count(now)]), ...(later === 0 ? [] : [total.later(later)])]
}

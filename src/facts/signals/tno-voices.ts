import type { Ecosystem } from '../../graph/ecosystem.ts'
import type { Action, Item } from '../../model/definition.ts'
import { eachHand, membersOf } from '../hands.ts'
import { takesPart } from '../party.ts'
import type { SignalFact } from '../signal.ts'
import { isFinished } from '../work.ts'
import { census, lackingIn, namesOf, unknown } from './direction-census.ts'

/** Which percentage of the work may be done by one discipline. */
const siloTolerated = 50

/** Whether most open actions bring more than one discipline together. */
export const actionsInSilos: SignalFact = (ecosystem) => {
  const disciplines = disciplinesOf(ecosystem)
  const counts = ecosystem.actions.map((action) => (isFinished(action) ? undefined : disciplines(action)))
  const total = counts.filter((one) => one !== undefined).length
  if (total === 0)
    return unknown(['partners'], {
      nl: 'Van geen enkele open actie zijn de vakgebieden bekend (disciplines bij partners).',
      en: 'Of no open action the disciplines are known (disciplines at partners).',
    })
  return census({
    total,
    lacking: lackingIn(['actions'], ecosystem.actions, (_, position) => counts[position] === 1),
    what: { nl: ['De enige open actie', 'open acties'], en: ['The only open action', 'open actions'] },
    fine: {
      nl: ['brengt vakgebieden bij elkaar', 'brengen vakgebieden bij elkaar'],
      en: ['brings disciplines together', 'bring disciplines together'],
    },
    short: {
      nl: ['komt uit één vakgebied', 'komen uit één vakgebied'],
      en: ['has one discipline', 'have one discipline'],
    },
    tolerated: siloTolerated,
  })
}

/** Whether partners come from more than one world, and everyone whom it concerns was heard. */
export const voicesMissing: SignalFact = ({ partners, stakeholders, target_groups: groups }, { asOf }) => {
  const worlds = partners.flatMap((one) => (takesPart(one, asOf) && one.helix !== undefined ? [one.helix] : []))
  const count = new Set(worlds).size
  const isAffected = ({ kind, interest }: Item<'stakeholders'>) =>
    interest === 'high' || kind === 'resident' || kind === 'user'
  const asked = groups.length + stakeholders.filter(isAffected).length
  const unheard = [
    ...lackingIn(['target_groups'], groups, ({ conversations }) => !conversations?.length),
    ...lackingIn(['stakeholders'], stakeholders, (one) => isAffected(one) && !one.involvement),
  ]
  if (asked === 0)
    return unknown(['target_groups'], {
      nl: 'Er staan geen doelgroepen en geen belanghebbenden die het raakt.',
      en: 'There are no target groups and no stakeholders whom it affects.',
    })
  const isOneSided = worlds.length > 1 && count === 1
  const [nl, en] = (['nl', 'en'] as const).map((language) => namesOf(unheard, language))
  const isHeard = unheard.length === 0
  return {
    state: isOneSided || unheard.length > 0 ? 'signal' : worlds.length > 1 ? 'clear' : 'unknown',
    facts: {
      nl: `Werelden waaruit de partners komen: ${count}. Doelgroepen en belanghebbenden die ${isHeard ? `zijn gehoord: ${asked === 1 ? 'de enige' : asked === 2 ? 'beide' : `alle ${asked}`}` : `nog niet zijn gehoord (${unheard.length} van de ${asked})${nl}`}.`,
      en: `Worlds that the partners come from: ${count}. Target groups and stakeholders ${isHeard ? `that were heard: ${asked === 1 ? 'the only one' : `all ${asked}`}` : `not heard yet (${unheard.length} of ${asked})${en}`}.`,
    },
    paths: [...(isOneSided ? [['partners']] : []), ...unheard.map(({ path }) => path)],
  }
}

/** How many disciplines an action brings together; undefined when that cannot be said. */
function disciplinesOf(ecosystem: Ecosystem): (action: Action) => number | undefined {
  const known = new Map(
    ecosystem.partners.map(({ id, disciplines = [] }) => [id, disciplines.map((one) => one.toLowerCase())]),
  )
  const members = membersOf(ecosystem)
  return (action) => {
    const disciplines = new Set<string>()
    let areAllKnown = true
    eachHand(action, members, (id) => {
      const own = known.get(id) ?? []
      if (own.length === 0) areAllKnown = false
      for (const one of own) disciplines.add(one)
    })
    const count = disciplines.size
    return count > 1 || (count === 1 && areAllKnown) ? count : undefined
  }
}

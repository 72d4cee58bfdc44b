import type { SignalFact } from '../signal.ts'
import { census, lackingIn, namesOf, partnersLacking, partnerWords, unknown } from './direction-census.ts'

/** Whether every partner taking part stands on the map of relations, existing or desired. */
export const partnersWithoutRelation: SignalFact = (ecosystem, { asOf }) => {
  const linked = new Set(ecosystem.relations.flatMap(({ from, to }) => [from, to]))
  if (linked.size === 0)
    return unknown(['relations'], { nl: 'Er staan nog geen relaties.', en: 'There are no relations yet.' })
  return partnersLacking(ecosystem, asOf, ({ id }) => !linked.has(id), {
    fine: {
      nl: ['heeft een relatie op de kaart', 'hebben een relatie op de kaart'],
      en: ['has a relation on the map', 'have a relation on the map'],
    },
    short: {
      nl: ['heeft nog geen relatie op de kaart', 'hebben nog geen relatie op de kaart'],
      en: ['has no relation on the map yet', 'have no relation on the map yet'],
    },
  })
}

/** Whether everyone in view was spoken to; that matters from the moment that the proposition is written down. */
export const prospectsNotApproached: SignalFact = (ecosystem) => {
  const { partners, value_proposition: proposition } = ecosystem
  if (partners.length === 0)
    return unknown(['partners'], { nl: 'Er staan nog geen partners.', en: 'There are no partners yet.' })
  // That one has left says nothing of how the others were asked.
  const present = partners.filter(({ status }) => status !== 'left')
  if (present.every(({ status, last_contact }) => status === undefined && last_contact === undefined))
    return unknown(['partners'], {
      nl: 'Bij geen enkele partner staat hoe ver het contact is (status of last_contact).',
      en: 'Of no partner does it say how far contact has come (status or last_contact).',
    })
  const waiting = lackingIn(
    ['partners'],
    partners,
    ({ status, last_contact }) => status === 'prospect' && last_contact === undefined,
  )
  if (waiting.length > 0 && proposition === undefined)
    return {
      state: 'unknown',
      facts: {
        nl: `Nog te benaderen voordat de propositie vaststaat${namesOf(waiting, 'nl')}.`,
        en: `Still to approach before the proposition is set${namesOf(waiting, 'en')}.`,
      },
      paths: waiting.map(({ path }) => path),
    }
  return census({
    total: present.length,
    lacking: waiting,
    what: partnerWords,
    fine: {
      nl: ['is benaderd of gesproken', 'zijn benaderd of gesproken'],
      en: ['was approached or spoken to', 'were approached or spoken to'],
    },
    short: {
      nl: ['is nog nooit benaderd', 'zijn nog nooit benaderd'],
      en: ['was never approached', 'were never approached'],
    },
  })
}

/** Whether possible partners are named: organisations in view, or parties that the stakeholder map misses. */
export const possiblePartnersNamed: SignalFact = (ecosystem) => {
  const possible = [
    ...lackingIn(['partners'], ecosystem.partners, ({ status }) => status === 'prospect' || status === 'approached'),
    ...lackingIn(['stakeholders'], ecosystem.stakeholders, ({ missing }) => missing !== undefined),
  ]
  if (possible.length === 0)
    return unknown(['partners'], {
      nl: 'Er zijn geen mogelijke partners in beeld.',
      en: 'No possible partners in view.',
    })
  return {
    state: 'clear',
    facts: {
      nl: `Mogelijke partners in beeld${namesOf(possible, 'nl')}.`,
      en: `Possible partners in view${namesOf(possible, 'en')}.`,
    },
    paths: possible.map(({ path }) => path),
  }
}

/** Whether of every partner taking part a risk was named, or how much risk it runs. */
export const partnersWithoutRisk: SignalFact = (ecosystem, { asOf }) => {
  const named = new Set(ecosystem.risks.flatMap(({ partner }) => partner ?? []))
  if (named.size === 0 && ecosystem.partners.every(({ risk_level }) => risk_level === undefined))
    return unknown(['risks'], {
      nl: 'Van geen enkele partner staat er welk risico die loopt.',
      en: 'Of no partner does it say which risk it runs.',
    })
  return partnersLacking(ecosystem, asOf, ({ id, risk_level }) => risk_level === undefined && !named.has(id), {
    fine: {
      nl: ['heeft het eigen risico op papier', 'hebben het eigen risico op papier'],
      en: ['has its own risk on paper', 'have their own risk on paper'],
    },
    short: {
      nl: ['heeft nog geen eigen risico op papier', 'hebben nog geen eigen risico op papier'],
      en: ['has no risk of its own on paper yet', 'have no risk of their own on paper yet'],
    },
  })
}

/** Whether every partner taking part endorses the value proposition. */
export const propositionNotEndorsed: SignalFact = (ecosystem, { asOf }) => {
  const endorsed = new Set(ecosystem.value_proposition?.endorsed_by?.map(({ partner }) => partner))
  if (endorsed.size === 0)
    return unknown(['value_proposition'], {
      nl: 'Er staat nog niet wie de propositie onderschrijft.',
      en: 'It does not say yet who endorses the proposition.',
    })
  return partnersLacking(ecosystem, asOf, ({ id }) => !endorsed.has(id), {
    fine: {
      nl: ['onderschrijft de propositie', 'onderschrijven de propositie'],
      en: ['endorses the proposition', 'endorse the proposition'],
    },
    short: {
      nl: ['moet de propositie nog onderschrijven', 'moeten de propositie nog onderschrijven'],
      en: ['still has to endorse the proposition', 'still have to endorse the proposition'],
    },
  })
}

/** Whether every partner taking part sits on a body, leads a work package or works on one. */
export const partnersOutsideStructure: SignalFact = (ecosystem, { asOf }) => {
  const bodies = ecosystem.governance?.bodies ?? []
  const placed = new Set(
    [
      ...bodies.flatMap(({ members, chair }) => [...(members ?? []), chair]),
      ...ecosystem.work_packages.map(({ lead }) => lead),
      ...ecosystem.actions.flatMap(({ work_package, owner, contributors }) =>
        work_package === undefined ? [] : [owner, ...(contributors ?? [])],
      ),
    ].flatMap((id) => id ?? []),
  )
  if (bodies.length === 0 && ecosystem.work_packages.length === 0)
    return unknown(['governance'], {
      nl: 'Er zijn nog geen organen of werkpakketten.',
      en: 'There are no bodies or work packages yet.',
    })
  if (placed.size === 0)
    return unknown(['governance'], {
      nl: 'Bij geen enkel orgaan of werkpakket staat wie erin zit.',
      en: 'Of no body or work package does it say who is in it.',
    })
  return partnersLacking(ecosystem, asOf, ({ id }) => !placed.has(id), {
    fine: {
      nl: ['zit in een orgaan of werkpakket', 'zitten in een orgaan of werkpakket'],
      en: ['is in a body or work package', 'are in a body or work package'],
    },
    short: {
      nl: ['zit in geen orgaan en geen werkpakket', 'zitten in geen orgaan en geen werkpakket'],
      en: ['is in no body and no work package', 'are in no body and no work package'],
    },
  })
}

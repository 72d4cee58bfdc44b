import type { Assessment } from '../assess.ts'
import type { Language } from '../text.ts'
import { chain } from './ecosystem-map/chain.ts'
import { flows } from './ecosystem-map/flows.ts'
import { ecosystemFacts } from './ecosystem-map/map.ts'
import { partners } from './ecosystem-map/partners.ts'
import { relations } from './ecosystem-map/relations.ts'
import { stakeholders } from './ecosystem-map/stakeholders.ts'
import { counts, standingOut } from './ecosystem-map/standing-out.ts'
import { strength } from './ecosystem-map/strength.ts'
import { surroundings } from './ecosystem-map/surroundings.ts'
import { themes } from './ecosystem-map/themes.ts'
import { heading } from './heading.ts'
import { letters } from './letters.ts'
import { readersOf } from './readers.ts'
import type { Report } from './report.ts'

export const ecosystemMap: Report = {
  id: 'ecosystem-map',
  name: { nl: 'ecosysteemkaart', en: 'ecosystem-map' },
  title: { nl: 'Ecosysteemkaart', en: 'Ecosystem map' },
  purpose: {
    nl: 'Wie er zijn en hoe zij samenhangen: partners, relaties, waardestromen, hoe sterk het netwerk is, thema’s, belanghebbenden en de keten, en wat er leeg of los staat.',
    en: 'Who there are and how they hang together: partners, relations, value flows, how strong the network is, themes, stakeholders and the chain, and what is empty or stands alone.',
  },
  view,
}

function view(assessment: Assessment, language: Language) {
  const map = ecosystemFacts(assessment, language)
  const chapters = {
    partners: partners(map),
    relations: relations(map),
    flows: flows(map),
    strength: strength(map),
    themes: themes(map),
    stakeholders: stakeholders(map),
    chain: chain(map),
    surroundings: surroundings(map),
  }
  const annex = letters(annexes(chapters))
  return {
    ...heading(assessment, language),
    readers: readersOf(assessment, language),
    counts: counts(map),
    standsOut: standingOut(map, chapters.strength),
    ...chapters,
    annex: { ...annex, any: Object.values(annex).some((letter) => letter !== null) },
  }
}

interface Chapter {
  readonly annexed: boolean
}

/** Which tables are so long that they stand at the end. */
function annexes(
  chapters: Readonly<Record<'relations' | 'flows' | 'themes' | 'stakeholders' | 'chain', Chapter | null>>,
) {
  return {
    relations: chapters.relations?.annexed === true,
    flows: chapters.flows?.annexed === true,
    themes: chapters.themes?.annexed === true,
    stakeholders: chapters.stakeholders?.annexed === true,
    chain: chapters.chain?.annexed === true,
  }
}

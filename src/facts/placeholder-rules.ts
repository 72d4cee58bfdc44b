import type { Ecosystem } from '../graph/ecosystem.ts'
import { shown } from '../visible.ts'
import { openPlaces } from './open-places.ts'
import { isLiving } from './placeholder.ts'
import type { Finding, Rule } from './rule.ts'

const placeholderLeft: Rule = {
  id: 'placeholder-left',
  severity: 'warning',
  check: (ecosystem) => placeholdersIn(ecosystem, false),
}

/** What `eco init` left open: to be done, and nothing wrong. */
const toFillIn: Rule = {
  id: 'to-fill-in',
  severity: 'info',
  check: (ecosystem) => placeholdersIn(ecosystem, true),
}

function placeholdersIn(ecosystem: Ecosystem, areLiving: boolean): Finding[] {
  const wanted = openPlaces(ecosystem).filter(({ found }) => isLiving(found) === areLiving)
  return wanted.map(({ path, found }) => ({
    path,
    message: { nl: `Hier staat nog "${shown(found)}".`, en: `This still says "${shown(found)}".` },
    hint: {
      nl: 'Vul het in, of haal de regel weg tot je het weet.',
      en: 'Fill it in, or remove the line until you know.',
    },
  }))
}

export const placeholderRules = [placeholderLeft, toFillIn] as const

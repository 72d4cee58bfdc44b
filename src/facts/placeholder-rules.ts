import { shown } from '../visible.ts'
import { leavesOf } from './leaves.ts'
import { isLiving, placeholderIn } from './placeholder.ts'
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

function placeholdersIn(ecosystem: Parameters<Rule['check']>[0], areLiving: boolean): Finding[] {
  return leavesOf(ecosystem, (value) => typeof value === 'string' && isSuch(value, areLiving)).map(
    ({ value, path }) => {
      const found = shown(placeholderIn(String(value)) ?? '')
      return {
        path,
        message: { nl: `Hier staat nog "${found}".`, en: `This still says "${found}".` },
        hint: {
          nl: 'Vul het in, of haal de regel weg tot je het weet.',
          en: 'Fill it in, or remove the line until you know.',
        },
      }
    },
  )
}

function isSuch(text: string, areLiving: boolean): boolean {
  const found = placeholderIn(text)
  return found !== undefined && isLiving(found) === areLiving
}

export const placeholderRules = [placeholderLeft, toFillIn] as const

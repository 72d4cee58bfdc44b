import { rules as en } from '../../i18n/rules.en.ts'
import { rules as nl } from '../../i18n/rules.nl.ts'
import type { Io } from '../../io.ts'
import { builtIn } from '../../methods/built-in.ts'
import { listNamed, sectionTitle } from '../../model/look-up.ts'
import { definitionShape } from '../../model/shape.ts'
import { reports } from '../../reports/reports.ts'
import { allRules } from '../../rules.ts'
import type { Language } from '../../text.ts'
import { shells } from '../completion.ts'
import type { Candidate, Candidates } from './candidates.ts'
import { fieldsBehind, singleSections, valuesAt } from './field-values.ts'
import { type Thing, thingsHere } from './ids.ts'

const ruleTexts = { nl, en }

/** What may stand behind a command as a plain word; `before` are the plain words that stand there already. */
export function wordsOfCommand(
  command: string,
  typed: string,
  before: readonly string[],
  language: Language,
  io: Io,
): Candidates {
  const isFirst = before.length === 0
  switch (command) {
    case 'report':
      return { offered: documents(language).filter(({ value }) => !before.includes(value)), files: true }
    case 'explain':
      return { offered: isFirst ? [...rulesAndQuestions(language), ...documents(language)] : [] }
    case 'list':
      return isFirst ? { offered: sections(language) } : { offered: [], files: true }
    case 'show':
      return isFirst ? { offered: [...thingsHere(io), ...sections(language)] } : { offered: [], files: true }
    case 'rename':
      return { offered: isFirst ? thingsHere(io).map(withIndex) : [] }
    case 'set':
      return isFirst
        ? fieldPlaces(typed, language, io)
        : { offered: before.length === 1 ? valuesAt(before[0] ?? '', language, io) : [] }
    case 'add':
      return {
        offered: isFirst ? sections(language).filter(({ value }) => listNamed(value) !== undefined) : [],
        files: !isFirst,
      }
    case 'schema':
      return { offered: isFirst ? named(['ecosystem', 'config', 'checklist']) : [] }
    case 'completion':
      return { offered: isFirst ? named(shells) : [] }
    default:
      return { offered: [], files: true }
  }
}

function named(values: readonly string[]): readonly Candidate[] {
  return values.map((value) => ({ value, about: '' }))
}

function documents(language: Language): readonly Candidate[] {
  return reports.map(({ name, purpose }) => ({ value: name[language], about: purpose[language] }))
}

function rulesAndQuestions(language: Language): readonly Candidate[] {
  const rules = Object.keys(allRules).map((value) => ({ value, about: ruleTexts[language][value]?.title ?? '' }))
  const items = builtIn.flatMap(({ items: all }) =>
    all.map(({ id, ask }) => ({ value: id, about: ask[language] ?? ask.nl })),
  )
  return [...rules, ...items]
}

function sections(language: Language): readonly Candidate[] {
  return Object.keys(definitionShape.fields).map((value) => ({ value, about: sectionTitle(value, language) }))
}

function withIndex({ index, value, about }: Thing): Candidate {
  return { value: `${index}/${value}`, about }
}

/** `goals/talent.` or `vision.` first, and behind the point its fields. */
function fieldPlaces(typed: string, language: Language, io: Io): Candidates {
  const [place = '', field] = typed.split('.')
  if (field !== undefined) return { offered: fieldsBehind(place, language) }
  const found = [...thingsHere(io).map(withIndex), ...singleSections(language)]
  return { offered: found.map(({ value, about }) => ({ value: `${value}.`, about })), more: true }
}

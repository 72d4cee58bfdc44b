import { table } from '../format/table.ts'
import { rules as en } from '../i18n/rules.en.ts'
import { rules as nl } from '../i18n/rules.nl.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import { nearest } from '../near.ts'
import { reports } from '../reports/reports.ts'
import { allRules } from '../rules.ts'
import type { Language } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import { type CommonOptions, languageOf } from './options.ts'

const texts = { nl, en }

/** `eco explain`: what a rule means, why it is there and how to mend it; or all rules and documents. */
export async function explain(id: string | undefined, options: CommonOptions, io: Io): Promise<number> {
  const language = languageOf(options) ?? 'nl'
  io.out(id === undefined ? overview(language) : (ruleText(id, language) ?? reportText(id, language) ?? unknown(id)))
  return 0
}

function overview(language: Language): string {
  const { column, severity } = wordsOf(language)
  const rules = Object.entries(allRules).map(([id, weight]) => [id, severity[weight], texts[language][id]?.title ?? ''])
  const documents = reports.map((one) => [one.name[language], one.purpose[language]])
  return `${table([column.rule, column.severity, column.what], rules, [34, 12, 70])}\n${table([column.name, column.what], documents, [34, 82])}`
}

function ruleText(id: string, language: Language): string | undefined {
  const weight = Object.hasOwn(allRules, id) ? allRules[id] : undefined
  const text = texts[language][id]
  if (weight === undefined || text === undefined) return undefined
  const { explain: heads, severity } = wordsOf(language)
  return [
    `${text.title} (${id}, ${severity[weight]})`,
    '',
    `${heads.what}: ${text.what}`,
    '',
    `${heads.why}: ${text.why}`,
    '',
    `${heads.how}: ${text.how}`,
    '',
  ].join('\n')
}

function reportText(id: string, language: Language): string | undefined {
  const report = reports.find((one) => [one.id, one.name.nl, one.name.en].includes(id))
  return report === undefined ? undefined : `${report.title[language]} (${report.id})\n\n${report.purpose[language]}\n`
}

function unknown(id: string): never {
  const near = nearest(id, [...Object.keys(allRules), ...reports.flatMap((one) => [one.id, one.name.nl])])
  throw new UsageError({
    nl: `"${id}" is geen regel of document. ${near === undefined ? 'Alles op een rij: eco explain' : `Bedoel je ${near}?`}`,
    en: `"${id}" is no rule or document. ${near === undefined ? 'All of them: eco explain' : `Did you mean ${near}?`}`,
  })
}

import { table } from '../format/table.ts'
import { rules as en } from '../i18n/rules.en.ts'
import { rules as nl } from '../i18n/rules.nl.ts'
import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import { discover } from '../load/discover.ts'
import { builtIn } from '../methods/built-in.ts'
import type { Verdict } from '../methods/verdict.ts'
import { checklistWords } from '../methods/verdict-words.ts'
import type { Checklist, ChecklistItem } from '../model/checklist.ts'
import { nearest } from '../near.ts'
import type { Report } from '../reports/report.ts'
import { reports } from '../reports/reports.ts'
import { allRules } from '../rules.ts'
import type { Language } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import { visible } from '../visible.ts'
import { assessFound } from './assess-found.ts'
import { configurationFor } from './configuration.ts'
import { homeHere, parentWithin } from './locate-ecosystems.ts'
import { type CommonOptions, dayOf, languageOf } from './options.ts'
import { readLook } from './team-templates.ts'
import { readTemplates } from './templates.ts'

const texts = { nl, en }

/** `eco explain`: what a rule, question or document is, why it is there and what to do; or all of them. */
export async function explain(id: string | undefined, options: CommonOptions, io: Io): Promise<number> {
  const here = homeHere(io)
  const assessed = here === undefined ? undefined : assessFound(here, dayOf(options, io), options, io)
  const chosen = assessed === undefined ? configurationFor('.', options.config, io, parentWithin(io)) : undefined
  const language = languageOf(options) ?? assessed?.language ?? chosen?.language ?? 'nl'
  const isRule = id === undefined || Object.hasOwn(allRules, id)
  const below = assessed !== undefined || isRule ? [] : methodsBelow(options, io)
  const methods = allMethods([...(assessed?.assessment.methods ?? chosen?.methods ?? []), ...below])
  const rest = () => {
    const folder = assessed?.templates ?? chosen?.templates
    const documents = [...reports, ...readLook(folder, readTemplates(io), io).reports]
    if (id === undefined) return overview(methods, documents, language)
    return reportText(id, documents, language) ?? unknown(id, methods, documents)
  }
  const known =
    id === undefined
      ? undefined
      : (ruleText(id, language) ?? itemText(id, methods, assessed?.assessment.verdicts() ?? [], language))
  io.out(known ?? rest())
  return 0
}

/** What the ecosystems below this folder are asked: `eco check` names it here as well. */
function methodsBelow({ config }: CommonOptions, io: Io): readonly Checklist[] {
  const folders = discover('.', io).map(({ folder }) => folder)
  return folders.flatMap((folder) => configurationFor(folder, config, io, parentWithin(io)).methods)
}

/** The built-in methods, and those of the team's own that count here. */
function allMethods(chosen: readonly Checklist[]): readonly Checklist[] {
  return [...builtIn, ...chosen.filter(({ method }) => !builtIn.some((one) => one.method === method))]
}

function overview(methods: readonly Checklist[], documents: readonly Report[], language: Language): string {
  const { column, severity } = wordsOf(language)
  const rules = Object.entries(allRules).map(([id, weight]) => [id, severity[weight], texts[language][id]?.title ?? ''])
  const items = methods.flatMap(({ method, items: all }) =>
    all.map((item) => [item.id, method, item.ask[language] ?? item.ask.nl]),
  )
  const all = documents.map((one) => [one.name[language], one.purpose[language]])
  return [
    table([column.rule, column.severity, column.what], rules, [34, 12, 70]),
    table([column.question, column.method, column.what], items, [34, 12, 70]),
    table([column.name, column.what], all, [34, 82]),
  ].join('\n')
}

function ruleText(id: string, language: Language): string | undefined {
  const weight = Object.hasOwn(allRules, id) ? allRules[id] : undefined
  const text = texts[language][id]
  if (weight === undefined || text === undefined) return undefined
  const { explain: heads, severity } = wordsOf(language)
  return paragraphs([
    `${text.title} (${id}, ${severity[weight]})`,
    `${heads.what}: ${text.what}`,
    `${heads.why}: ${text.why}`,
    `${heads.how}: ${text.how}`,
  ])
}

function itemText(
  id: string,
  methods: readonly Checklist[],
  verdicts: readonly Verdict[],
  language: Language,
): string | undefined {
  const method = methods.find(({ items }) => items.some((item) => item.id === id))
  const item = method?.items.find((one) => one.id === id)
  if (method === undefined || item === undefined) return undefined
  const { explain: heads } = wordsOf(language)
  const verdict = verdicts.find((one) => one.item.id === id)
  const words = checklistWords[language]
  return paragraphs([
    `${item.ask[language] ?? item.ask.nl} (${id})`,
    ...(item.why === undefined ? [] : [`${heads.why}: ${item.why[language] ?? item.why.nl}`]),
    ...(item.how === undefined ? [] : [`${heads.fill}: ${item.how[language] ?? item.how.nl}`]),
    `${heads.source}: ${sourceOf(method, item, language)}`,
    ...(verdict === undefined ? [] : [`${heads.here}: ${words.verdict[verdict.verdict]}. ${verdict.facts[language]}`]),
  ])
}

function sourceOf({ title, source }: Checklist, { section }: ChecklistItem, language: Language): string {
  const by = source?.publisher ?? source?.author
  return [by, source?.title ?? title[language] ?? title.nl, section].filter((part) => part !== undefined).join(', ')
}

function reportText(id: string, documents: readonly Report[], language: Language): string | undefined {
  const report = documents.find((one) => [one.id, one.name.nl, one.name.en].includes(id))
  return report === undefined
    ? undefined
    : paragraphs([
        report.title[language] === report.id ? report.id : `${report.title[language]} (${report.id})`,
        report.purpose[language],
      ])
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.map(visible).join('\n\n')}\n`
}

function unknown(id: string, methods: readonly Checklist[], documents: readonly Report[]): never {
  const items = methods.flatMap((method) => method.items.map((item) => item.id))
  const near = nearest(id, [...Object.keys(allRules), ...items, ...documents.flatMap((one) => [one.id, one.name.nl])])
  throw new UsageError({
    nl: `"${id}" is geen regel, vraag of document. ${near === undefined ? 'Alles op een rij: eco explain' : `Bedoel je ${near}?`}`,
    en: `"${id}" is no rule, question or document. ${near === undefined ? 'All of them: eco explain' : `Did you mean ${near}?`}`,
  })
}

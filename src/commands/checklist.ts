import type { Assessment } from '../assess.ts'
import { checklistJson } from '../format/checklist-json.ts'
import { dashboard, itemList } from '../format/checklist-table.ts'
import { plain } from '../format/paint.ts'
import { wrap } from '../format/width.ts'
import type { Io } from '../io.ts'
import { nextQuestions } from '../methods/next.ts'
import { partnerVerdicts } from '../methods/partner.ts'
import { isDue, isMet, type Verdict } from '../methods/verdict.ts'
import { checklistWords } from '../methods/verdict-words.ts'
import { nearest } from '../near.ts'
import { checklist as document } from '../reports/checklist.ts'
import { writeReport } from '../reports/document.ts'
import { write } from '../reports/render.ts'
import type { Language } from '../text.ts'
import { UsageError } from '../usage-error.ts'
import { assessFound } from './assess-found.ts'
import { locateEcosystem } from './locate-ecosystems.ts'
import { openCounts, openTexts } from './open-counts.ts'
import { type CommonOptions, choiceOf, dayOf, languageOf } from './options.ts'
import { sayFaults } from './say-faults.ts'
import { readLook } from './team-templates.ts'
import { readTemplates } from './templates.ts'
import { codeOfShowing, warnOfErrors } from './things/warn.ts'

export interface ChecklistOptions extends CommonOptions {
  readonly format?: string
  readonly open?: boolean
  readonly next?: string
  readonly partner?: string
  readonly method?: string
}

/** `eco checklist`: how the questions of the methods stand, which are open, which come next, or those about one partner. */
export async function checklist(path: string | undefined, options: ChecklistOptions, io: Io): Promise<number> {
  const format = choiceOf('--format', options.format ?? 'table', ['table', 'markdown', 'json'] as const)
  const found = locateEcosystem(path, io)
  const { assessment: whole, language: own, templates } = assessFound(found, dayOf(options, io), options, io)
  const language = languageOf(options) ?? own
  const assessment = options.method === undefined ? whole : onlyMethod(whole, options.method)
  if (options.partner !== undefined && (options.open === true || options.next !== undefined)) throw oneOfThese()
  const chosen = chooseItems(assessment, options)
  if (format === 'json')
    io.out(checklistJson(assessment, chosen ?? assessment.verdicts(), openCounts(assessment), language))
  else if (format === 'markdown') {
    const code = printMarkdown(assessment, chosen, language, templates, io)
    if (code !== 0) return code
  } else if (chosen === undefined) io.out(`${dashboard(assessment, language, plain)}${openBlock(assessment, language)}`)
  else
    io.out(
      chosen.length === 0 ? `${checklistWords[language].nothingOpen}\n` : itemList(chosen, assessment, language, plain),
    )
  if (options.quiet !== true) warnOfErrors({ assessment, language }, found.folder, io)
  return codeOfShowing(assessment)
}

/** What is still to be filled in, under the questions; nothing when nothing is. */
function openBlock(assessment: Assessment, language: Language): string {
  const open = openTexts(assessment, language)
  if (open === undefined) return ''
  const [head, by] = { nl: ['Nog in te vullen', 'Van'], en: ['Still to be filled in', 'Of'] }[language]
  return [...wrap(`${head}: ${open.sections}`, 110), ...wrap(`${by}: ${open.owners}`, 110), ''].join('\n')
}

/** The items that an option asks for; undefined for all of them. */
function chooseItems(
  assessment: Assessment,
  { open, next, partner }: ChecklistOptions,
): readonly Verdict[] | undefined {
  if (partner !== undefined) return ofPartner(assessment, partner)
  if (next !== undefined) return nextQuestions(assessment.verdicts(), wholeNumber(next))
  if (open !== true) return undefined
  return assessment.verdicts().filter((verdict) => verdict.verdict === 'signal' || (isDue(verdict) && !isMet(verdict)))
}

/** The whole document, or just a list of the items that were asked for. */
function printMarkdown(
  assessment: Assessment,
  chosen: readonly Verdict[] | undefined,
  language: Language,
  folder: string | undefined,
  io: Io,
): number {
  const look = readLook(folder, readTemplates(io), io).all
  const written =
    chosen === undefined
      ? writeReport(document, assessment, language, look)
      : write(`${language}/checklist-items`, itemsView(chosen, language), look)
  if ('faults' in written)
    return sayFaults(
      written.faults.map((fault) => ({ fault, report: document, language })),
      io,
    )
  io.out(written.text)
  return 0
}

function itemsView(chosen: readonly Verdict[], language: Language): object {
  const { verdict: words, nothingOpen: nothing } = checklistWords[language]
  const items = chosen.map(({ item, verdict, facts }) => ({
    id: item.id,
    ask: item.ask[language] ?? item.ask.nl,
    verdict: words[verdict],
    facts: facts[language],
  }))
  return { items, nothing }
}

function ofPartner(assessment: Assessment, id: string): readonly Verdict[] {
  const verdicts = partnerVerdicts(assessment, id)
  if (verdicts !== undefined) return verdicts
  const near = nearest(
    id,
    assessment.ecosystem.partners.map((partner) => partner.id),
  )
  throw new UsageError({
    nl: `Er is geen partner "${id}".${near === undefined ? '' : ` Bedoel je ${near}?`}`,
    en: `There is no partner "${id}".${near === undefined ? '' : ` Did you mean ${near}?`}`,
  })
}

function onlyMethod(assessment: Assessment, name: string): Assessment {
  const method = choiceOf(
    '--method',
    name,
    assessment.methods.map((one) => one.method),
  )
  return {
    ...assessment,
    methods: assessment.methods.filter((one) => one.method === method),
    verdicts: () => assessment.verdicts().filter((one) => one.method === method),
  }
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new UsageError({ nl: `"${text}" is geen aantal (--next 10).`, en: `"${text}" is not a number (--next 10).` })
}

function oneOfThese(): UsageError {
  return new UsageError({
    nl: 'Kies --partner, of --open of --next; niet samen.',
    en: 'Choose --partner, or --open or --next; not together.',
  })
}

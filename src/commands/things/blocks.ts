import type { CardBlock } from '../../format/card.ts'
import type { Thing } from '../../graph/things.ts'
import { grouped } from '../../grouping.ts'
import { thingWords } from '../../i18n/thing-words.ts'
import { wordsOf } from '../../i18n/words.ts'
import { checklistWords } from '../../methods/verdict-words.ts'
import type { About, Mention } from './about.ts'
import { titleOf } from './naming.ts'
import { sections } from './sections.ts'
import { oneLine, type Reading } from './values.ts'

/** What others say of a thing: what refers to it, what is wrong with it, what is still asked of it. */
export function blocksOf(thing: Thing, about: About, reading: Reading): readonly CardBlock[] {
  return [
    ...(thing.id === '' ? [] : [mentionBlock(about.mentions, reading)]),
    ...(about.findings.length === 0 ? [] : [findingBlock(about.findings, reading)]),
    ...(about.questions.length === 0 ? [] : [questionBlock(about.questions, thing, reading)]),
  ]
}

function findingBlock(findings: About['findings'], { language }: Reading): CardBlock {
  const { severity: words } = wordsOf(language)
  const entries = findings.map(({ severity, rule, message, hint, place, position }) => ({
    text: `${words[severity]} ${rule}: ${message[language]} ${hint?.[language] ?? ''}`.trim(),
    place: `${place.file}:${position.line}`,
  }))
  return plainBlock(thingWords[language].findings(findings.length), entries)
}

/** More questions than this are a task of their own, for `eco checklist`. */
const mostQuestions = 10

function questionBlock(questions: About['questions'], { index, id }: Thing, { language }: Reading): CardBlock {
  const words = thingWords[language]
  const shown = questions.slice(0, mostQuestions).map(({ item, verdict }) => ({
    text: `${item.ask[language] ?? item.ask.nl} (${checklistWords[language].verdict[verdict]})`,
    place: item.id,
  }))
  const place = index === 'partners' ? `eco checklist --partner ${id}, eco checklist --open` : 'eco checklist --open'
  const rest = questions.length - shown.length
  return plainBlock(words.questions(questions.length), [
    ...shown,
    ...(rest === 0 ? [] : [{ text: words.more(rest), place }]),
  ])
}

function plainBlock(head: string, entries: CardBlock['groups'][number]['entries']): CardBlock {
  return { head, groups: [{ head: '', entries }] }
}

/** By the section and the field that the references stand in: `Acties · Trekker`. */
function mentionBlock(mentions: readonly Mention[], reading: Reading): CardBlock {
  const words = thingWords[reading.language]
  if (mentions.length === 0) return { head: words.noReferrers, groups: [] }
  const groups = grouped(mentions, ({ thing, label }) => `${sectionTitle(thing.index, reading)} · ${label}`)
  return {
    head: words.referrers(mentions.length),
    groups: [...groups]
      .sort(([, [one]], [, [other]]) => orderOf(one) - orderOf(other))
      .map(([head, all]) => ({ head, entries: all.map((mention) => entryOf(mention, reading)) })),
  }
}

/** Sections and fields in the order of the model, so that the card does not turn with the files. */
function orderOf(mention: Mention | undefined): number {
  if (mention === undefined) return 0
  const { thing, path } = mention
  const field = Object.keys(thing.shape.fields).indexOf(String(path[thing.path.length]))
  return sections.findIndex(({ key }) => key === thing.index) * 1000 + field
}

function entryOf({ thing, file, line }: Mention, { assessment, language }: Reading) {
  const title = oneLine(titleOf(assessment.ecosystem, thing.index, thing.item, language))
  return { text: thing.id === '' ? title : `${title} (${thing.id})`, place: `${file}:${line}` }
}

function sectionTitle(index: string, { language }: Reading): string {
  return sections.find(({ key }) => key === index)?.title[language] ?? index
}

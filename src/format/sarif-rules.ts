import { escapeMarkdown } from '../escape.ts'
import { rules as en } from '../i18n/rules.en.ts'
import { rules as nl } from '../i18n/rules.nl.ts'
import type { Checklist, ChecklistItem } from '../model/checklist.ts'
import type { Language } from '../text.ts'
import { checkWords } from './check-words.ts'

/** The explanation of each rule and question among the findings, as SARIF shows it beside a result. */
export function sarifRules(ids: readonly string[], methods: readonly Checklist[], language: Language) {
  const items = new Map(methods.flatMap((method) => method.items.map((item) => [item.id, { item, method }] as const)))
  return ids.map((id) => {
    const text = texts[language][id]
    if (text !== undefined) return rule(id, text.title, text.what, text, language)
    const asked = items.get(id)
    if (asked === undefined) return { id }
    const { item, method } = asked
    const title = item.ask[language] ?? item.ask.nl
    return {
      ...rule(id, title, title, textOf(item, language), language),
      properties: { tags: [method.method] },
    }
  })
}

const texts = { nl, en }

interface Help {
  readonly why: string
  readonly how: string
}

function rule(id: string, title: string, what: string, { why, how }: Help, language: Language) {
  const words = checkWords[language]
  const parts = [...(why === '' ? [] : [[words.why, why]]), ...(how === '' ? [] : [[words.how, how]])] as const
  const help = parts.map(([head, text]) => `${head}: ${text}`).join('\n\n')
  const markdown = parts.map(([head = '', text = '']) => `**${head}.** ${escapeMarkdown(text)}`).join('\n\n')
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: what },
    ...(help === '' ? {} : { help: { text: help, markdown } }),
  }
}

function textOf({ why, how }: ChecklistItem, language: Language): Help {
  return { why: why?.[language] ?? why?.nl ?? '', how: how?.[language] ?? how?.nl ?? '' }
}

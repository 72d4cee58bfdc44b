import { formatList } from '../i18n/format.ts'
import type { Language } from '../text.ts'
import type { Verdict } from './verdict.ts'
import { checklistWords } from './verdict-words.ts'

/** "In this step people use …", and which of those were used; of the verdicts of one method. */
export function toolsFor(step: string, verdicts: readonly Verdict[], language: Language): string | null {
  const tools = verdicts.filter(({ item }) => item.kind === 'tool' && (item.tools_for ?? []).includes(step))
  if (tools.length === 0) return null
  const name = ({ item }: Verdict) => (item.ask[language] ?? item.ask.nl).split(':')[0] ?? ''
  const done = tools.filter(({ verdict }) => verdict === 'answered')
  return checklistWords[language].tools(
    formatList(tools.map(name), language),
    done.length === 0 ? null : formatList(done.map(name), language),
  )
}

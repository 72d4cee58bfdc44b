import { groupedByEach } from '../grouping.ts'
import { formatList } from '../i18n/format.ts'
import type { Language } from '../text.ts'
import { shortly } from './facts-words.ts'
import type { Verdict } from './verdict.ts'
import { checklistWords } from './verdict-words.ts'

/** "In this step people use …", and which of those were used, for each step; of the verdicts of one method. */
export function toolsIn(verdicts: readonly Verdict[], language: Language): (step: string) => string | null {
  const perStep = groupedByEach(
    verdicts.filter(({ item }) => item.kind === 'tool'),
    ({ item }) => item.tools_for ?? [],
  )
  const name = ({ item }: Verdict) => shortly((item.ask[language] ?? item.ask.nl).split(':')[0])
  return (step) => {
    const tools = perStep.get(step)
    if (tools === undefined) return null
    const done = tools.filter(({ verdict }) => verdict === 'answered')
    return checklistWords[language].tools(
      formatList(tools.map(name), language),
      done.length === 0 ? null : formatList(done.map(name), language),
    )
  }
}

import { groupedByEach } from '../grouping.ts'
import { formatList } from '../i18n/format.ts'
import type { Language } from '../text.ts'
import type { Verdict } from './verdict.ts'
import { checklistWords } from './verdict-words.ts'

/** A name is no longer; each tool is named at each of its steps. */
const longest = 100

function cut(name: string): string {
  return name.length <= longest ? name : `${name.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** "In this step people use …", and which of those were used, for each step; of the verdicts of one method. */
export function toolsIn(verdicts: readonly Verdict[], language: Language): (step: string) => string | null {
  const perStep = groupedByEach(
    verdicts.filter(({ item }) => item.kind === 'tool'),
    ({ item }) => item.tools_for ?? [],
  )
  const name = ({ item }: Verdict) => cut((item.ask[language] ?? item.ask.nl).split(':')[0] ?? '')
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

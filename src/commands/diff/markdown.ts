import { escapeComment } from '../../escape.ts'
import { diffWords } from '../../i18n/diff-words.ts'
import { groups } from '../../revisions/groups.ts'
import { countsOf, type DiffOutcome, type EcosystemOutcome, type Line, linesOf, sideName } from './outcome.ts'

/** The changes for a comment on a pull request: what is only for information is folded away. Nothing when there are none. */
export function diffMarkdown(outcome: DiffOutcome): string {
  return outcome.ecosystems
    .filter(({ changes }) => changes.length > 0)
    .map((one) => ecosystemMarkdown(one, outcome))
    .join('\n')
}

function ecosystemMarkdown(one: EcosystemOutcome, { before, after, language, audience }: DiffOutcome): string {
  const words = diffWords[language]
  const told = linesOf(one, language)
  const first = told.filter(({ grade }) => grade !== 'information')
  const rest = told.filter(({ grade }) => grade === 'information')
  const blocks = [
    `## ${escapeComment(words.heading(one.name))}`,
    escapeComment(words.between(sideName(before, language), sideName(after, language))),
    `${countsOf(one, words)}. ${words.audience[audience]}`,
    ...grouped(first, language, '###'),
    ...(rest.length === 0 ? [] : [folded(rest, language)]),
    ...(told.some(({ reconfirm }) => reconfirm) ? [words.reconfirmNote] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

function folded(changes: readonly Line[], language: DiffOutcome['language']): string {
  const { counts } = diffWords[language]
  const summary = `<summary>${counts.information(changes.length)}</summary>`
  return ['<details>', summary, '', grouped(changes, language, '####').join('\n\n'), '', '</details>'].join('\n')
}

function grouped(changes: readonly Line[], language: DiffOutcome['language'], heading: string): readonly string[] {
  const words = diffWords[language]
  return groups.flatMap((group) => {
    const own = changes.filter((change) => change.group === group)
    return own.length === 0 ? [] : [`${heading} ${words.group[group]}`, own.map((one) => line(one, words)).join('\n')]
  })
}

function line({ text, grade, reconfirm }: Line, words: (typeof diffWords)['nl']): string {
  const mark = grade === 'decision' ? `**${words.grade.decision}** · ` : ''
  return `- ${mark}${escapeComment(text)}${reconfirm ? ` _(${words.reconfirm})_` : ''}`
}

import type { Severity } from '../diagnostic.ts'
import { escapeComment } from '../escape.ts'
import { formatDate, formatList, formatNumber } from '../i18n/format.ts'
import type { Located } from '../located.ts'
import { asideReason, asideText, checkWords } from './check-words.ts'
import { type Checked, countOf, type Format, isShown, type Style, type Total } from './checked.ts'

/** A summary for a pull request or a job: every figure whole, every finding from `--severity` on, nothing capped. */
export const markdown: Format = {
  tellsAtEnd: true,
  isOwn: (text) => text.startsWith(head),
  each: () => '',
  end: (all, total, style) => {
    const words = checkWords[style.language]
    const parts = [
      head,
      `# ${escapeComment(words.title(formatList(all.map(nameOf), style.language)))}`,
      figures(total, style),
      ...(all.length > 1 ? [perEcosystem(all, style)] : []),
      ...(['error', 'warning', 'info'] as const).flatMap((severity) => section(severity, all, total, style)),
      ...asideSection(all, style),
    ]
    return `${parts.join('\n\n')}\n`
  },
}

const head = '<!-- eco check -->'

function nameOf({ name, folder }: Checked): string {
  return name === '' ? folder : name
}

function figures(total: Total, { language, words, since }: Style): string {
  const { count } = total
  const aside = asideText(total.setAside, language)
  const found = [words.errors(count.error), words.warnings(count.warning), words.infos(count.info)].join(', ')
  const read = [words.files(total.files), words.partners(total.partners), words.goals(total.goals)].join(', ')
  const all = [`**${found}**`, ...(aside === '' ? [] : [aside]), `${read}, ${words.actions(total.actions)}`].join(' · ')
  const { date, sinceOnly } = checkWords[language]
  const limit = since === undefined ? [] : [escapeComment(sinceOnly(since))]
  return [all, [date(formatDate(total.asOf, language)), ...limit].join(' ')].join('\n\n')
}

function perEcosystem(all: readonly Checked[], { language, pathOf }: Style): string {
  const words = checkWords[language]
  const rows = all.map((one) => [
    `${nameOf(one)} (${pathOf(one.folder)})`,
    ...(['error', 'warning', 'info'] as const).map((severity) => formatNumber(countOf([one], severity), language)),
  ])
  return table([words.ecosystem, words.errors, words.warnings, words.infos], rows)
}

function section(severity: Severity, all: readonly Checked[], { count }: Total, style: Style): string[] {
  const words = checkWords[style.language]
  const found = all.flatMap(({ diagnostics }) => diagnostics.filter((one) => one.severity === severity))
  const number = formatNumber(count[severity], style.language)
  if (found.length === 0) return []
  if (!isShown(severity, style.from)) return [words.notListed[severity](number)]
  const title = { error: words.errors, warning: words.warnings, info: words.infos }[severity]
  const rows = found.map((one) => [whereOf(one, style), saidBy(one, style), one.rule])
  return [`## ${title} (${number})`, table([words.place, words.what, words.rule], rows)]
}

/** What a comment or a waiver set aside, with the reason; what is in the baseline or switched off is only counted. */
function asideSection(all: readonly Checked[], style: Style): string[] {
  const words = checkWords[style.language]
  const waived = all.flatMap(({ setAside }) =>
    setAside.filter(({ by }) => by.kind === 'comment' || by.kind === 'waiver'),
  )
  if (waived.length === 0) return []
  const rows = waived.map(({ finding, by }) => [
    whereOf(finding, style),
    finding.message[style.language],
    finding.rule,
    asideReason(by, style.language),
  ])
  const title = `## ${words.asideTitle} (${formatNumber(waived.length, style.language)})`
  return [title, table([words.place, words.what, words.rule, words.why], rows)]
}

function whereOf({ place, position }: Located, { pathOf }: Style): string {
  return `${pathOf(place.file)}:${position.line}`
}

function saidBy({ message, hint }: Located, { language }: Style): string {
  return hint === undefined ? message[language] : `${message[language]} ${hint[language]}`
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [columns, columns.map(() => '---'), ...rows.map((row) => row.map(escapeComment))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

import { faultsAgainst, junitFaults } from '../format/schemas.ts'
import { mermaidParser, pictures } from '../reports/pictures.ts'
import type { Ran } from './judge.ts'

/** The last form that was asked for; what goes to a file is not on the screen. */
export function formOf(words: readonly string[]): string | undefined {
  const forms = words.flatMap((word, at) =>
    word === '--format' ? [words[at + 1] ?? ''] : word.startsWith('--format=') ? [word.slice(9)] : [],
  )
  const form = forms.map((one) => one.replace(/=-$/, '')).findLast((one) => !one.includes('='))
  return form ?? (words[0] === 'check' && forms.length === 0 ? 'text' : undefined)
}

/** What a parser of the form that was printed says against it; `asksMore` has the pictures parsed as well, which takes long. */
export async function outputFault(ran: Ran, asksMore: boolean): Promise<string | undefined> {
  const { words, code, out } = ran
  if (code > 1 || out === '' || words.some((word) => /^(?:-h|--help|-V|--version|--watch|--list)$/.test(word)))
    return undefined
  const form = formOf(words)
  const command = words[0]
  if (command === 'report') return words.includes('--data') ? jsonFault(out) : documentFault(ran, asksMore)
  if (form === 'json' || (command === 'schema' && out.startsWith('{'))) return jsonFault(out)
  if (form === 'csv' && command === 'list') return csvFault(out)
  if (form === 'markdown') return markdownFault(out)
  if (command !== 'check') return undefined
  if (form === 'sarif') return jsonFault(out) ?? first('SARIF', faultsAgainst('sarif-2.1.0.json', JSON.parse(out)))
  if (form === 'gitlab')
    return jsonFault(out) ?? first('GitLab', faultsAgainst('gitlab-code-quality.json', JSON.parse(out)))
  if (form === 'junit') return xmlFault(out)
  if (form === 'github') return lineFault(out, /^::(?:error|warning|notice) file=[^\n]*::/)
  return form === 'short' ? lineFault(out, /:\d+:\d+: [^:]+ [\w-]+: /) : undefined
}

function first(name: string, faults: readonly string[]): string | undefined {
  return faults.length === 0
    ? undefined
    : `printed ${name} that does not fit its schema: ${faults.slice(0, 3).join('; ')}`
}

function jsonFault(out: string): string | undefined {
  try {
    JSON.parse(out)
    return undefined
  } catch (error) {
    return `printed JSON that does not parse: ${error instanceof Error ? error.message : error}`
  }
}

function xmlFault(out: string): string | undefined {
  try {
    return first('JUnit', junitFaults(out))
  } catch (error) {
    return `printed XML that does not parse: ${error instanceof Error ? error.message : error}`
  }
}

function lineFault(out: string, pattern: RegExp): string | undefined {
  const bad = out.split('\n').find((line) => line !== '' && !pattern.test(line) && !/^ {2}/.test(line))
  return bad === undefined ? undefined : `printed a line of another form: ${bad.slice(0, 300)}`
}

/** Rows of comma-separated values (RFC 4180) that all have as many cells, of which none is a formula. */
function csvFault(out: string): string | undefined {
  const row = /(?:"(?:[^"]|"")*"|[^",\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\n]*))*\n/y
  let width: number | undefined
  for (row.lastIndex = 0; row.lastIndex < out.length; ) {
    const at = row.lastIndex
    const line = row.exec(out)?.[0]
    if (line === undefined) return `printed CSV that does not parse: ${out.slice(at, at + 300)}`
    const cells = [...`,${line.slice(0, -1)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
      (cell) => cell[1] ?? cell[2] ?? '',
    )
    width ??= cells.length
    if (cells.length !== width) return `printed CSV with ${cells.length} and ${width} cells: ${line}`
    const formula = cells.find((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/.test(cell))
    if (formula !== undefined) return `printed CSV with a formula: ${formula.slice(0, 200)}`
  }
  return undefined
}

/** A template of a team may print what it likes; of what `eco` says itself the headings, rows and fences are whole. */
async function documentFault({ words, out, before }: Ran, asksMore: boolean): Promise<string | undefined> {
  if ([...before.keys()].some((path) => path.endsWith('.hbs'))) return undefined
  const isDocument = words.includes('-') && words.includes('-o')
  if (!isDocument) return undefined
  return markdownFault(out) ?? (asksMore ? await pictureFault(out) : undefined)
}

export function markdownFault(out: string): string | undefined {
  if ((out.match(/^```/gm) ?? []).length % 2 !== 0) return 'printed a code block that does not end'
  const lines = out.replace(/^```[\s\S]*?^```$/gm, '```').split('\n')
  const cells = (line: string) => line.replace(/\\[\\|]/g, '').split('|').length
  const at = lines.findIndex((line, i) => {
    const above = lines[i - 1] ?? ''
    return line.startsWith('|') && above.startsWith('|') && cells(line) !== cells(above)
  })
  if (at !== -1)
    return `printed a table of which two rows differ: ${lines
      .slice(at - 1, at + 1)
      .join('\n')
      .slice(0, 600)}`
  const raw = lines.find((line) => /(?<![\\`])<(?:script|img|b>|!--(?! eco))/i.test(line.replace(/`[^`]*`/g, '')))
  return raw === undefined ? undefined : `printed HTML: ${raw.slice(0, 300)}`
}

let parse: Promise<(picture: string) => Promise<unknown>> | undefined

async function pictureFault(out: string): Promise<string | undefined> {
  for (const picture of pictures(out)) {
    parse ??= mermaidParser()
    try {
      await (await parse)(picture)
    } catch (error) {
      return `printed a picture that Mermaid refuses: ${error instanceof Error ? error.message : error}\n${picture.slice(0, 600)}`
    }
  }
  return undefined
}

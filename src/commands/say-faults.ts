import { wordsOf } from '../i18n/words.ts'
import type { Io } from '../io.ts'
import type { Report } from '../reports/report.ts'
import type { TemplateFault } from '../reports/template/faults.ts'
import type { Language } from '../text.ts'
import { visible } from '../visible.ts'

/** What is wrong in a template of the team, and in which document that showed. */
export interface Faulty {
  readonly fault: TemplateFault
  readonly report: Pick<Report, 'id' | 'name'>
  readonly language: Language
}

/** Tells each fault once, with its place and the documents that it stops; the exit code is that of a file that is wrong. */
export function sayFaults(all: readonly Faulty[], io: Io): number {
  const lines = new Map<string, Set<string>>()
  for (const {
    fault,
    report: { id, name },
    language,
  } of all) {
    const line = lineOf(fault, language)
    const documents = lines.get(line) ?? new Set()
    lines.set(line, documents)
    if (!fault.file.endsWith(`/${id}.md.hbs`)) documents.add(name[language])
  }
  const [{ language } = { language: 'nl' as Language }] = all
  for (const [line, documents] of lines)
    io.err(`${visible(documents.size === 0 ? line : `${line} (${[...documents].join(', ')})`)}\n`)
  io.err(`${wordsOf(language).nothingWritten}\n`)
  return 2
}

function lineOf({ file, at, message, hint }: TemplateFault, language: Language): string {
  const place = [file, at?.line, at?.column].filter((part) => part !== undefined).join(':')
  return [`${place}:`, message[language], hint?.[language]].filter((part) => part !== undefined).join(' ')
}

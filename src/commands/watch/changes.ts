import type { Severity } from '../../diagnostic.ts'
import { isShown } from '../../format/checked.ts'
import type { Io } from '../../io.ts'
import type { Located } from '../../located.ts'
import type { Language } from '../../text.ts'
import { askedOf, type CheckOptions } from '../check/asked.ts'
import type { Outputs } from '../check/outputs.ts'
import { copied } from '../check/tell-one.ts'
import { checkInto } from '../check.ts'

/** What a check gives, as far as it is used here. */
export interface Checked {
  readonly language: Language
  readonly summary: Readonly<Record<'files' | 'errors' | 'warnings' | 'infos', number>>
  readonly findings: readonly Finding[]
}

export interface Finding {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly severity: Severity
  readonly message: string
}

/** The check itself, as values: whatever it takes into account counts here as well. */
export async function checkedBy(paths: readonly string[], options: CheckOptions, io: Io): Promise<Checked> {
  const found: (readonly Located[])[] = []
  let checked: Checked | undefined
  const outputs: Outputs = {
    wantsMarks: false,
    tellsAll: false,
    tellsAtEnd: false,
    isScreenOnly: false,
    each: ({ diagnostics }) => found.push(diagnostics),
    end: (_, { files, count }, { language }) => {
      const summary = { files, errors: count.error, warnings: count.warning, infos: count.info }
      checked = { language, summary, findings: found.flat().map((one) => findingOf(one, language)) }
    },
  }
  await checkInto(
    outputs,
    paths,
    { options, asked: askedOf(options, io), screen: copied(io) },
    { ...io, err: () => {} },
  )
  return checked as unknown as Checked
}

function findingOf({ place, position, rule, severity, message }: Located, language: Language): Finding {
  const { line, column } = position
  return { file: place.file, line, column, rule, severity, message: message[language] }
}

/** Findings that one has and the other has not; one that moved to another line is the same. */
export function apart(
  before: Checked,
  now: Checked,
  from: string,
): { added: readonly Finding[]; gone: readonly Finding[] } {
  const shown = ({ findings }: Checked) => findings.filter(({ severity }) => isShown(severity, from as Severity))
  return { added: without(shown(now), shown(before)), gone: without(shown(before), shown(now)) }
}

/** Each finding of the others takes away one that says the same of the same file. */
function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Map<string, number>()
  for (const one of others) known.set(keyOf(one), (known.get(keyOf(one)) ?? 0) + 1)
  return findings.filter((one) => {
    const left = known.get(keyOf(one)) ?? 0
    known.set(keyOf(one), left - 1)
    return left <= 0
  })
}

function keyOf({ file, rule, message }: Finding): string {
  return [file, rule, message].join('\n')
}

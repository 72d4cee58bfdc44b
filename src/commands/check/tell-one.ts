import type { Checked } from '../../format/checked.ts'
import type { Io } from '../../io.ts'
import type { Found } from '../../load/discover.ts'
import type { Located } from '../../located.ts'
import type { Language } from '../../text.ts'
import type { Asked } from './asked.ts'
import { counted, tallyOf } from './counting.ts'
import type { Kept } from './kept-lines.ts'
import type { Outputs, Unpainted } from './outputs.ts'
import type { Run } from './run.ts'

/** What telling one ecosystem needs of the run that it is in. */
export interface Telling {
  readonly asked: Asked
  readonly run: Run
  readonly outputs: Outputs
  readonly screen: Screen
  readonly styleIn: (language: Language) => Unpainted
  readonly newAmong: (own: readonly string[]) => (finding: Located) => boolean
}

/** A screen, and what went to it since it was last cleared. */
export interface Screen {
  readonly io: Io
  readonly text: () => string
  readonly clear: () => void
}

export interface Told {
  readonly checked: Checked
  readonly language: Language
  readonly printed: string
  /** Whether nothing but the ecosystem itself and what it is read with decided what is told. */
  readonly isPlain: boolean
}

/** Checks one ecosystem and tells what is found. */
export async function tellOne(found: Found, telling: Telling, io: Io): Promise<Told> {
  const { asked, run, outputs, screen, styleIn, newAmong } = telling
  const { checkOne } = await import('./check-one.ts')
  const { checked: whole, untold, language, isPlain } = await checkOne(found, asked, run, io)
  const isNew = newAmong(found.files)
  const diagnostics = whole.diagnostics.filter(isNew)
  const setAside = whole.setAside.filter(({ finding }) => isNew(finding))
  const checked = counted({ ...whole, diagnostics, setAside }, untold)
  screen.clear()
  outputs.each(checked, styleIn(asked.language ?? language))
  return { checked, language, printed: screen.text(), isPlain: isPlain && found.diagnostics.length === 0 }
}

/** What stays of an ecosystem that was told; undefined when more than itself decided that. */
export function keptOf({ checked, language, printed, isPlain }: Told, { met }: Pick<Run, 'met'>): Kept | undefined {
  return isPlain ? { printed, language, tally: lasting(tallyOf(checked)), met: met.get(checked.id) } : undefined
}

/** A copy that does not hold on to the text of the file: a part of a text keeps the whole text in memory. */
export function lasting<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value
}

export function copied(io: Io): Screen {
  let all = ''
  const out = (text: string) => {
    all += text
    io.out(text)
  }
  const clear = () => {
    all = ''
  }
  return { io: { ...io, out }, text: () => all, clear }
}

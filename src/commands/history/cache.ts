import { join } from 'node:path'
import type { Io } from '../../io.ts'
import { phases } from '../../methods/verdict.ts'
import type { Figures } from '../../revisions/figures.ts'

/** Figures that were worked out before, kept beside what git keeps for itself: never in the files of the ecosystem. */
export interface Cache {
  /** Undefined when there are none, or when they cannot be trusted. */
  readonly read: (key: string) => Figures | undefined
  readonly write: (key: string, figures: Figures) => void
}

/** Each entry is a file of its own and written whole, so that two runs at once do no harm. Where nothing can be written, nothing is kept. */
export function cacheIn(gitFolder: string, io: Io): Cache {
  const folder = join(gitFolder, 'eco', 'history')
  const isOpen = ![join(gitFolder, 'eco'), folder].some((path) => !['directory', 'missing'].includes(io.kindOf(path)))
  const fileOf = (key: string) => join(folder, `${key}.json`)
  return {
    read: (key) => {
      if (!isOpen || io.kindOf(fileOf(key)) !== 'file') return undefined
      try {
        const { key: own, figures } = JSON.parse(new TextDecoder().decode(io.read(fileOf(key)))) as Entry
        return own === key && isFigures(figures) ? figures : undefined
      } catch {
        return undefined
      }
    },
    write: (key, figures) => {
      if (!isOpen) return
      try {
        io.write(fileOf(key), `${JSON.stringify({ key, figures })}\n`)
      } catch {
        return
      }
    },
  }
}

interface Entry {
  readonly key: string
  readonly figures: Figures
}

function isPhase({ phase, answered, due }: Partial<Figures['methods'][number]['phases'][number]>): boolean {
  return phases.some((one) => one === phase) && typeof answered === 'number' && typeof due === 'number'
}

/** Whether what was read is whole: a file that was cut off or changed is worked out again. */
function isFigures(value: Partial<Figures> | undefined): value is Figures {
  const { partners, goals, indicators, methods, actions, money, findings } = value ?? {}
  const numbers = [
    partners,
    goals,
    actions?.open,
    actions?.done,
    actions?.late,
    money?.cost,
    money?.funding,
    money?.secured,
  ]
  return (
    [...numbers, findings?.error, findings?.warning, findings?.info].every((one) => typeof one === 'number') &&
    typeof money?.currency === 'string' &&
    Array.isArray(indicators) &&
    indicators.every(({ id, name }) => typeof id === 'string' && typeof name === 'string') &&
    Array.isArray(methods) &&
    methods.every(({ method, phases: own }) => typeof method === 'string' && Array.isArray(own) && own.every(isPhase))
  )
}

import { posix, resolve } from 'node:path'
import { kebab } from '../../near.ts'
import type { Language } from '../../text.ts'
import { choiceOf } from '../options.ts'
import { type Archetype, archetypes, type FormId } from './archetypes.ts'
import { formChosen, kindChosen, methodsChosen, phaseChosen } from './choices.ts'
import type { InitOptions } from './options.ts'

export const services = ['github', 'gitlab', 'none'] as const

export type Service = (typeof services)[number]

/** Everything that was chosen, or that nobody chose, before anything is written. */
export interface Plan {
  readonly language: Language
  /** The year in which it is made: dates in the explanation lie behind it. */
  readonly year: number
  readonly id: string
  /** Undefined is not known yet. */
  readonly name: string | undefined
  readonly archetype: Archetype
  readonly form: FormId
  readonly region: string | undefined
  readonly phase: string
  readonly methods: readonly string[]
  readonly partners: readonly { readonly id: string; readonly name: string }[]
  readonly service: Service
}

/** The plan that the options give; what nobody chose is open, or what the kind usually has. */
export function planOf(folder: string, options: InitOptions, language: Language, today: string): Plan {
  const name = text(options.name)
  const archetype = text(options.type) === undefined ? archetypes.other : kindChosen(options.type ?? '')
  const methods = methodsChosen(options.method ?? [])
  return {
    language,
    year: Number(today.slice(0, 4)),
    id: kebab(name ?? '') ?? kebab(posix.basename(resolve(folder))) ?? 'ecosysteem',
    name,
    archetype,
    form: options.form === undefined ? archetype.form : formChosen(options.form),
    region: text(options.region),
    phase: options.phase === undefined ? 'direct' : phaseChosen(options.phase),
    methods: methods.length === 0 ? archetype.methods : methods,
    partners: named(options.partner ?? []),
    service: choiceOf('--ci', options.ci ?? 'none', services),
  }
}

/** On one line, without spaces around it; nothing for an empty answer. */
function text(answer: string | undefined): string | undefined {
  const line = answer?.trim().replace(/\s+/gu, ' ') ?? ''
  return line === '' ? undefined : line
}

/** Each name once, with an id of its own. */
function named(names: readonly string[]): Plan['partners'] {
  const all = [...new Set(names.map((name) => text(name)).filter((name) => name !== undefined))]
  const taken = new Set<string>()
  return all.map((name, at) => {
    const wanted = kebab(name) ?? `partner-${at + 1}`
    const id = freeId(wanted, taken)
    taken.add(id)
    return { id, name }
  })
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(id)) return id
  }
}

import type { Format } from './checked.ts'
import { short } from './short.ts'
import { text } from './text.ts'

/** Every form of output of `eco check`, by the name that `--format` takes; those for machines are loaded when asked for. */
const loaders = {
  text: async () => text,
  short: async () => short,
  json: async () => (await import('./json.ts')).json,
  github: async () => (await import('./github.ts')).github,
  sarif: async () => (await import('./sarif.ts')).sarif,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  markdown: async () => (await import('./markdown.ts')).markdown,
} as const satisfies Record<string, () => Promise<Format>>

export type FormatName = keyof typeof loaders

export const formatNames = Object.keys(loaders) as readonly FormatName[]

export function formatNamed(name: FormatName): Promise<Format> {
  return loaders[name]()
}

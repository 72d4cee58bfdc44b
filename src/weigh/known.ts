import type { Diagnostic } from '../diagnostic.ts'
import type { Mark } from '../fingerprint.ts'
import type { SetAside } from '../set-aside.ts'
import type { Language } from '../text.ts'

/** A file of known findings: sorted by fingerprint, and with words, so that a reviewer can read what was accepted. */
export interface Baseline {
  readonly findings: readonly Entry[]
}

export interface Entry {
  readonly fingerprint: string
  readonly rule: string
  readonly ecosystem: string
  readonly thing: string
  readonly message: string
}

/** The text of a file as a baseline; undefined when it is none. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    const value = JSON.parse(text) as { format?: unknown; version?: unknown; findings?: unknown } | null
    if (value?.format !== format || value.version !== version || !Array.isArray(value.findings)) return undefined
    return value.findings.every(isEntry) ? { findings: value.findings } : undefined
  } catch {
    return undefined
  }
}

/** What is written down: each fingerprint once, in order. */
export function baselineData(entries: readonly Entry[]) {
  const known = new Map(entries.map((entry) => [entry.fingerprint, entry]))
  const findings = [...known.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
  return { format, version, findings }
}

export function entryOf({ finding }: SetAside, mark: Mark, ecosystem: string, language: Language): Entry {
  const { fingerprint, thing } = mark
  return { fingerprint, rule: finding.rule, ecosystem, thing, message: finding.message[language] }
}

/** The entries of which nothing is left, each at its place in the text of the file. */
export function staleFindings(entries: readonly Entry[], file: string, text: string): readonly Diagnostic[] {
  const offsets = new Map(
    [...text.matchAll(/"([0-9a-f]{16})"/g)].map(({ 1: fingerprint = '', index }) => [fingerprint, index]),
  )
  return entries.map(({ fingerprint, rule, message }) => ({
    rule: 'stale-baseline',
    severity: 'warning',
    message: {
      nl: `Een bekende bevinding is er niet meer (${rule}): ${message}`,
      en: `A known finding is no longer there (${rule}): ${message}`,
    },
    hint: {
      nl: 'Ruim de lijst op: eco check --prune-baseline',
      en: 'Tidy the list: eco check --prune-baseline',
    },
    place: { file, path: [], offset: offsets.get(fingerprint) ?? 0 },
  }))
}

const format = 'eco-baseline'
const version = 1

function isEntry(value: unknown): value is Entry {
  const entry = (value ?? {}) as Record<string, unknown>
  return ['fingerprint', 'rule', 'ecosystem', 'thing', 'message'].every((key) => typeof entry[key] === 'string')
}

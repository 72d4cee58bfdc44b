import type { Ecosystem } from '../graph/ecosystem.ts'
import type { Partner } from '../model/definition.ts'
import { takesPart } from './party.ts'

/** A theme as somebody first wrote it, and the partners that work on it. */
export interface Theme {
  readonly key: string
  readonly name: string
  readonly partners: ReadonlySet<Partner>
}

/** The themes that the partners taking part work on, however they are capitalised and their marks are stored; in the order written. */
export function themes(ecosystem: Ecosystem, asOf: string): readonly Theme[] {
  const found = new Map<string, { readonly key: string; readonly name: string; readonly partners: Set<Partner> }>()
  for (const partner of ecosystem.partners.filter((one) => takesPart(one, asOf))) {
    for (const name of (partner.themes ?? []).map((theme) => theme.trim()).filter(Boolean)) {
      const key = name.normalize('NFC').toLowerCase()
      const theme = found.get(key) ?? { key, name, partners: new Set() }
      found.set(key, theme)
      theme.partners.add(partner)
    }
  }
  return [...found.values()]
}

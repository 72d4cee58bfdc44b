import { resolve } from 'node:path'
import type { Diagnostic } from '../../diagnostic.ts'
import type { Io } from '../../io.ts'
import { discover } from '../../load/discover.ts'
import { type Located, located, locatorsOf } from '../../located.ts'
import { staleFindings } from '../../weigh/known.ts'
import { hasRunOut, unused } from '../../weigh/waivers.ts'
import { folderOf } from '../config-files.ts'
import { nearestConfig } from '../configuration.ts'
import { parentWithin } from '../locate-ecosystems.ts'
import { repositoryRoot } from '../repository.ts'
import type { Asked } from './asked.ts'
import type { Run, Tidied, Used } from './run.ts'

/** What ecosystems share and none of them needed: told once, and only when every ecosystem that may need it was checked. */
export interface Leftovers {
  readonly findings: readonly Located[]
  readonly texts: readonly (readonly [file: string, text: string])[]
  readonly tidied: readonly Tidied[]
}

export function leftoversOf({ used, places }: Run, asked: Asked, io: Io): Leftovers {
  const checked = new Set(places.map(({ folder }) => resolve(folder)))
  const all = (folders: readonly string[]) => folders.every((folder) => checked.has(resolve(folder)))
  const tidied = byFile(used, ({ use }) => use.baseline?.file).map((these) => tidiedBy(these, all, io))
  const texts = [
    ...byFile(used, ({ policy }) => policy.file).map(([first]) => [first.policy.file ?? '', first.config] as const),
    ...tidied.map(({ baseline }) => [baseline.file, baseline.text] as const),
  ]
  const found = [
    ...byFile(used, ({ policy }) => policy.file)
      .filter(([{ policy }]) => all(governedBy(policy.file ?? '', asked.config !== undefined, io)))
      .flatMap((these) => unusedWaivers(these, asked.asOf)),
    ...(asked.prunesBaseline ? [] : tidied.flatMap(staleIn)),
  ]
  const locatorOf = locatorsOf(texts.map(([file, text]) => ({ file, text, value: undefined })))
  return { findings: found.map((one) => located(one, locatorOf)), texts, tidied }
}

type Several = readonly [Used, ...Used[]]

function byFile(used: readonly Used[], fileOf: (one: Used) => string | undefined): readonly Several[] {
  const groups = new Map<string, [Used, ...Used[]]>()
  for (const one of used) {
    const file = fileOf(one)
    if (file === undefined) continue
    const group = groups.get(file)
    if (group === undefined) groups.set(file, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

function unusedWaivers(these: Several, asOf: string): readonly Diagnostic[] {
  const [{ policy }] = these
  const needed = new Set(these.flatMap(({ use }) => [...use.waivers]))
  return policy.waivers.flatMap((waiver, index) =>
    needed.has(index) || waiver.rule === '' || hasRunOut(waiver, asOf)
      ? []
      : [unused(waiver, index, policy.file ?? '')],
  )
}

/** The folders of the ecosystems that a configuration counts for. */
function governedBy(file: string, wasAsked: boolean, io: Io): readonly string[] {
  if (wasAsked) return discover(repositoryRoot(io), io).map(({ folder }) => folder)
  const below = discover(folderOf(file).replace(/(?<=.)\/$/, '') || '.', io)
  const isOwn = (folder: string) => resolve(nearestConfig(folder, io, parentWithin(io)) ?? '') === resolve(file)
  return below.map(({ folder }) => folder).filter(isOwn)
}

/** An entry is stale when its ecosystem was checked without it, or when all were checked and none was its ecosystem. */
function tidiedBy(these: Several, all: (folders: readonly string[]) => boolean, io: Io): Tidied {
  const baseline = these[0].use.baseline as Tidied['baseline']
  const met = new Set(these.flatMap(({ use }) => [...use.fingerprints]))
  const ids = new Set(these.map(({ ecosystem }) => ecosystem))
  const gone = baseline.findings.filter(({ fingerprint }) => !met.has(fingerprint))
  const isElsewhere = gone.some(({ ecosystem }) => !ids.has(ecosystem))
  const isWhole = isElsewhere && all(discover(repositoryRoot(io), io).map(({ folder }) => folder))
  const stale = gone.filter(({ ecosystem }) => isWhole || ids.has(ecosystem))
  return { baseline, stale: new Set(stale.map(({ fingerprint }) => fingerprint)) }
}

function staleIn({ baseline, stale }: Tidied): readonly Diagnostic[] {
  const entries = baseline.findings.filter(({ fingerprint }) => stale.has(fingerprint))
  return staleFindings(entries, baseline.file, baseline.text)
}

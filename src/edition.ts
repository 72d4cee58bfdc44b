import type { Assessment } from './assess.ts'
import type { Path, Place } from './diagnostic.ts'
import { signals } from './facts/signals.ts'
import { type Audience, pathInWhole, unnamedParty, visibleTo } from './graph/audience.ts'
import type { Ecosystem, Index } from './graph/ecosystem.ts'
import { resolve } from './graph/resolve.ts'
import { answer } from './methods/answer.ts'
import type { Verdict } from './methods/verdict.ts'
import type { Definition } from './model/definition.ts'
import type { Language } from './text.ts'

/** For whom a document is, and for whom something is that does not say so itself. */
export interface Reader {
  readonly audience: Audience
  readonly unmarked: Audience
  readonly language: Language
}

/**
 * The assessment as one reader may know it: without what is not for this reader, sums and counts included. Of the
 * questions of the methods only those verdicts and facts stay that are the same with and without what was left out, so
 * that no verdict is wrong and none tells what the reader may not know.
 */
export function editionFor(assessment: Assessment, { audience, unmarked, language }: Reader): Assessment {
  const { index: _, ...whole } = assessment.ecosystem
  const { definition, isWhole, paths } = visibleTo(whole as Definition, audience, unmarked)
  if (definition === whole) return assessment
  const resolved = resolve(definition).ecosystem
  const ecosystem = { ...resolved, index: withUnnamed(resolved.index, language) }
  return {
    ...assessment,
    audience,
    ecosystem,
    diagnostics: withoutThoseAt(paths, assessment),
    verdicts: isWhole ? assessment.verdicts : common(assessment, ecosystem),
    placeOf: (path) => assessment.placeOf(pathInWhole(definition, path)),
  }
}

/** Names of what an edition leaves out that its texts still mention, each with the path of one such text. */
export function mentions(assessment: Assessment, { audience, unmarked }: Reader): readonly string[] {
  const { index: _, ...whole } = assessment.ecosystem
  const { definition, hidden } = visibleTo(whole as Definition, audience, unmarked)
  const names = [...hidden].filter(([id]) => /^(?:partners|stakeholders|bodies)\//.test(id)).map(([, name]) => name)
  if (names.length === 0) return []
  const text = JSON.stringify(definition)
  return [...new Set(names)].filter((name) => name.length > 3 && text.includes(JSON.stringify(name).slice(1, -1)))
}

/** The findings but for those on what this reader may not see. */
function withoutThoseAt(paths: readonly Path[], { diagnostics, placeOf }: Assessment): Assessment['diagnostics'] {
  if (paths.length === 0) return diagnostics
  const hidden = new Set(paths.map((path) => keyOf(placeOf(path))))
  const isHidden = ({ file, path }: Place) =>
    path.some((_, depth) => hidden.has(keyOf({ file, path: path.slice(0, depth + 1) })))
  return diagnostics.filter(({ place }) => !isHidden(place))
}

function keyOf({ file, path }: Pick<Place, 'file' | 'path'>): string {
  return JSON.stringify([file, path])
}

function withUnnamed(index: Index, language: Language): Index {
  const item = { id: unnamedParty, name: unnamed[language] }
  const parties = ['partners', 'bodies', 'stakeholders']
  const named = parties.map(
    (name) => [name, new Map([...(index.get(name) ?? []), [unnamedParty, { item, path: [] }]])] as const,
  )
  return new Map([...index, ...named])
}

const unnamed = { nl: 'hier niet genoemd', en: 'not named here' }

function common({ verdicts, methods, asOf }: Assessment, ecosystem: Ecosystem): readonly Verdict[] {
  const seen = new Map(answer(methods, ecosystem, asOf, signals).map((one) => [`${one.method} ${one.item.id}`, one]))
  return verdicts.filter((one) => {
    const other = seen.get(`${one.method} ${one.item.id}`)
    return other?.verdict === one.verdict && other.facts.nl === one.facts.nl
  })
}

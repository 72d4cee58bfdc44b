import type { Diagnostic } from '../diagnostic.ts'
import { grouped } from '../grouping.ts'
import type { Located } from '../located.ts'
import { oncePer } from '../once.ts'
import { withoutLastSlashes } from './glob.ts'
import { linesAbout, type Numbered } from './lines.ts'
import type { FitsFile, Policy } from './policy.ts'

export type Waiver = Policy['waivers'][number]

/** Waivers with where they stand in the configuration. Thousands of findings share one list. */
export type Waivers = Numbered<Waiver>

/**
 * The waivers of its rule that are about a finding: of its file or of no place, and of each thing that it stands in. The thing is asked
 * for only where a waiver may be about it.
 */
export function waiversOn(
  waivers: readonly Waiver[],
  fitsFile: FitsFile,
): (finding: Located, thingOf: () => string) => readonly Waivers[] {
  const byPlace = oncePer((rule: string) => grouped(linesAbout(rule, waivers), ([, { place }]) => place))
  const byThing = oncePer((rule: string) =>
    grouped(
      linesAbout(rule, waivers).filter(([, { place }]) => place !== undefined),
      ([, { place = '' }]) => withoutLastSlashes(place),
    ),
  )
  const inFile = oncePer((rule: string) =>
    oncePer((file: string) =>
      [...byPlace(rule)].flatMap(([place, list]) => (place === undefined || fitsFile(file, place) ? [list] : [])),
    ),
  )
  return ({ rule, place: { file } }, thingOf) => {
    const steps = byThing(rule).size === 0 ? [] : thingOf().split('/')
    const own = steps.flatMap((_, at) => {
      const list = byThing(rule).get(steps.slice(0, at + 1).join('/'))
      return list === undefined ? [] : [list]
    })
    return [...inFile(rule)(file), ...own]
  }
}

/** The first of them that counts on a day: it has a reason and has not run out. */
export function inForce(asOf: string): (lists: readonly Waivers[]) => Waiver | undefined {
  const firstOf = oncePer((list: Waivers) =>
    list.find(([, { reason, until }]) => reason.trim() !== '' && (until === undefined || asOf <= until)),
  )
  return (lists) => {
    const first = lists.map(firstOf).filter((one) => one !== undefined)
    return first.sort(([one], [other]) => one - other)[0]?.[1]
  }
}

export function hasRunOut({ until }: Waiver, asOf: string): boolean {
  return until !== undefined && until < asOf
}

export function expired({ rule }: Waiver, index: number, file: string): Diagnostic {
  return {
    rule: 'waiver-expired',
    severity: 'warning',
    message: { nl: `De vrijstelling van "${rule}" is verlopen.`, en: `The waiver of "${rule}" has run out.` },
    hint: {
      nl: 'Verbeter wat er staat, of spreek een nieuwe datum af.',
      en: 'Mend what is there, or agree on a new date.',
    },
    place: { file, path: ['waivers', index, 'until'] },
  }
}

export function unused({ rule }: Waiver, index: number, file: string): Diagnostic {
  return {
    rule: 'unused-waiver',
    severity: 'warning',
    message: {
      nl: `Er is niets meer om "${rule}" hier voor vrij te stellen.`,
      en: `There is nothing left to waive "${rule}" for here.`,
    },
    hint: {
      nl: 'Haal de vrijstelling weg, of verbeter rule of place.',
      en: 'Remove the waiver, or mend rule or place.',
    },
    place: { file, path: ['waivers', index] },
  }
}

export function cannotWaive(rule: string, place: Diagnostic['place']): Diagnostic {
  return {
    rule: 'cannot-waive',
    severity: 'warning',
    message: {
      nl: `"${rule}" kan hier niet worden vrijgesteld en telt dus gewoon mee.`,
      en: `"${rule}" cannot be waived here, so it counts as it did.`,
    },
    hint: {
      nl: 'Wat eco niet kan lezen, of voor wie iets is, moet eerst goed staan. Verbeter dat en haal dit weg.',
      en: 'What eco cannot read, or for whom something is, must be right first. Mend that and remove this.',
    },
    place,
  }
}

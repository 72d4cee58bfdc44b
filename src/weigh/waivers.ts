import type { Diagnostic } from '../diagnostic.ts'
import type { Mark } from '../fingerprint.ts'
import type { Located } from '../located.ts'
import type { FitsFile, Policy } from './policy.ts'

export type Waiver = Policy['waivers'][number]

/** Whether a waiver of its rule is about a finding: it has no place, or the finding stands there. */
export function isAbout(waiver: Waiver, { place }: Located, { thing }: Mark, fitsFile: FitsFile): boolean {
  if (waiver.place === undefined) return true
  const wanted = waiver.place.replace(/\/+$/, '')
  return thing === wanted || thing.startsWith(`${wanted}/`) || fitsFile(place.file, waiver.place)
}

/** Whether a waiver counts on a day: it has a reason and has not run out. */
export function isInForce({ reason, until }: Waiver, asOf: string): boolean {
  return reason.trim() !== '' && (until === undefined || asOf <= until)
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

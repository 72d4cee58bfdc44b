import type { Diagnostic } from '../diagnostic.ts'
import { deepest, defaultLimits, type LimitName, type Limits, mostByConfiguration } from '../load/limits.ts'
import { nearest } from '../near.ts'
import { UsageError } from '../usage-error.ts'

type Chosen = { readonly [Name in LimitName]?: number | undefined }

const names = Object.keys(defaultLimits) as LimitName[]

/** What a configuration may say of the limits: they only go up, and not beyond what one machine can take. */
export function raisedBy(
  chosen: Chosen,
  file: string,
): { readonly limits: Limits; readonly diagnostics: readonly Diagnostic[] } {
  const given = names.filter((name) => chosen[name] !== undefined)
  const outside = given.filter((name) => bounded(name, chosen) !== chosen[name])
  return {
    limits: one({ ...defaultLimits, ...Object.fromEntries(given.map((name) => [name, bounded(name, chosen)])) }),
    diagnostics: outside.map((name) => outOfRange(name, Number(chosen[name]), file)),
  }
}

/** The limits of a run: those of the configuration, and beyond it whatever whoever runs `eco` asked for, up or down. */
export function askedLimits(words: readonly string[], limits: Limits): Limits {
  return words.length === 0 ? limits : one({ ...limits, ...Object.fromEntries(words.map(asked)) })
}

function bounded(name: LimitName, chosen: Chosen): number {
  return Math.min(Math.max(chosen[name] ?? 0, defaultLimits[name]), mostByConfiguration[name])
}

/** The same object for the same limits: what was read by it need not be read again. */
function one(limits: Limits): Limits {
  const key = names.map((name) => limits[name]).join()
  const found = known.get(key) ?? limits
  known.set(key, found)
  return found
}

const known = new Map<string, Limits>([[Object.values(defaultLimits).join(), defaultLimits]])

function asked(word: string): [LimitName, number] {
  const [, given = '', digits = ''] = /^([^=]*)=?(.*)$/s.exec(word) ?? []
  const name = names.find((each) => each === given.trim())
  if (name === undefined) throw unknownLimit(given)
  if (!/^\d{1,12}$/.test(digits) || Number(digits) < 1) throw noNumber(word, name)
  if (name === 'depth' && Number(digits) > deepest) throw tooDeep()
  return [name, Number(digits)]
}

function outOfRange(name: LimitName, value: number, file: string): Diagnostic {
  const [least, most] = [defaultLimits[name], mostByConfiguration[name]]
  const isLow = value < least
  return {
    rule: 'limit-out-of-range',
    severity: 'error',
    message: isLow
      ? {
          nl: `De grens "${name}" kan hier alleen omhoog; er geldt ${least}.`,
          en: `The limit "${name}" can only go up here; ${least} holds.`,
        }
      : {
          nl: `De grens "${name}" kan hier niet hoger dan ${most}, en dat geldt.`,
          en: `The limit "${name}" cannot go above ${most} here, and that holds.`,
        },
    hint: isLow
      ? {
          nl: `Kies een getal vanaf ${least}, of haal de regel weg.`,
          en: `Choose a number from ${least}, or remove it.`,
        }
      : {
          nl: `Wie eco draait, kan verder gaan: --limit ${name}=${value}`,
          en: `Whoever runs eco can go beyond that: --limit ${name}=${value}`,
        },
    place: { file, path: ['limits', name] },
  }
}

function unknownLimit(given: string): UsageError {
  const near = nearest(given, names)
  return new UsageError({
    nl: `--limit kent geen "${given}". Kies uit: ${names.join(', ')}.${near === undefined ? '' : ` Bedoel je ${near}?`}`,
    en: `--limit knows no "${given}". Choose from: ${names.join(', ')}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  })
}

function noNumber(word: string, name: LimitName): UsageError {
  return new UsageError({
    nl: `"${word}" kan niet bij --limit. Noem een getal vanaf 1, zoals --limit ${name}=${defaultLimits[name] * 2}.`,
    en: `"${word}" cannot be used with --limit. Give a number from 1, such as --limit ${name}=${defaultLimits[name] * 2}.`,
  })
}

function tooDeep(): UsageError {
  return new UsageError({
    nl: `Dieper dan ${deepest} niveaus leest eco niet (--limit depth).`,
    en: `Eco reads no deeper than ${deepest} levels (--limit depth).`,
  })
}

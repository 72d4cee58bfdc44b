import type { Path } from '../../diagnostic.ts'
import { withoutStop } from '../../full-stop.ts'
import { formatList } from '../../i18n/format.ts'
import { type Language, lazyText, type Text } from '../../text.ts'
import { placed } from '../placed.ts'
import type { Signal } from '../signal.ts'

/** A thing that falls short: how people call it, and where it stands. */
export interface Spot {
  readonly name: string
  readonly path: Path
}

interface Wording {
  readonly unknown: Text
  readonly clear: Text
  /** Gets the names of what falls short, at most five, then how many more. */
  readonly signal: (names: Text) => Text
}

/** `unknown` when there is nothing to judge, `signal` when something falls short, else `clear`. */
export function judge(isKnown: boolean, short: readonly Spot[], place: Path, wording: Wording): Signal {
  if (!isKnown) return { state: 'unknown', facts: wording.unknown, paths: [place] }
  if (short.length === 0) return { state: 'clear', facts: wording.clear, paths: [place] }
  return {
    state: 'signal',
    facts: lazyText((language) => wording.signal(namesOf(short))[language]),
    paths: short.map(({ path }) => path),
  }
}

/** The items of a list that fall short, each with its name and place. */
export function spots<T>(
  items: readonly T[] | undefined,
  place: Path,
  name: (item: T) => string,
  isShort: (item: T) => boolean,
): readonly Spot[] {
  const short: Spot[] = []
  for (const { item, path } of placed(place, items)) if (isShort(item)) short.push({ name: name(item), path })
  return short
}

function namesOf(short: readonly Spot[]): Text {
  const shown = short.slice(0, 5).map(({ name }) => brief(name))
  const more = short.length - shown.length
  const say = (language: Language) =>
    more === 0
      ? formatList(shown, language)
      : `${shown.join(', ')} ${language === 'nl' ? `en nog ${more}` : `and ${more} more`}`
  return { nl: say('nl'), en: say('en') }
}

/** Without a full stop at the end, which would end the sentence around it. */
function brief(name: string): string {
  return name.length > 60 ? `${name.slice(0, 59)}…` : withoutStop(name)
}

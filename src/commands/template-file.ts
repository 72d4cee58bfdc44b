import type { Io } from '../io.ts'
import { once } from '../once.ts'
import type { Said, Template } from '../reports/template/template.ts'
import type { Text } from '../text.ts'

/**
 * What the templates of one folder may still hold, in bytes, in the order in which they are used: read, they take up to two
 * hundred times as much memory. Those of `eco` are a fifth of a megabyte.
 */
export interface Room {
  bytes: number
}

/** Room for the templates of one folder. */
export function roomForTemplates(): Room {
  return { bytes: mostBytes }
}

const mostBytes = 1_000_000

/** A template of the team. Its file is read when it is used; one that cannot be read says why. */
export function readTemplate(file: string, room: Room, io: Io): Template {
  const content = once(() => contentOf(file, room, io))
  return {
    file,
    isTeams: true,
    get text() {
      return content().text
    },
    get refused() {
      return content().refused
    },
  }
}

interface Content {
  readonly text: string
  readonly refused: Said | undefined
}

function contentOf(file: string, room: Room, io: Io): Content {
  let bytes: Uint8Array
  try {
    bytes = io.read(file, mostBytes)
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'EFBIG'
    return { text: '', refused: isLarge ? tooLarge : unreadable }
  }
  if (bytes.length > room.bytes) return { text: '', refused: tooLargeTogether }
  room.bytes -= bytes.length
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), refused: undefined }
  } catch {
    return { text: '', refused: notText }
  }
}

const unreadable: Said = {
  message: { nl: 'Dit bestand is niet te lezen.', en: 'This file cannot be read.' },
  hint: { nl: 'Kijk of je er rechten op hebt.', en: 'Check that you may read it.' },
}

const textOnly: Text = {
  nl: 'Hoort het bestand hier wel? Een template is een document met alleen tekst.',
  en: 'Does the file belong here? A template is a document of text only.',
}

const tooLarge: Said = {
  message: {
    nl: 'Dit bestand is groter dan 1 MB, en dat is te groot voor een template.',
    en: 'This file is larger than 1 MB, which is too large for a template.',
  },
  hint: textOnly,
}

const tooLargeTogether: Said = {
  message: {
    nl: 'De templates in deze map zijn samen groter dan 1 MB; deze past er niet meer bij.',
    en: 'The templates in this folder are larger than 1 MB together; this one does not fit in.',
  },
  hint: textOnly,
}

const notText: Said = {
  message: { nl: 'Dit bestand is geen UTF-8.', en: 'This file is no UTF-8.' },
  hint: { nl: 'Bewaar het als platte tekst in UTF-8.', en: 'Save it as plain text in UTF-8.' },
}
